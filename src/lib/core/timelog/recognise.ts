import { issue, type Issue } from '../issue.ts';
import { suggestMapping } from './activities.ts';
import { groupOfText, periodOfText, yesOrNo } from './choiceWords.ts';
import { readClock } from './clock.ts';
import { dateParts, type DateOrder } from './date.ts';
import { readDecimal, type DecimalMark } from './decimalNumber.ts';
import { readDuration, type DurationForm } from './duration.ts';
import type { Field } from './fields.ts';
import { fieldOfHeader, type Confidence } from './headerSynonyms.ts';
import { looksLikeValue } from './looksLikeValue.ts';
import type { RawColumn, RawTable } from './rawTable.ts';
import { recogniseDates, type DateEvidence } from './recogniseDates.ts';
import { recogniseDurations } from './recogniseDurations.ts';
import { recogniseTool, type Tool } from './tools.ts';

/**
 * On what a suggestion rests: the export of a known program, the name of the column, its texts. `valuesDisagree`: the
 * name suggested a meaning that the texts contradict; `taken`: another column fits the meaning better.
 */
export type Reason = 'tool' | 'header' | 'values' | 'valuesDisagree' | 'taken' | 'notStored' | 'none';

export interface RecognisedColumn {
	readonly index: number;
	readonly name: string;
	readonly field: Field | null;
	readonly confidence: Confidence;
	/** The first different texts that are not empty. */
	readonly samples: readonly string[];
	readonly reason: Reason;
}

/** Everything that can be suggested from a file; each part can be corrected by a person. */
export interface Recognition {
	readonly tool: Tool;
	readonly columns: readonly RecognisedColumn[];
	readonly dateOrder: DateOrder;
	readonly dateCertainty: Confidence;
	readonly dateEvidence: DateEvidence;
	readonly durationForm: DurationForm;
	readonly durationCertainty: Confidence;
	readonly decimalMark: DecimalMark;
	/** Decisions that are left to a person, and reasons why the file cannot be used as it is. */
	readonly issues: readonly Issue[];
}

/** Texts looked at per column: enough to see the form, few enough to stay quick. */
const MOST_TEXTS = 5_000;
const SAMPLES = 5;

function textsOf(column: RawColumn): readonly string[] {
	const texts = column.values.filter((text) => text.trim() !== '');
	if (texts.length <= MOST_TEXTS) return texts;
	const step = texts.length / MOST_TEXTS;
	return Array.from({ length: MOST_TEXTS }, (_, index) => texts[Math.floor(index * step)]!);
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
	return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

const isMoment = (text: string) => readClock(text) !== null || (dateParts(text)?.clock ?? '') !== '';
const isDuration = (text: string) =>
	'seconds' in readDuration(text, 'minutes', '.') ||
	/^[-−]\s*\d/.test(text.trim()) ||
	readDecimal(text, ',') !== null;

/** Whether the texts of a column can have a meaning. */
function fits(field: Field, texts: readonly string[]): boolean {
	if (texts.length === 0) return false;
	switch (field) {
		case 'date':
			return (
				share(texts, (text) => dateParts(text) !== null || /^\d{1,2}[-/.]\d{1,2}$/.test(text.trim())) >= 0.5
			);
		case 'start':
		case 'end':
			return share(texts, isMoment) >= 0.8;
		case 'minutes':
			return share(texts, isDuration) >= 0.5;
		case 'period':
			return share(texts, (text) => periodOfText(text) !== null) >= 0.5;
		case 'group':
			return share(texts, (text) => groupOfText(text) !== null) >= 0.5;
		case 'aiUse':
			return share(texts, (text) => yesOrNo(text) !== null) >= 0.5;
		case 'contacts':
			return share(texts, (text) => /^\d+$/.test(text.trim())) >= 0.5;
		case 'person':
			return share(texts, (text) => dateParts(text) !== null || text.includes(':')) < 0.5;
		default:
			return share(texts, looksLikeValue) < 0.5;
	}
}

interface Candidate {
	field: Field | null;
	confidence: Confidence;
	reason: Reason;
}

const RANK: Readonly<Record<Confidence, number>> = { certain: 3, likely: 2, unsure: 1 };

/** Suggests the meaning of every column, the order of dates and the form of durations, from names and texts. */
export function recognise(table: RawTable): Recognition {
	const where = { file: table.file };
	const texts = table.columns.map(textsOf);
	const tool = recogniseTool(
		table.columns.map(({ name }) => name),
		(index) => texts[index]!.length > 0,
	);
	const candidates = table.columns.map((column, index): Candidate => {
		if (!column.stored) return { field: null, confidence: 'certain', reason: 'notStored' };
		if (tool.columns.has(index)) {
			return { field: tool.columns.get(index) ?? null, confidence: 'certain', reason: 'tool' };
		}
		const meaning = fieldOfHeader(column.name);
		if (!meaning || table.headerMissing) return { field: null, confidence: 'unsure', reason: 'none' };
		if (!fits(meaning.field, texts[index]!))
			return { field: null, confidence: 'unsure', reason: 'valuesDisagree' };
		return { ...meaning, reason: 'header' };
	});
	keepBest(candidates);
	suggestFromTexts(candidates, texts);
	trustNames(table, candidates);
	const columnOf = (field: Field) => candidates.findIndex((candidate) => candidate.field === field);
	const dateColumn = columnOf('date') >= 0 ? columnOf('date') : columnOf('start');
	const dates = recogniseDates(texts[dateColumn] ?? []);
	const durationColumn = columnOf('minutes');
	const startEnd = durationColumn < 0 && columnOf('start') >= 0 && columnOf('end') >= 0;
	const durations = startEnd
		? ({ form: 'startEnd', certainty: 'certain', decimalMark: '.', problem: null } as const)
		: recogniseDurations(table.columns[durationColumn]?.name ?? '', texts[durationColumn] ?? []);
	const issues: Issue[] = [];
	if (dates.problem)
		issues.push({ ...dates.problem, where: { ...where, column: table.columns[dateColumn]!.name } });
	if (durationColumn >= 0 && durations.problem) {
		issues.push({ ...durations.problem, where: { ...where, column: table.columns[durationColumn]!.name } });
	}
	const wide = columnsPerPerson(candidates, texts);
	if (wide.length > 0) {
		const columns = wide.map((index) => table.columns[index]!.name);
		issues.push(issue('oneColumnPerPerson', 'error', { columns: columns.slice(0, 5) }, where));
	}
	return {
		tool: tool.tool,
		columns: table.columns.map(({ name }, index) => ({
			index,
			name,
			...candidates[index]!,
			samples: texts[index]!.slice(0, SAMPLES),
		})),
		dateOrder: dates.order,
		dateCertainty: dates.certainty,
		dateEvidence: dates.evidence,
		durationForm: durations.form,
		durationCertainty: durations.certainty,
		decimalMark: durations.decimalMark,
		issues,
	};
}

/** One column per meaning: the surest, and among equals the first. First and last name of a tool stay together. */
function keepBest(candidates: readonly Candidate[]): void {
	const best = new Map<Field, Candidate>();
	for (const candidate of candidates) {
		if (!candidate.field) continue;
		const rival = best.get(candidate.field);
		if (!rival || RANK[candidate.confidence] > RANK[rival.confidence]) best.set(candidate.field, candidate);
		if (rival && candidate.reason === 'tool' && rival.reason !== 'tool') best.set(candidate.field, candidate);
	}
	for (const candidate of candidates) {
		if (!candidate.field) continue;
		const winner = best.get(candidate.field)!;
		if (winner === candidate || (winner.reason === 'tool' && candidate.reason === 'tool')) continue;
		Object.assign(candidate, { field: null, confidence: 'unsure', reason: 'taken' });
	}
}

/** What names did not tell: a column of dates, of known activities, of durations. */
function suggestFromTexts(candidates: readonly Candidate[], texts: readonly (readonly string[])[]): void {
	const has = (field: Field) => candidates.some((candidate) => candidate.field === field);
	const suggest = (
		field: Field,
		confidence: Confidence,
		test: (text: string) => boolean,
		needed: number,
	): void => {
		if (has(field)) return;
		const free = candidates.map((candidate, index) => ({ candidate, score: share(texts[index]!, test) }));
		const usable = free.filter(
			({ candidate, score }) => candidate.field === null && candidate.reason !== 'tool' && score >= needed,
		);
		const first = usable.sort((a, b) => b.score - a.score)[0];
		if (first && first.candidate.reason !== 'notStored')
			Object.assign(first.candidate, { field, confidence, reason: 'values' });
	};
	if (!has('start')) suggest('date', 'likely', (text) => dateParts(text) !== null, 0.8);
	suggest('activity', 'unsure', (text) => !looksLikeValue(text) && suggestMapping(text) !== null, 0.5);
	if (!has('start') || !has('end')) {
		suggest(
			'minutes',
			'unsure',
			(text) => /[:a-z]/iu.test(text) && 'seconds' in readDuration(text, 'words', '.'),
			0.8,
		);
	}
}

/**
 * A needed column of which the name is plain is suggested even if its texts look wrong: what is wrong is then told cell
 * by cell (kilometres among the hours), which says more than that a column is missing.
 */
function trustNames(table: RawTable, candidates: readonly Candidate[]): void {
	if (table.headerMissing) return;
	const has = (field: Field) => candidates.some((candidate) => candidate.field === field);
	for (const field of ['person', 'date', 'activity', 'minutes'] as const) {
		if (
			has(field) ||
			(field === 'minutes' && has('start') && has('end')) ||
			(field === 'date' && has('start'))
		)
			continue;
		const index = candidates.findIndex((candidate, column) => {
			const meaning = fieldOfHeader(table.columns[column]!.name);
			return (
				candidate.reason === 'valuesDisagree' && meaning?.field === field && meaning.confidence === 'certain'
			);
		});
		if (index >= 0) Object.assign(candidates[index]!, { field });
	}
}

/** Columns that look like one person each: no column of persons or durations, and several of bare durations. */
function columnsPerPerson(
	candidates: readonly Candidate[],
	texts: readonly (readonly string[])[],
): readonly number[] {
	const has = (field: Field) => candidates.some((candidate) => candidate.field === field);
	if (has('person') || has('minutes') || (has('start') && has('end'))) return [];
	const wide = candidates.flatMap((candidate, index) => {
		const isFree = candidate.field === null && (candidate.reason === 'none' || candidate.reason === 'taken');
		const bare = share(texts[index]!, (text) => {
			const read = readDuration(text, 'minutes', ',');
			return 'seconds' in read && (!text.includes(':') || read.seconds < 6 * 3600);
		});
		return isFree && bare >= 0.8 ? [index] : [];
	});
	return wide.length >= 3 ? wide : [];
}
