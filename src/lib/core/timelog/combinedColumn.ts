import type { RawColumn } from './rawTable.ts';

/** Several columns as one, their texts joined: first and last name, activity and subactivity. */
export function combinedColumn(columns: readonly RawColumn[], separator: string): RawColumn {
	const [first, ...others] = columns;
	return others.reduce((left, right) => joinTwo(left, right, separator), first!);
}

function joinTwo(left: RawColumn, right: RawColumn, separator: string): RawColumn {
	const rows = left.codes.length;
	const codes = new Uint32Array(rows);
	const values: string[] = [];
	const known = new Map<number, number>();
	const width = right.values.length;
	for (let row = 0; row < rows; row++) {
		const key = left.codes[row]! * width + right.codes[row]!;
		let code = known.get(key);
		if (code === undefined) {
			const parts = [left.values[left.codes[row]!]!.trim(), right.values[right.codes[row]!]!.trim()];
			code = values.push(parts.filter((part) => part !== '').join(separator)) - 1;
			known.set(key, code);
		}
		codes[row] = code;
	}
	return { name: `${left.name} + ${right.name}`, values, codes, stored: true };
}
