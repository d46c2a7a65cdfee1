import type { BreakEven } from '#lib/core/business/breakEven.ts';
import type { CaseReportWords } from '#lib/core/report/caseReportWords.ts';
import { formats } from './formats.ts';

const day = (iso: string) => formats.date(Date.UTC(...dateParts(iso)) / 86_400_000);

function dateParts(iso: string): [number, number, number] {
	const [year, month, date] = iso.split('-').map(Number);
	return [year!, month! - 1, date!];
}

function breakEvens(found: BreakEven): string {
	const parts = [
		found.licencePriceEur === null
			? null
			: `a licence price of ${formats.euro(found.licencePriceEur, 2)} per user per month (without VAT)`,
		found.reduction === null
			? null
			: `a saving of ${formats.percent(found.reduction)} (${formats.number(found.minutesPerDay, 1)} minutes per working day)`,
		found.use === null ? null : `${formats.percent(found.use)} use`,
		found.realisedShare === null ? null : `${formats.percent(found.realisedShare)} of the time really freed`,
	].filter((part) => part !== null);
	return parts.length === 0 ? 'nowhere, whichever assumption changes' : formats.list(parts);
}

export const caseReportWords: CaseReportWords = {
	euro: (value) => formats.euro(value),
	months: (value) => formats.number(value),
	ratio: (value) => formats.number(value, 2),
	rate: (value) => formats.percent(value, 2),
	hours: (value) => formats.number(value),
	number: (value) => formats.number(value, 2),
	years: (value) => formats.number(value, 2),
	sentence: ({ results, horizonMonths }) => {
		const { total, cash } = results.joint;
		const verdict =
			total.npv >= 0 ? 'all together gain more than they pay' : 'all together pay more than they gain';
		return `Over ${formats.number(horizonMonths)} months ${verdict}: the net present value is ${formats.euro(total.npv)}. In cash alone it is ${formats.euro(cash.npv)}.`;
	},
	basis: ({ start, discountRate, hours }) =>
		`Start ${start}, discount rate ${formats.percent(discountRate, 2)} (nominal). Time really freed: ${formats.number(hours.total.realised)} hours.`,
	headings: {
		parties: 'Who pays and who gains',
		hours: 'Where the time goes',
		afterSubsidy: 'When the subsidy stops',
		wrongPocket: 'Wrong pocket',
		corrected: 'Corrected for the quality of the evidence',
		uncertainty: 'How sure is this?',
		remarks: 'Please note',
	},
	captions: {
		parties: 'Net present value (NPV) per party, in euros',
		hours: 'Hours over the whole period',
		years: 'Per year after the subsidy, in euros',
		sensitivity: 'What moves the joint NPV most, in euros',
		flows: 'Results per series',
	},
	columns: {
		party: 'Party',
		npvCash: 'NPV in cash',
		npvTotal: 'Total NPV',
		bcr: 'Benefits/costs',
		payback: 'Paid back (month)',
		peak: 'Peak funding',
		destination: 'Destination',
		hours: 'Hours',
		period: 'Months',
		licence: 'Licence',
		net: 'Cash of the payer',
		input: 'Assumption',
		low: 'NPV at P5',
		high: 'NPV at P95',
		swing: 'Difference',
		id: 'Series',
		npv: 'NPV',
		irr: 'All IRRs',
		mirr: 'Modified IRR',
		paybackYears: 'Payback (years)',
		discountedPayback: 'Discounted payback (years)',
	},
	joint: 'Together',
	destinations: {
		gross: 'Measured and used',
		realised: 'Really freed',
		cash: 'Cash',
		cashReleased: '– turned into cash',
		cashRest: '– not turned into cash',
		moreCare: 'More care',
		paid: '– paid for',
		unpaid: '– not paid for',
		betterCare: 'Better care',
		relief: 'Relief',
	},
	afterSubsidy: ({ afterSubsidy }, partyName) => {
		const { firstDate, licencePayer, breakEven, contract, budget } = afterSubsidy!;
		const payer = partyName(licencePayer);
		return [
			firstDate === null
				? `After the subsidy no licence bill follows within the period (payer: ${payer}).`
				: `The first licence bill that nobody helps with comes in ${firstDate}, for ${payer}.`,
			...(budget
				? [
						`Ask for the budget before ${day(budget.deadline)}.` +
							(budget.weeksLeft === null
								? ''
								: budget.daysLeft! < 0
									? ` That date is ${formats.number(-budget.daysLeft!)} days ago.`
									: ` That is in ${formats.number(budget.weeksLeft)} weeks.`),
					]
				: []),
			...(contract
				? [
						`The contract runs to ${day(contract.endDate)}; notice can be given up to ${day(contract.noticeBy)}.`,
					]
				: []),
			`All together break even at: ${breakEvens(breakEven.jointTotal)}.`,
			`In cash ${payer} breaks even at: ${breakEvens(breakEven.payerCash)}.`,
		];
	},
	yearAfter: ({ fromMonth, toMonth }) => `${fromMonth} to ${toMonth}`,
	wrongPocket: (pocket, partyName) => {
		const names = (ids: readonly string[]) => formats.list(ids.map(partyName));
		const losers =
			pocket.losers.length === 0 ? 'No required party loses.' : `Losing: ${names(pocket.losers)}.`;
		const verdict = pocket.wrongPocket
			? 'Together there is a gain, but it is in the wrong pocket.'
			: pocket.deal
				? 'The parties can reach a deal.'
				: 'Together the gain is too small to make the losers whole.';
		return [
			losers,
			verdict,
			...(pocket.needsGrant ? ['Without the grant there is no joint gain.'] : []),
			...(pocket.minimalTransferEur > 0
				? [
						`Needed so that nobody loses: ${formats.euro(pocket.minimalTransferEur)}. The others can pay ${formats.euro(pocket.payableEur)} in cash` +
							(pocket.shortfallEur > 0 ? `; ${formats.euro(pocket.shortfallEur)} is missing.` : '.'),
					]
				: []),
		];
	},
	corrected: ({ corrected, results }) => [
		`With higher costs and lower benefits according to the strength of the evidence the joint NPV is ${formats.euro(corrected!.joint.total.npv)} (uncorrected ${formats.euro(results.joint.total.npv)}).`,
		...(corrected!.ungraded.length > 0
			? [`Without a grade, so not corrected: ${corrected!.ungraded.join(', ')}.`]
			: []),
	],
	uncertainty: ({ uncertainty }) => {
		const { joint, draws, seed, evsi } = uncertainty!;
		const best = evsi?.at(-1);
		return [
			`The chance that all together gain more than they pay is ${formats.percent(joint.total.probPositive)}.`,
			`With 90% chance the joint NPV lies between ${formats.euro(joint.total.p5)} and ${formats.euro(joint.total.p95)}, on average ${formats.euro(joint.total.mean)}.`,
			`Knowing everything beforehand is worth at most ${formats.euro(joint.evpi)}.`,
			...(best ? [`Measuring ${best.persons} more persons is worth at most ${formats.euro(best.eur)}.`] : []),
			`${formats.number(draws)} draws, seed ${seed}.`,
		];
	},
	never: 'never',
	flowTitle: 'Cash flows',
	flowRate: ({ roots }) =>
		roots.length === 0 ? 'none' : roots.map((root) => formats.percent(root, 2)).join(' and '),
};
