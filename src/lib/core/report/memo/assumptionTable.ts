import type { BusinessCase, CaseNote } from '../../business/businessCase.ts';
import { valueOf } from '../../business/quantity.ts';
import { uncertainInputs } from '../../uncertainty/uncertainInputs.ts';
import type { CaseField } from '../caseField.ts';
import type { ReportTable } from '../document.ts';
import type { MemoWords } from './memoWords.ts';

/** A note stands at the field itself, or at the line that it is of. */
function noteOf({ notes }: BusinessCase, path: string): CaseNote | null {
	return notes[path] ?? notes[path.split('.').slice(0, 2).join('.')] ?? null;
}

/** Assumptions with their range, the grade of their evidence and their source. */
export function assumptionTable(
	id: string,
	caption: string,
	fields: readonly CaseField[],
	businessCase: BusinessCase,
	words: MemoWords,
): ReportTable {
	const ranges = new Map(
		uncertainInputs(businessCase).map(({ path, distribution }) => [
			path,
			{ p5: distribution.quantile(0.05), p95: distribution.quantile(0.95) },
		]),
	);
	const { columns } = words;
	return {
		id,
		caption,
		columns: [
			{ key: 'assumption', label: columns.assumption, numeric: false },
			{ key: 'value', label: columns.value, numeric: false },
			{ key: 'grade', label: columns.grade, numeric: false },
			{ key: 'source', label: columns.source, numeric: false },
		],
		rows: fields.map((field) => {
			const value = valueOf(field.quantity);
			// a subsidy that may fail is drawn yes or no: its chance has no range of its own
			const range = field.name === 'probability' ? null : (ranges.get(field.path) ?? null);
			const isMeasured = typeof field.quantity === 'object' && field.quantity.distribution === 'studentT';
			return {
				id: field.path,
				cells: {
					assumption: words.field(field),
					value: { value, text: words.value(field, value, range) },
					grade: words.grade(field.grade),
					source: words.source(noteOf(businessCase, field.path), isMeasured),
				},
			};
		}),
	};
}
