import type { ExposedCell, PublishIssues } from '#lib/core/issues/publish.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';

const KIND = {
	text: 'a text',
	number: 'a number',
	wholeNumber: 'a whole number',
} as const;
const FORM = {
	uuid: 'a UUID of version 4 in small letters',
	date: 'a date such as 2026-03-16',
	hash: 'a SHA-256 of 64 characters (0–9, a–f)',
	organisation: 'a name of small letters, digits and hyphens, at most 64 characters',
	version: 'a version such as 1.0',
} as const;

const DESIGN = {
	controlled: 'with a comparison group',
	beforeAfter: 'before–after',
} as const;
const QUANTITY = {
	persons: 'the number of persons',
	fteCovered: 'the number of FTE',
	funding: 'the costs after the subsidy',
} as const;
const groupOf = (p: ExposedCell) =>
	[p.sector, p.applicationKind, p.region].filter((key) => key !== null).join(' · ') || 'everybody';

const plain = (value: number) => {
	const text = String(value);
	return text.includes('e') ? text : formats.number(value, text.split('.')[1]?.length ?? 0);
};
const quoted = (names: readonly string[]) => formats.list(names.map((name) => `‘${name}’`));

export const issuesPublish: IssueTexts<PublishIssues> = {
	publicationNotAnObject: (p) =>
		`This is not a publication: we found ${p.found} and expect an object with fields. Make the publication with Halftijd.`,
	publicationFieldUnknown: (p) =>
		`The field ‘${p.field}’ does not belong in a publication. Leave it out: we take nothing that you have not seen first.`,
	publicationFieldMissing: (p) =>
		`The field ‘${p.field}’ is missing. Fill it in. Is there no value, then write null where that is allowed.`,
	publicationFieldType: (p) =>
		`The field ‘${p.field}’ is ‘${p.found}’. We expect ${KIND[p.expected]}. Correct the field.`,
	publicationFieldForm: (p) =>
		`The field ‘${p.field}’ is ‘${p.found}’. We expect ${FORM[p.form]}. Correct the field.`,
	publicationFieldChoice: (p) =>
		`The field ‘${p.field}’ is ‘${p.found}’. Choose ${p.choices.length === 1 ? quoted(p.choices) : `one of ${quoted(p.choices)}`}.`,
	publicationFieldRange: (p) =>
		`The field ‘${p.field}’ is ${p.found}. We expect ${p.side === 'least' ? (p.inclusive ? 'at least' : 'more than') : p.inclusive ? 'at most' : 'less than'} ${plain(p.bound)}. Correct the number.`,
	publicationHashWrong: () =>
		'The check code does not fit the other fields. Something changed on the way. Make the publication again and send it unchanged.',
	publicationFteExceeded: (p) =>
		`The measurement speaks for ${plain(p.covered)} FTE, but the whole organisation has ${plain(p.total)}. Check which number is wrong.`,
	publicationDatesReversed: (p) =>
		`The middle of the period after is ${p.after}. That is not later than the middle of the period before (${p.before}). Swap the dates or correct them.`,
	publicationDateImplausible: (p) =>
		`The field ‘${p.field}’ is ${p.found}. We expect a day from ${p.earliest} on. Correct the date.`,
	publicationControlsTooFew: (p) =>
		`A result with a comparison group needs at least ${formats.number(p.needed)} controls. Here ${p.found === 1 ? 'there is' : 'there are'} ${formats.number(p.found)}. Publish the before–after result.`,
	publicationControlsUnexpected: (p) =>
		`A before–after result has no controls, but here there are ${formats.number(p.found)}. Write 0, or choose the design with a comparison group.`,
	publicationReductionDiffers: (p) =>
		`The reduction is ${formats.percent(p.found, 1)}, but from the two shares follows ${formats.percent(p.expected, 1)}. Copy all three from the same measurement.`,
	publicationDegreesTooMany: (p) =>
		`There are ${plain(p.found)} degrees of freedom. With this number of persons there can be at most ${plain(p.most)}. Copy them from the measurement.`,
	publicationCorrectsAndWithdraws: () =>
		'This document corrects one publication and withdraws another. Do that in two documents.',
	publicationRefersToItself: () =>
		'This document refers to itself. Give the UUID of the publication that you want to correct or withdraw.',
	publicationUuidTwice: (p) =>
		`The UUID ${p.uuid} belongs to two different documents. Give every document a UUID of its own.`,
	publicationTargetUnknown: (p) =>
		`The publication ${p.target} is not known here. Look on the receipt which UUID belongs to it.`,
	publicationTargetForeign: (p) =>
		`The publication ${p.target} is of another organisation. You can only correct or withdraw publications of your own organisation.`,
	publicationTargetReplaced: (p) =>
		`The publication ${p.target} was corrected or withdrawn before. Refer to the latest version.`,
	publicationTargetWithdrawn: (p) =>
		`The document ${p.target} is itself a withdrawal. A withdrawal stands. Publish the measurement again if it was right after all.`,
	publicationWithdrawalDiffers: (p) =>
		`A withdrawal repeats the fields of the publication ${p.target}, but the field ‘${p.field}’ differs. Copy it.`,
	publicationCycle: (p) =>
		`The document ${p.uuid} refers to itself through other documents. Make a new document that refers to the latest version.`,
	releaseCellExposed: (p) =>
		`The hidden group ‘${groupOf(p)}’ (${DESIGN[p.design]}) can be worked out too closely: ${QUANTITY[p.quantity]}. Do not publish this release. Hide one more group beside it.`,
	releaseCellKnown: (p) =>
		`The hidden group ‘${groupOf(p)}’ (${DESIGN[p.design]}) could already be worked out from earlier releases: ${QUANTITY[p.quantity]}. This release adds nothing to that. Talk to the organisations in this group.`,
	releaseGivenAway: (p) =>
		`Earlier releases already give away the figures of ‘${p.organisation}’ (${DESIGN[p.design]}). That cannot be undone. Talk to this organisation before you go on.`,
};
