import type { Study } from './study.ts';

/**
 * The areas of STAMP (Suggested Time And Motion Procedures), what a study of working time should report: eight, with 29
 * elements, and one of ancillary data, with three. Source: K. Zheng, M. H. Guo & D. A. Hanauer, "Using the time and motion
 * method to study clinical work processes and workflow", J. Am. Med. Inform. Assoc. 18 (2011) 704–710,
 * doi 10.1136/amiajnl-2011-000083. Decision, 2026-11: answers are kept by area. The numbers were seen in the paper's
 * abstract, the list of elements was not: their names stand in the interface as believed, and the page says so.
 */
export const stampAreas = [
	'intervention',
	'empiricalSetting',
	'researchDesign',
	'taskCategory',
	'observer',
	'subject',
	'dataRecording',
	'dataAnalysis',
	'ancillaryData',
] as const;
export type StampArea = (typeof stampAreas)[number];

export const stampStates = ['open', 'described', 'notApplicable'] as const;
export type StampState = (typeof stampStates)[number];

export interface StampAnswer {
	readonly state: StampState;
	/** What the study reports on the area, or why it does not apply. */
	readonly note: string;
}

export type StampAnswers = Readonly<Record<StampArea, StampAnswer>>;

const OPEN: StampAnswer = { state: 'open', note: '' };

/** The answers of a study; what a file holds in another form counts as open. */
export function stampOf(study: Pick<Study, 'stamp'>): StampAnswers {
	const answer = (area: StampArea): StampAnswer => {
		const found = study.stamp[area];
		if (typeof found !== 'object' || found === null) return OPEN;
		const { state, note } = found as Partial<Record<keyof StampAnswer, unknown>>;
		const known = stampStates.find((one) => one === state);
		return known && typeof note === 'string' ? { state: known, note } : OPEN;
	};
	return Object.fromEntries(stampAreas.map((area) => [area, answer(area)])) as Record<StampArea, StampAnswer>;
}

/** The study with this answer; whatever else its checklist holds stays. */
export function withStamp(study: Study, area: StampArea, answer: StampAnswer): Study {
	return { ...study, stamp: { ...study.stamp, [area]: answer } };
}
