import type { EvidenceGrade } from './businessCase.ts';
import { below, type FieldReader, type Json } from './fieldReader.ts';
import type { Domain } from './quantities.ts';

export const monthDomain: Domain = { low: 0, high: null };

/** What the lines of a case are checked against. */
export interface CaseContext {
	readonly partyIds: readonly string[];
	readonly horizonMonths: number;
}

/** A party named by id; refused if the case does not have it. */
export function readParty(
	reader: FieldReader,
	source: Json,
	key: string,
	path: string,
	context: CaseContext,
): string {
	const found = reader.text(source, key, path);
	if (found !== '' && !context.partyIds.includes(found)) {
		reader.error('unknownParty', below(path, key), { found, known: context.partyIds });
	}
	return found;
}

/** 1 … 6, or null: not graded. */
export function readGrade(reader: FieldReader, source: Json, path: string): EvidenceGrade | null {
	if (!reader.has(source, 'evidenceGrade')) return null;
	return reader.whole(source, 'evidenceGrade', path, { low: 1, high: 6 }) as EvidenceGrade;
}

/** Refuses shares that do not sum to 1 (to 1e-9: thirds written with ten digits pass). */
export function checkShares(reader: FieldReader, shares: readonly number[], path: string): void {
	const sum = shares.reduce((total, share) => total + share, 0);
	if (Math.abs(sum - 1) > 1e-9) reader.error('sharesNotOne', path, { sum });
}

/** First and last month of a line; a line that starts after the horizon counts for nothing, which is said. */
export function readSpan(reader: FieldReader, source: Json, path: string, context: CaseContext) {
	const fromMonth = reader.whole(source, 'fromMonth', path, monthDomain);
	const toMonth = reader.whole(
		source,
		'toMonth',
		path,
		monthDomain,
		Math.max(fromMonth, context.horizonMonths - 1),
	);
	if (toMonth < fromMonth) reader.error('endsBeforeStart', path, { from: fromMonth, to: toMonth });
	if (fromMonth >= context.horizonMonths && context.horizonMonths > 0) {
		reader.warning('startsAfterHorizon', path, { from: fromMonth, horizonMonths: context.horizonMonths });
	}
	return { fromMonth, toMonth };
}
