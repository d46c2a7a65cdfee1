import { parseArgs } from 'node:util';
import { goalIds, type GoalId } from '#lib/core/goal/goal.ts';
import type { Unit } from '#lib/core/panel/personPeriod.ts';
import { parseIsoDate, type EpochDay } from '#lib/core/period.ts';
import type { DateOrder } from '#lib/core/timelog/date.ts';
import { FIELDS, type Field } from '#lib/core/timelog/fields.ts';
import type { Repairs } from '#lib/core/timelog/fileSettings.ts';
import type { measureCommand } from '#lib/i18n/nl/measureCommand.ts';

/** The options of `measure`, read and checked. */
export interface MeasureOptions {
	/** Paths of files; with `source` names of tables. */
	readonly files: readonly {
		readonly path: string;
		readonly period: 'before' | 'after' | null;
	}[];
	/** Address of a PostgreSQL; it may hold a password, so it is never shown. */
	readonly source: string | null;
	readonly goLive: EpochDay | null;
	readonly mapping: string | null;
	readonly columns: ReadonlyMap<string, Field | null>;
	readonly dateOrder: DateOrder | null;
	readonly unit: Unit;
	readonly washoutDays: number;
	readonly duplicates: Repairs['duplicates'];
	readonly goal: GoalId;
	readonly baseline: { readonly share: number; readonly day: EpochDay } | null;
	readonly replicates: number;
	readonly seed: number;
	readonly title: string;
	readonly json: boolean;
	readonly out: string | null;
}

/** The options, or every sentence about what is wrong with them. */
export function readMeasureOptions(
	args: readonly string[],
	texts: typeof measureCommand,
): {
	readonly options: MeasureOptions | null;
	readonly problems: readonly string[];
} {
	const problems: string[] = [];
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				source: { type: 'string' },
				table: { type: 'string', multiple: true },
				before: { type: 'string', multiple: true },
				after: { type: 'string', multiple: true },
				goLive: { type: 'string' },
				mapping: { type: 'string' },
				columns: { type: 'string' },
				dateOrder: { type: 'string' },
				unit: { type: 'string' },
				washoutDays: { type: 'string' },
				duplicates: { type: 'string' },
				goal: { type: 'string' },
				baseline: { type: 'string' },
				baselineDate: { type: 'string' },
				replicates: { type: 'string' },
				seed: { type: 'string' },
				title: { type: 'string' },
				json: { type: 'boolean' },
				out: { type: 'string' },
			},
		});
	} catch (failure) {
		const option = /'(-[^' ]*)/.exec(failure instanceof Error ? failure.message : '')?.[1] ?? '';
		return { options: null, problems: [texts.unknownOption(option)] };
	}
	const { values, positionals } = parsed;

	const oneOf = <T extends string>(
		name: string,
		found: string | undefined,
		known: readonly T[],
		usual: T,
	): T => {
		if (found === undefined) return usual;
		if ((known as readonly string[]).includes(found)) return found as T;
		problems.push(texts.wrongValue(name, found, known.join(', ')));
		return usual;
	};
	const whole = (
		name: string,
		found: string | undefined,
		usual: number,
		least: number,
		most: number,
	): number => {
		if (found === undefined) return usual;
		if (/^\d+$/.test(found) && Number(found) >= least && Number(found) <= most) return Number(found);
		problems.push(texts.wrongValue(name, found, `${least} … ${most}`));
		return usual;
	};
	const date = (name: string, found: string | undefined): EpochDay | null => {
		if (found === undefined) return null;
		const day = parseIsoDate(found);
		if (day === null) problems.push(texts.wrongValue(name, found, '2026-04-13'));
		return day;
	};

	const files = [
		...(values.before ?? []).map((path) => ({
			path,
			period: 'before' as const,
		})),
		...(values.after ?? []).map((path) => ({ path, period: 'after' as const })),
		...(values.source === undefined ? positionals : (values.table ?? [])).map((path) => ({
			path,
			period: null,
		})),
	];
	if (values.source === undefined && values.table) problems.push(texts.tableWithoutSource);
	else if (values.source !== undefined && positionals.length > 0) problems.push(texts.filesWithSource);
	else if (files.length === 0) problems.push(values.source === undefined ? texts.noFiles : texts.noTables);
	if (values.json && values.out !== undefined) problems.push(texts.onlyOneOf('json', 'out'));

	const columns = new Map<string, Field | null>();
	for (const part of values.columns?.split(',').filter((text) => text.trim() !== '') ?? []) {
		const at = part.lastIndexOf('=');
		const field = part.slice(at + 1).trim();
		if (at < 1 || (field !== '-' && !(FIELDS as readonly string[]).includes(field))) {
			problems.push(texts.unknownField(field, FIELDS));
		} else columns.set(part.slice(0, at).trim(), field === '-' ? null : (field as Field));
	}

	const baselineDay = date('baselineDate', values.baselineDate);
	let baseline: MeasureOptions['baseline'] = null;
	if ((values.baseline === undefined) !== (values.baselineDate === undefined)) {
		problems.push(texts.together('baseline', 'baselineDate'));
	} else if (values.baseline !== undefined) {
		const share = Number(values.baseline.replace(',', '.'));
		if (!(share > 0 && share < 1)) problems.push(texts.wrongValue('baseline', values.baseline, '0 … 1'));
		else if (baselineDay !== null) baseline = { share, day: baselineDay };
	}

	const options: MeasureOptions = {
		files,
		source: values.source ?? null,
		goLive: date('goLive', values.goLive),
		mapping: values.mapping ?? null,
		columns,
		dateOrder:
			values.dateOrder === undefined
				? null
				: oneOf<DateOrder>('dateOrder', values.dateOrder, ['dmy', 'mdy', 'ymd'], 'dmy'),
		unit: oneOf<Unit>('unit', values.unit, ['person', 'department', 'organisation'], 'person'),
		washoutDays: whole('washoutDays', values.washoutDays, 0, 0, 3650),
		duplicates: oneOf<Repairs['duplicates']>(
			'duplicates',
			values.duplicates,
			['auto', 'keepOne', 'keepAll'],
			'auto',
		),
		goal: oneOf<GoalId>('goal', values.goal, goalIds, 'halve2030'),
		baseline,
		replicates: whole('replicates', values.replicates, 10_000, 100, 1_000_000),
		seed: whole('seed', values.seed, 1, 0, 2_147_483_647),
		title: values.title ?? texts.defaultTitle,
		json: values.json ?? false,
		out: values.out ?? null,
	};
	return problems.length > 0 ? { options: null, problems } : { options, problems };
}
