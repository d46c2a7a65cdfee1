import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { dateNumber } from '#lib/core/report/workbook/address.ts';
import type { CellValue } from '#lib/core/report/workbook/workbook.ts';

/** LibreOffice as installed here; null = it is not. */
export function findLibreOffice(): string | null {
	const places = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];
	const own = process.env.SOFFICE_PATH;
	return (own === undefined ? places : [own, ...places]).find((place) => existsSync(place)) ?? null;
}

/** Without this LibreOffice shows the values in the file and works nothing out: such a check would prove nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** By sheet, by row, by column. */
export type RecalculatedBook = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

/** Opens the files in one run of LibreOffice, works out every formula, and reads back the values, by name of file. */
export async function recalculateInLibreOffice(
	soffice: string,
	files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, RecalculatedBook>> {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-workbook-'));
	try {
		const profile = join(folder, 'profile');
		mkdirSync(join(profile, 'user'), { recursive: true });
		writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
		const paths = [...files].map(([name, bytes]) => {
			const path = join(folder, `${name}.xlsx`);
			writeFileSync(path, bytes);
			return path;
		});
		const out = join(folder, 'out');
		const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
		const convert = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
		execFileSync(soffice, [...options, ...convert, ...paths], { stdio: 'ignore', timeout: 240_000 });
		const books = await Promise.all(
			[...files.keys()].map(async (name): Promise<[string, RecalculatedBook]> => {
				const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(out, `${name}.xlsx`))));
				return [name, new Map(sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.map(plain))]))];
			}),
		);
		return new Map(books);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The reader makes dates of numbers with a format of dates. */
function plain(value: unknown): CellValue {
	return value instanceof Date ? dateNumber(value.getTime() / 86_400_000) : (value as CellValue);
}
