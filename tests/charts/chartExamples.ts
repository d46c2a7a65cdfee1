import type { BeforeAfterData, ShownRow } from '#lib/charts/beforeAfter.ts';
import type { ForestData } from '#lib/charts/estimateForest.ts';
import type { PathData, PathPoint } from '#lib/charts/pathTo2030.ts';
import type { SectorData } from '#lib/charts/sectorShare.ts';
import { parseIsoDate } from '#lib/core/period.ts';

/** Made-up data of the charts, in words of the field. */

export function day(text: string): number {
	const parsed = parseIsoDate(text);
	if (parsed === null) throw new Error(`no date: ${text}`);
	return parsed;
}

export function pathPoint(
	from: string,
	to: string,
	share: number,
	half: number | null,
	label?: string,
): PathPoint {
	return {
		...(label === undefined ? {} : { label }),
		day: (day(from) + day(to)) / 2,
		measured: { from: day(from), to: day(to) },
		share,
		low: half === null ? null : share - half,
		high: half === null ? null : share + half,
	};
}

export const clinicPath: PathData = {
	path: {
		goal: 'halve2030',
		from: { day: day('2026-01-24'), share: 0.382 },
		to: { day: day('2030-12-31'), share: 0.191 },
	},
	before: pathPoint('2026-01-05', '2026-02-13', 0.382, 0.022),
	after: [pathPoint('2026-09-07', '2026-10-16', 0.315, 0.025)],
	asked: 0.356,
	otherGoal: 0.2,
};

export function shownRow(id: string, before: number, after: number, half: number | null): ShownRow {
	const level = (value: number) => ({
		value,
		low: half === null ? null : value - half,
		high: half === null ? null : value + half,
	});
	return {
		id,
		label: `Functie ${id}`,
		persons: 12,
		before: level(before),
		after: level(after),
		change: level(after - before),
	};
}

export const clinicRoles: BeforeAfterData = {
	unit: 'share',
	rowKind: 'role',
	rows: [
		{ ...shownRow('all', 0.382, 0.315, 0.022), label: 'Alle functies', persons: 41, total: true },
		{ id: 'few', label: 'Physician assistants', hidden: 'underTen' },
		{ ...shownRow('specialists', 0.403, 0.289, 0.032), label: 'Medisch specialisten', persons: 13 },
		{ ...shownRow('nurses', 0.252, 0.272, 0.035), label: 'Verpleegkundigen', persons: 17 },
		{ id: 'also', label: 'Logopedisten', hidden: 'protective' },
	],
};

export const clinicActivities: BeforeAfterData = {
	unit: 'minutes',
	rowKind: 'activity',
	rows: [
		{ ...shownRow('a', 92, 66, null), label: 'Dossier bijhouden', persons: null },
		{ ...shownRow('b', 0, 9, null), label: 'Uitvoer van AI nakijken', persons: null },
	],
};

export const clinicForest: ForestData = {
	headline: 'shareReduction',
	asked: 0.068,
	groups: [
		{
			label: 'Verandering van het aandeel',
			unit: 'relative',
			whole: 1,
			estimates: [
				{
					id: 'shareReduction',
					label: 'Verhouding van sommen',
					detail: 'hoofduitkomst',
					estimate: 0.175,
					low: 0.121,
					high: 0.23,
					n: 41,
				},
				{
					id: 'controlledReduction',
					label: 'Tegenover een vergelijkingsgroep',
					absent: 'er is geen vergelijkingsgroep',
				},
			],
		},
		{
			label: 'Procentpunten van de werktijd',
			unit: 'points',
			whole: 0.382,
			estimates: [
				{
					id: 'shareDifference',
					label: 'Verschil van de aandelen',
					estimate: -0.067,
					low: -0.089,
					high: -0.045,
					n: 41,
				},
			],
		},
		{
			label: 'Minuten per werkdag',
			unit: 'minutes',
			whole: 183.36,
			estimates: [
				{
					id: 'minutesPer8h',
					label: 'Omgerekend naar 8 uur',
					estimate: -32.2,
					low: -42.6,
					high: -21.7,
					n: 41,
				},
				{
					id: 'signFlip',
					label: 'Tekenwisseltoets',
					estimate: -31.7,
					low: null,
					high: null,
					n: 41,
					remark: 'p = 0,002',
				},
			],
		},
	],
};

export const sectorSeries: SectorData = {
	points: [
		{ day: day('2021-05-16'), share: 0.3, label: 'tweede kwartaal 2021', source: 'CBS/AZW' },
		{ day: day('2025-05-16'), share: 0.31, label: 'tweede kwartaal 2025', source: 'CBS/AZW' },
	],
	goal: { day: day('2030-12-31'), share: 0.2, label: 'eind 2030', source: 'AZWA' },
};
