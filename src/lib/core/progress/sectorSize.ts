import { sectors, type Sector } from '../publish/classification.ts';

/** How large a sector is, according to a source that anybody can look up. */
export interface SectorSize {
	/** Full-time posts, a whole number. */
	readonly fte: number;
	/** Title or address of the source, as it is shown. */
	readonly source: string;
	/** Day on which the source came out, `YYYY-MM-DD`. */
	readonly date: string;
	/** Who is counted in it, in words. */
	readonly standsFor: string;
}

/** A sector whose size is not known is left out. */
export type SectorSizes = Readonly<Partial<Record<Sector, SectorSize>>>;

/** The sectors that have no size yet. Only when there are none of them is the size of all care known. */
export function sectorsWithoutSize(sizes: SectorSizes | null): readonly Sector[] {
	return sectors.filter((sector) => sizes?.[sector] === undefined);
}

/** The sizes in the order of the sectors, field by field; null when no sector has one. */
export function copyOfSizes(sizes: SectorSizes | null): SectorSizes | null {
	const known = sectors.flatMap((sector): [Sector, SectorSize][] => {
		const size = sizes?.[sector];
		if (!size) return [];
		const { fte, source, date, standsFor } = size;
		return [[sector, { fte, source, date, standsFor }]];
	});
	return known.length > 0 ? Object.fromEntries(known) : null;
}
