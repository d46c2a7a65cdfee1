import { sql, type Transaction } from 'kysely';
import type { SectorSize } from '#lib/core/progress/sectorSize.ts';
import type { Sector } from '#lib/core/publish/classification.ts';
import type { Tables } from '../database/tables.ts';

/**
 * From now on this is the size of a sector; what was in force before is kept. It counts in releases that are prepared
 * later. Writers wait for each other.
 * @param size null takes the size away
 * @returns false when there was no size to take away: nothing changed
 */
export async function enterSectorSize(
	transaction: Transaction<Tables>,
	sector: Sector,
	size: SectorSize | null,
	now: Date,
): Promise<boolean> {
	await sql`lock table sector_sizes in share row exclusive mode`.execute(transaction);
	const last = await transaction
		.selectFrom('sector_sizes')
		.select(['sequence', 'fte'])
		.where('sector', '=', sector)
		.orderBy('sequence', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (size === null && (last?.fte ?? null) === null) return false;
	await transaction
		.insertInto('sector_sizes')
		.values({
			sector,
			sequence: (last?.sequence ?? 0) + 1,
			fte: size?.fte ?? null,
			source: size?.source ?? null,
			source_date: size?.date ?? null,
			stands_for: size?.standsFor ?? null,
			entered_at: now,
		})
		.execute();
	return true;
}
