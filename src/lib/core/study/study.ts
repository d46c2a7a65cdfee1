import type { MeasurementJson } from '../report/measurementJson.ts';
import type { Receipt } from './receipt.ts';
import type { StudyCase } from './studyCase.ts';

export const STUDY_SCHEMA = 'halftijd/study@1';

/** One change of an assumption or a setting: who reads the file later sees what was changed and why. */
export interface LogEntry {
	/** ISO date and time, given by the caller. */
	readonly at: string;
	readonly path: string;
	readonly from: unknown;
	readonly to: unknown;
	readonly why: string;
}

/** The decision of the works council that the law asks for before staff time is studied. */
export interface WorksCouncil {
	readonly decisionDate: string;
	readonly reference: string;
}

export type StudyMeasurement = MeasurementJson & { readonly id: string; readonly label: string };

/**
 * The file a user owns (`halftijd/study@1`): aggregates only, no rows, no persons, no salt. Parts that this version does
 * not know how to make (templates) are kept as they are.
 */
export interface Study {
	readonly schema: typeof STUDY_SCHEMA;
	readonly version: string;
	readonly title: string;
	readonly measurements: readonly StudyMeasurement[];
	readonly cases: readonly StudyCase[];
	/** What was sent of it, in the order of sending. */
	readonly publications: readonly Receipt[];
	readonly worksCouncil: WorksCouncil | null;
	readonly stamp: Readonly<Record<string, unknown>>;
	readonly templates: readonly unknown[];
	readonly log: readonly LogEntry[];
}

export function emptyStudy(title: string, version: string): Study {
	return {
		schema: STUDY_SCHEMA,
		version,
		title,
		measurements: [],
		cases: [],
		publications: [],
		worksCouncil: null,
		stamp: {},
		templates: [],
		log: [],
	};
}

/** Adds a measurement, or replaces the one with the same id in its place. */
export function withMeasurement(study: Study, measurement: StudyMeasurement): Study {
	const isKnown = study.measurements.some(({ id }) => id === measurement.id);
	return {
		...study,
		measurements: isKnown
			? study.measurements.map((one) => (one.id === measurement.id ? measurement : one))
			: [...study.measurements, measurement],
	};
}

/** The first id of the form `m1` that no measurement of the study has. */
export function freeMeasurementId(study: Pick<Study, 'measurements'>): string {
	const taken = new Set(study.measurements.map(({ id }) => id));
	let number = study.measurements.length + 1;
	while (taken.has(`m${number}`)) number++;
	return `m${number}`;
}

/** True when both rest on the same files: the same measurement, perhaps with other choices. */
export function restOnSameFiles(
	one: Pick<MeasurementJson, 'files'>,
	other: Pick<MeasurementJson, 'files'>,
): boolean {
	const names = filesOf(one);
	return names !== '' && names === filesOf(other);
}

/** A file may come from elsewhere: a measurement that names no files has none in common. */
function filesOf({ files }: Partial<Pick<MeasurementJson, 'files'>>): string {
	return [...new Set((files ?? []).map(({ sha256 }) => sha256))].sort().join(' ');
}

/** Records the works-council decision once, with a line in the log. */
export function withWorksCouncil(study: Study, decision: WorksCouncil, at: string): Study {
	return {
		...study,
		worksCouncil: decision,
		log: [
			...study.log,
			{ at, path: 'worksCouncil', from: study.worksCouncil, to: decision, why: 'asked before import' },
		],
	};
}
