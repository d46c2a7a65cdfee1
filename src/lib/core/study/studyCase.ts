import { noSignOff, readSignOff, signOffFields, type SignOff } from '../report/signOff.ts';
import type { LogEntry, Study } from './study.ts';

/** A case in a study: case@1 with its id and, when it was built on a measurement, the id of that one. */
export type StudyCase = Readonly<Record<string, unknown>> & {
	readonly id: string;
	readonly fromMeasurement?: string;
};

/** A case as it is worked on: the plain case file, and what the study keeps beside it. */
export interface CaseInStudy {
	readonly id: string;
	/** case@1, without what only a study knows. */
	readonly file: Readonly<Record<string, unknown>>;
	readonly fromMeasurement: string | null;
	/** Changes of its assumptions, by the path in the case. */
	readonly log: readonly LogEntry[];
	readonly signOff: SignOff;
}

const SIGN_OFF = 'signOff';
const prefixOf = (id: string) => `cases.${id}.`;

/** The first id of the form `c1` that no case of the study has. */
export function freeCaseId(study: Pick<Study, 'cases'>): string {
	const taken = new Set(study.cases.map(({ id }) => id));
	let number = study.cases.length + 1;
	while (taken.has(`c${number}`)) number++;
	return `c${number}`;
}

/** A case of the study, taken apart; null when there is none with this id. */
export function caseInStudy(study: Study, id: string): CaseInStudy | null {
	const found = study.cases.find((one) => one.id === id);
	if (!found) return null;
	const { id: _, fromMeasurement, ...file } = found;
	const prefix = prefixOf(id);
	const entries = study.log
		.filter(({ path }) => path.startsWith(prefix))
		.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
	return {
		id,
		file,
		fromMeasurement: typeof fromMeasurement === 'string' ? fromMeasurement : null,
		log: entries.filter(({ path }) => path !== SIGN_OFF),
		signOff: readSignOff(entries.findLast(({ path }) => path === SIGN_OFF)?.to),
	};
}

/**
 * The study with this case, in the place of the one with the same id. The lines of its log stand among those of the
 * study in order of time. A sign-off is a line of the log, `cases.<id>.signOff`, so that an earlier one is kept.
 *
 * @param at moment of saving as ISO date and time, for a sign-off that changed
 */
export function withCase(study: Study, changed: CaseInStudy, at: string): Study {
	const { id, file, fromMeasurement, log, signOff } = changed;
	const entry: StudyCase = { ...file, id, ...(fromMeasurement === null ? {} : { fromMeasurement }) };
	const prefix = prefixOf(id);
	const others = study.log.filter(({ path }) => !path.startsWith(prefix));
	const signed = study.log.filter(({ path }) => path === prefix + SIGN_OFF);
	const known = caseInStudy(study, id)?.signOff ?? noSignOff;
	const isSigned = signOffFields.some((field) => known[field] !== signOff[field]);
	const lines = [
		...others,
		...log.map((line) => ({ ...line, path: prefix + line.path })),
		...signed,
		...(isSigned ? [{ at, path: prefix + SIGN_OFF, from: known, to: signOff, why: '' }] : []),
	];
	const isNew = !study.cases.some((one) => one.id === id);
	return {
		...study,
		cases: isNew ? [...study.cases, entry] : study.cases.map((one) => (one.id === id ? entry : one)),
		// sorting is stable: lines of one moment stay in their order
		log: lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
	};
}
