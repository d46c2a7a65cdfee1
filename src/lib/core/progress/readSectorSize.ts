import { issue, type Issue } from '../issue.ts';
import { epochDay, parseIsoDate } from '../period.ts';
import { sectors, type Sector } from '../publish/classification.ts';
import type { SectorSize } from './sectorSize.ts';

/** Larger is a slip of the keyboard: all of Dutch care has about a tenth of it. */
const MOST_FTE = 10_000_000;
const LONGEST_TEXT = 300;
/** What is older says nothing about care now. */
const EARLIEST = epochDay(2000, 1, 1)!;
/** What is shown of a refused value: enough to recognise it. */
const SHOWN = 60;

/** The size of a sector as somebody typed it. */
export type TypedSectorSize = Readonly<Record<'sector' | keyof SectorSize, string>>;

/**
 * The size of a sector out of what was typed: the size when nothing is wrong, else null and every problem at once, each at
 * the path of its field. Thousands may be set apart by a point, a comma or a space: a post is whole.
 * @param today `YYYY-MM-DD`: no source is of a later day
 */
export function readSectorSize(
	typed: TypedSectorSize,
	today: string,
):
	| {
			readonly sector: Sector;
			readonly size: SectorSize;
			readonly issues: readonly [];
	  }
	| Refused {
	const sector = sectors.find((known) => known === typed.sector);
	const source = oneLine(typed.source);
	const standsFor = oneLine(typed.standsFor);
	const date = typed.date.trim();
	const fte = wholeNumber(typed.fte);
	const issues: readonly Issue[] = [
		...(sector ? [] : [issue('sectorSizeSectorUnknown', 'error', {}, { path: 'sector' })]),
		...fteProblems(fte, typed.fte),
		...textProblems('standsFor', standsFor),
		...textProblems('source', source),
		...dateProblems(date, today),
	];
	if (!sector || fte === null || issues.length > 0) return { sector: null, size: null, issues };
	return { sector, size: { fte, source, date, standsFor }, issues: [] };
}

interface Refused {
	readonly sector: null;
	readonly size: null;
	/** At least one. */
	readonly issues: readonly Issue[];
}

/** Without what cannot be seen, which files and drawings could not hold. */
function oneLine(text: string): string {
	return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

function wholeNumber(text: string): number | null {
	const bare = text.trim().replace(/^[−–]/, '-');
	const isWhole = /^-?(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/.test(bare);
	return isWhole ? Number(bare.replace(/[.,\s]/g, '')) : null;
}

function fteProblems(fte: number | null, typed: string): readonly Issue[] {
	const where = { path: 'fte' };
	const found = oneLine(typed).slice(0, SHOWN);
	if (fte === null) return [issue('sectorSizeNotANumber', 'error', { found }, where)];
	if (fte >= 1 && fte <= MOST_FTE) return [];
	return [issue('sectorSizeOutOfReach', 'error', { found, least: 1, most: MOST_FTE }, where)];
}

function textProblems(field: 'source' | 'standsFor', text: string): readonly Issue[] {
	if (text === '') return [issue('sectorSizeTextMissing', 'error', { field }, { path: field })];
	if (text.length <= LONGEST_TEXT) return [];
	const params = { field, found: text.length, most: LONGEST_TEXT };
	return [issue('sectorSizeTextTooLong', 'error', params, { path: field })];
}

function dateProblems(date: string, today: string): readonly Issue[] {
	const where = { path: 'date' };
	const day = parseIsoDate(date);
	if (day === null) {
		return [issue('sectorSizeDateMissing', 'error', { found: oneLine(date).slice(0, SHOWN) }, where)];
	}
	const latest = parseIsoDate(today) ?? day;
	if (day >= EARLIEST && day <= latest) return [];
	return [issue('sectorSizeDateOutside', 'error', { found: day, earliest: EARLIEST, latest }, where)];
}
