import type { ProgressWords } from './progressWords.ts';

const MILLION = 1_000_000;

/** An amount of three digits in millions, without digits that were rounded away: `€ 4,83 mln`, `€ 12,1 mln`. */
export function millionText(eur: number, { texts, formats }: ProgressWords): string {
	const millions = eur / MILLION;
	const decimals = millions >= 100 ? 0 : millions >= 10 ? 1 : 2;
	return texts.funding.million(formats.number(millions, decimals));
}
