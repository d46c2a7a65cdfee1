import type { Migration } from '../migration.ts';

/** How large each sector is and who says so, with everything that was in force before. */
export const sectorSizes: Migration = {
	number: 3,
	name: 'sector sizes',
	statements: [
		`create table sector_sizes (
			sector text not null,
			sequence integer not null,
			fte integer check (fte > 0),
			source text,
			source_date text check (source_date ~ '^\\d{4}-\\d{2}-\\d{2}$'),
			stands_for text,
			entered_at timestamptz not null,
			primary key (sector, sequence),
			check (num_nulls(fte, source, source_date, stands_for) in (0, 4))
		)`,
	],
};
