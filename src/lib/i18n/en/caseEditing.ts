import type { CaseEditingTexts } from '../nl/caseEditing.ts';
import { caseDetails } from './caseDetails.ts';
import { formats } from './formats.ts';

const { number, percent, euro, list } = formats;
const whole = (share: number) =>
	percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
const monthFormat = new Intl.DateTimeFormat(formats.locale, { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => monthFormat.format(Date.UTC(2026, month, 1)));

export const caseEditing: CaseEditingTexts = {
	details: caseDetails,
	months,

	blank: {
		text: 'One organisation, one role and one licence. What we only believe is marked as an estimate. You fill in the rest.',
		open: 'Start with a blank business case',
		words: {
			title: 'New business case',
			organisation: 'Our organisation',
			patients: 'Patients',
			role: 'Care professionals',
			licence: 'Licence',
			belief: 'Estimate without a source',
			open: 'To be filled in',
		},
	},

	setup: {
		title: 'Set-up and parties',
		caseTitle: 'Title',
		startMonth: 'Starts in',
		startYear: 'Year',
		budgetMonth: 'Ask for budget before',
		budgetDay: 'Day',
		budgetHint: 'In the year before the first bill without subsidy comes.',
		parties: 'Parties',
		partiesHint: 'Who pays, and who notices any of it?',
	},
	counts: {
		parties: (count) => (count === 1 ? '1 party' : `${number(count)} parties`),
		roles: (count) => (count === 1 ? '1 role' : `${number(count)} roles`),
		money: (count) => (count === 1 ? '1 line' : `${number(count)} lines`),
		agreements: (count) => (count === 1 ? '1 agreement' : `${number(count)} agreements`),
	},
	add: {
		parties: 'Add a party',
		roles: 'Add a role',
		costs: 'Add a line of costs',
		otherBenefits: 'Add another benefit',
		subsidies: 'Add a subsidy',
		transfers: 'Add a contribution',
	},
	newName: {
		parties: 'New party',
		roles: 'New role',
		costs: 'New line of costs',
		otherBenefits: 'New benefit',
		subsidies: 'New subsidy',
		transfers: 'New contribution',
	},
	grantor: 'Grantor',
	noPeople:
		'First fill in under “3. Roles” how many people it is about and how much administration they have now.',
	unnamed: 'Without a name',
	noTransferYet: 'A contribution goes from one party to another. Add a second party first.',

	remove: 'Remove',
	removed: (name) => `“${name}” was removed. “Undo” brings it back.`,
	cancel: 'Keep it',
	lastParty: 'This is the only party. A business case needs at least one.',
	uses: (name) => `“${name}” is still named:`,
	use: {
		employer: (of) => `role “${of}” works here`,
		payer: (of) => `pays “${of}”`,
		benefit: (of) => `gets “${of}”`,
		beneficiary: (of) => `gains from “${of}”`,
		grantor: (of) => `grants “${of}”`,
		receiver: (of) => `receives “${of}”`,
		from: (of) => `pays “${of}”`,
		to: (of) => `receives “${of}”`,
	},
	heir: 'Who takes that place?',
	lost: (names) =>
		`${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'goes' : 'go'} too: a party does not pay itself.`,
	removeAndMove: 'Move and remove',
	answers: (count) =>
		count === 1
			? 'This line answers a question to the supplier, which will then be open again.'
			: `This line answers ${number(count)} questions to the supplier, which will then be open again.`,

	about: {
		shape: 'How sure is the number?',
		shapes: {
			single: 'one number',
			pert: 'range: the middle is most likely',
			triangular: 'range: evenly less towards the ends',
			uniform: 'range: everything is equally likely',
			normal: 'range: bell shape (low and high at 90%)',
			lognormal: 'range: with outliers upwards (90%)',
			studentT: 'measured',
		},
		source: 'Source',
		date: 'Date of the source',
		dateHint: 'For example 2026-11-23 or 2026.',
		note: 'Remark',
		hasNote: 'with a remark',
	},

	basis: {
		label: 'Among whom does this saving hold?',
		user: 'among those who use it',
		access: 'among everyone with access, users or not',
	},
	adoption: {
		label: 'How does use grow?',
		ramp: 'everyone together, in one line',
		userTypes: 'four types of users, each at a pace of its own',
		everyone: 'everyone with access uses it at once',
		sum: (total) => `The types sum to ${whole(total)}.`,
		sumWrong: (total) => `The types sum to ${whole(total)}. It must be 100%.`,
		addMissing: 'Add the other types (0%)',
	},
	discounting: {
		label: 'How do you give the rate?',
		real: 'rate above inflation, and inflation apart',
		nominal: 'one rate, with inflation in it',
	},
	beneficiaries: {
		title: 'Who gains from it?',
		sum: (total) => `This adds up to ${whole(total)}.`,
		sumWrong: (total) => `This adds up to ${whole(total)}. It must be 100%.`,
	},
	addDestination: (name) => `Add: ${name}`,

	tiers: {
		title: 'Price list',
		from: 'From how many users on',
		price: 'Price, excl. VAT',
		row: (place) => `Step ${number(place)}`,
		add: 'Add a step',
		remove: (place) => `Remove step ${number(place)}`,
		alone: (price, total) => `Alone: ${euro(price, 2)} per user, ${euro(total)} over the whole horizon.`,
		together: (price, total) =>
			`Together: ${euro(price, 2)} per user, ${euro(total)} over the whole horizon.`,
		saves: (saving, presentValue) =>
			`Buying together saves you ${euro(saving)}, with the VAT that you do not get back (${euro(presentValue)} in euros of the start).`,
		savesNothing: 'Buying together does not change your price now.',
		dearer: (more) => `Mind: buying together costs you ${euro(more)} more here.`,
		next: (missing, price) =>
			`With ${number(missing, missing % 1 === 0 ? 0 : 1)} more users of others the price becomes ${euro(price, 2)}.`,
		nothingPaid: 'Nothing is paid on this line within the horizon.',
	},
};
