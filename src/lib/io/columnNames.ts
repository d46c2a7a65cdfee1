/** Names by which a person can tell the columns apart. */
export interface ColumnNames {
	readonly names: readonly string[];
	/** Columns that had no name; they are called by their letter. */
	readonly unnamed: readonly string[];
	/** New names of columns whose name another column already had. */
	readonly repeated: readonly string[];
}

/** `A` … `Z`, `AA` …, as a spreadsheet calls its columns. */
export function columnLetters(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Gives every column a name of its own: its letter where it has none, a number behind a name that was used. */
export function columnNames(found: readonly string[], width: number): ColumnNames {
	const used = new Set<string>();
	const unnamed: string[] = [];
	const repeated: string[] = [];
	const names = Array.from({ length: width }, (_, index) => {
		const text = (found[index] ?? '').replace(/\s+/gu, ' ').trim();
		const wanted = text || columnLetters(index);
		let name = wanted;
		for (let count = 2; used.has(name); count++) name = `${wanted} (${count})`;
		used.add(name);
		if (text === '') unnamed.push(name);
		else if (name !== text) repeated.push(name);
		return name;
	});
	return { names, unnamed, repeated };
}
