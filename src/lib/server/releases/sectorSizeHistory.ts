import type { Kysely } from 'kysely';
import type { SectorSize, SectorSizes } from '#lib/core/progress/sectorSize.ts';
import { sectors, type Sector } from '#lib/core/publish/classification.ts';
import type { Tables } from '../database/tables.ts';

/** One thing that was said about the size of a sector. */
export interface EnteredSize {
	readonly sector: Sector;
	/** 1, 2, 3 … per sector. */
	readonly sequence: number;
	/** null: from then on the sector had no size. */
	readonly size: SectorSize | null;
	readonly enteredAt: Date;
}

/** Everything that was ever said about the size of a sector, oldest first. */
export async function sectorSizeHistory(database: Kysely<Tables>): Promise<readonly EnteredSize[]> {
	const rows = await database
		.selectFrom('sector_sizes')
		.selectAll()
		.orderBy('entered_at')
		.orderBy('sector')
		.orderBy('sequence')
		.execute();
	return rows.flatMap((row) => {
		const sector = sectors.find((known) => known === row.sector);
		return sector
			? [
					{
						sector,
						sequence: row.sequence,
						size: sizeOf(row),
						enteredAt: row.entered_at,
					},
				]
			: [];
	});
}

/** What is in force: the latest of each sector. */
export function sizesInForce(history: readonly EnteredSize[]): SectorSizes {
	const sizes: Partial<Record<Sector, SectorSize>> = {};
	for (const { sector, size } of [...history].sort((one, other) => one.sequence - other.sequence)) {
		if (size) sizes[sector] = size;
		else delete sizes[sector];
	}
	return sizes;
}

function sizeOf(row: {
	readonly fte: number | null;
	readonly source: string | null;
	readonly source_date: string | null;
	readonly stands_for: string | null;
}): SectorSize | null {
	const { fte, source, source_date, stands_for } = row;
	if (fte === null || source === null || source_date === null || stands_for === null) return null;
	return { fte, source, date: source_date, standsFor: stands_for };
}
