import { issue, type Issue } from '#lib/core/issue.ts';
import { fieldOfHeader } from '#lib/core/timelog/headerSynonyms.ts';
import { judgePrivacy, noFindings, searchCell } from '#lib/core/timelog/privacy.ts';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';
import { recognise, type Recognition } from '#lib/core/timelog/recognise.ts';
import { recogniseTool } from '#lib/core/timelog/tools.ts';
import type { Connection } from './connection.ts';
import type { SourceTable } from './sourceTable.ts';
import { sampleSql } from './textsSql.ts';

export interface RecognisedTable {
	/** The columns with a sample of their texts; no rows. */
	readonly sample: RawTable;
	readonly recognition: Recognition;
	readonly issues: readonly Issue[];
}

/**
 * Suggests the meaning of the columns, as for a file. Only columns whose name means something, or that a person named,
 * are looked at: what is not needed stays in the database, unread.
 */
export async function recogniseTable(
	connection: Connection,
	table: SourceTable,
	named: ReadonlySet<string>,
): Promise<RecognisedTable> {
	const names = table.columns.map(({ name }) => name);
	const tool = recogniseTool(names, () => true);
	const columns: RawTable['columns'][number][] = [];
	const issues: Issue[] = [];
	for (const [index, column] of table.columns.entries()) {
		const { name, kind } = column;
		const meaning = tool.columns.get(index) ?? fieldOfHeader(name)?.field;
		const stored = kind !== 'other' && (meaning !== undefined || named.has(name));
		const rows = stored ? await connection.texts(sampleSql(table, column)) : [];
		const values = rows.map(([text]) => text ?? '');
		columns.push({ name, values, codes: new Uint8Array(0), stored });
		const findings = noFindings();
		for (const text of values) searchCell(text, findings);
		findings.searched = values.filter((text) => text.trim() !== '').length;
		const verdict = judgePrivacy(findings, meaning === 'person');
		const where = { file: table.name, column: name };
		if (verdict === 'email') issues.push(issue('emailInText', 'error', { column: name }, where));
		if (verdict === 'citizenNumber') issues.push(issue('citizenNumbers', 'error', { column: name }, where));
	}
	const sample: RawTable = {
		file: table.name,
		sha256: '',
		bytes: 0,
		encoding: 'utf-8',
		delimiter: '',
		rowCount: 0,
		rowNumbers: new Uint32Array(0),
		rowHashes: new Uint32Array(0),
		overlong: new Map(),
		headerMissing: false,
		columns,
	};
	return { sample, recognition: recognise(sample), issues };
}
