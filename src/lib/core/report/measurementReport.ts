import type { BreakdownRow } from '../estimate/breakdown.ts';
import { estimateIds } from '../estimate/estimate.ts';
import type { Block, ReportDocument, ReportTable } from './document.ts';
import type { Measurement } from './measurement.ts';
import type { ReportWords } from './reportWords.ts';
import { numberCell, type TableCell } from './table.ts';

/** The report of a measurement: what may be said, the evidence, the doubt, and what went in. */
export function measurementReport(measurement: Measurement, words: ReportWords): ReportDocument {
	const verdict = words.verdict(measurement);
	const remarks = measurement.issues.filter(
		({ severity, code }) => severity === 'warning' && code !== 'noControlGroup',
	);
	const blocks: Block[] = [
		{ kind: 'sentence', text: words.sentence(measurement) },
		{ kind: 'paragraph', text: words.interval(measurement) },
		{ kind: 'verdict', ...verdict },
		{ kind: 'keyFigures', figures: words.keyFigures(measurement) },
		{ kind: 'heading', level: 2, text: words.headings.goal },
		{ kind: 'table', table: goalTable(measurement, words) },
		...breakdown('roles', measurement.groups.byRole, words.share, words.points, words),
		...breakdown('activities', measurement.groups.byActivity, words.minutes, words.minutes, words),
		{ kind: 'heading', level: 2, text: words.headings.estimates },
		{ kind: 'table', table: estimatesTable(measurement, words) },
		{ kind: 'heading', level: 2, text: words.headings.checks },
		{ kind: 'table', table: checksTable(measurement, words) },
		...(remarks.length > 0
			? ([
					{ kind: 'heading', level: 2, text: words.headings.remarks },
					{ kind: 'list', items: remarks.map(words.issue) },
				] satisfies Block[])
			: []),
		{ kind: 'heading', level: 2, text: words.headings.data },
		{ kind: 'table', table: balanceTable(measurement, words) },
		{ kind: 'table', table: filesTable(measurement, words) },
	];
	return { title: measurement.title, blocks };
}

function goalTable(measurement: Measurement, words: ReportWords): ReportTable {
	const goal = measurement.goal;
	const values: [keyof ReportWords['goalRows'], TableCell][] = [
		['baseline', numberCell(goal?.baseline.share ?? null, words.share)],
		['level', numberCell(measurement.share.after, words.share)],
		['path', numberCell(goal?.path ?? null, words.share)],
		['target', numberCell(goal?.target ?? null, words.share)],
		['required', numberCell(goal?.requiredReduction ?? null, words.share)],
		['progress', numberCell(goal?.progress ?? null, words.share)],
		['paceSoFar', numberCell(goal?.paceSoFar ?? null, words.points)],
		['paceNeeded', numberCell(goal?.paceNeeded ?? null, words.points)],
		['probability', numberCell(goal?.probability ?? null, words.chance)],
		['class', words.classes[goal?.class ?? 'notEnoughData']],
	];
	return {
		id: 'goal',
		caption: words.captions.goal,
		columns: columns(words, ['what', 'value']),
		noteLabel: words.columns.note,
		rows: values.map(([key, value]) => ({ id: key, cells: { what: words.goalRows[key], value } })),
	};
}

function breakdown(
	id: 'roles' | 'activities',
	rows: readonly BreakdownRow[],
	level: (value: number) => string,
	change: (value: number) => string,
	words: ReportWords,
): Block[] {
	if (rows.length === 0) return [];
	const table: ReportTable = {
		id,
		caption: words.captions[id],
		columns: columns(words, ['what', 'before', 'after', 'change', 'low', 'high', 'persons']),
		noteLabel: words.columns.note,
		rows: rows.map((row) => ({
			id: row.name ?? '',
			note: row.suppressed ? words.hidden[row.reason] : undefined,
			cells: row.suppressed
				? { what: row.name ?? words.unnamed }
				: {
						what: row.name ?? words.unnamed,
						before: numberCell(row.before.estimate, level),
						after: numberCell(row.after.estimate, level),
						change: numberCell(row.change.estimate, change),
						low: numberCell(row.change.low, change),
						high: numberCell(row.change.high, change),
						persons: numberCell(row.persons, words.count),
					},
		})),
	};
	return [
		{ kind: 'heading', level: 2, text: words.headings[id] },
		{ kind: 'table', table },
	];
}

/** Every estimate in its own unit; one that was not computed stays in the list and says so. */
export function estimatesTable(measurement: Measurement, words: ReportWords): ReportTable {
	return {
		id: 'estimates',
		caption: words.captions.estimates,
		columns: columns(words, ['what', 'value', 'low', 'high', 'unit']),
		noteLabel: words.columns.note,
		rows: estimateIds.map((id) => {
			const estimate = measurement.estimates[id];
			const cell = (value: number | null) => numberCell(value, (number) => words.estimateValue(id, number));
			const own = { what: words.estimateName(id), unit: words.estimateUnit(id) };
			return {
				id,
				note: estimate ? undefined : words.notComputed,
				cells: estimate
					? { ...own, value: cell(estimate.estimate), low: cell(estimate.low), high: cell(estimate.high) }
					: { what: own.what },
			};
		}),
	};
}

function checksTable(measurement: Measurement, words: ReportWords): ReportTable {
	return {
		id: 'checks',
		caption: words.captions.checks,
		columns: columns(words, ['what', 'verdict', 'found']),
		noteLabel: words.columns.note,
		rows: measurement.checks.map((check) => {
			const { name, verdict, found } = words.check(check);
			return { id: check.id, cells: { what: name, verdict, found } };
		}),
	};
}

function balanceTable(measurement: Measurement, words: ReportWords): ReportTable {
	const { rows, seconds } = measurement.reconciliation;
	return {
		id: 'balance',
		caption: words.captions.balance,
		columns: columns(words, ['what', 'rows', 'hours']),
		noteLabel: words.columns.note,
		rows: (['read', 'used', 'rejected', 'outside'] as const).map((part) => ({
			id: part,
			cells: {
				what: words.balanceRows[part],
				rows: numberCell(rows[part], words.count),
				hours: numberCell(seconds[part] / 3600, () => words.hours(seconds[part])),
			},
		})),
	};
}

function filesTable(measurement: Measurement, words: ReportWords): ReportTable {
	return {
		id: 'files',
		caption: words.captions.files,
		columns: columns(words, ['file', 'rows', 'sha256']),
		noteLabel: words.columns.note,
		rows: measurement.files.map((file) => ({
			id: file.sha256 ?? file.name,
			cells: { file: file.name, rows: numberCell(file.rows, words.count), sha256: file.sha256 },
		})),
	};
}

const TEXT_COLUMNS: readonly (keyof ReportWords['columns'])[] = [
	'what',
	'unit',
	'file',
	'sha256',
	'verdict',
	'found',
];

function columns(words: ReportWords, keys: readonly (keyof ReportWords['columns'])[]) {
	return keys.map((key) => ({ key, label: words.columns[key], numeric: !TEXT_COLUMNS.includes(key) }));
}
