import { classOfProbability } from '#lib/core/goal/position.ts';
import { poolDesigns, type PoolDesign } from '#lib/core/progress/effect.ts';
import type { CellFigures, CellGroup, Release, ReleaseCell } from '#lib/core/progress/release.ts';
import { viewOf } from '#lib/core/progress/progressFilters.ts';
import { applicationKinds, regions, sectors } from '#lib/core/publish/classification.ts';

const DATES: readonly (readonly [id: string, date: string])[] = [
	['2025-1', '2025-04-14'],
	['2025-2', '2025-07-14'],
	['2025-3', '2025-10-13'],
	['2025-4', '2026-01-12'],
	['2026-1', '2026-04-13'],
	['2026-2', '2026-07-13'],
	['2026-3', '2026-10-12'],
];

/** Every group that a release holds, in its fixed order. */
function groups(): CellGroup[] {
	const none: CellGroup = { sector: null, applicationKind: null, region: null };
	return [
		none,
		...sectors.map((sector) => ({ ...none, sector })),
		...applicationKinds.map((applicationKind) => ({ ...none, applicationKind })),
		...regions.map((region) => ({ ...none, region })),
		...sectors.flatMap((sector) =>
			applicationKinds.map((applicationKind) => ({ ...none, sector, applicationKind })),
		),
	];
}

/** A number from 0 to 1 that is always the same for the same words. */
function fraction(words: string): number {
	let hash = 7;
	for (const letter of words) hash = (hash * 31 + letter.codePointAt(0)!) % 9973;
	return hash / 9973;
}

const half = (share: number) => Math.round(share * 200) / 200;

function figuresOf(group: CellGroup, design: PoolDesign, index: number): CellFigures | null {
	const key = `${group.sector} ${group.applicationKind} ${group.region} ${design}`;
	const view = viewOf(group);
	const size = { all: 60, sector: 14, applicationKind: 12, region: 9, sectorAndApplicationKind: 5 }[
		view ?? 'all'
	];
	const organisations = Math.round((size * (0.3 + fraction(key)) * (index + 2)) / 6);
	if (organisations < 5 || fraction(`${key} hidden`) > (view === 'all' ? 2 : 0.75)) return null;
	const controlled = design === 'controlled';
	const estimate = half(
		(controlled ? 0.04 : 0.07) + 0.006 * index + 0.08 * (fraction(`${key} effect`) - 0.5),
	);
	const spread = half(0.12 / Math.sqrt(organisations) + 0.01);
	const required = half(0.02 + 0.02 * index);
	const probability = Math.min(1, Math.max(0, Math.round((0.5 + 8 * (estimate - required)) * 20) / 20));
	const track = (goal: 'halve2030' | 'max20', asked: number, chance: number) => ({
		goal,
		required: asked,
		probability: chance,
		class: classOfProbability(chance),
	});
	const since = DATES[index - (fraction(`${key} ${index}`) > 0.8 && index > 0 ? 1 : 0)]?.[0] ?? '';
	return {
		organisations,
		persons: organisations * 83,
		fteCovered: Number((organisations * 131).toPrecision(3)),
		effect: { estimate, low: half(estimate - spread), high: half(estimate + spread) },
		prediction: organisations < 10 ? null : { low: half(estimate - 0.1), high: half(estimate + 0.1) },
		track: controlled
			? []
			: [
					track('halve2030', required, probability),
					track('max20', half(required * 0.7), Math.min(1, probability + 0.15)),
				],
		funding:
			organisations < 8
				? null
				: { organisations: organisations - 2, eurPerYear: Number((organisations * 41_300).toPrecision(3)) },
		since,
	};
}

/** Releases with figures that agree with each other only in form: for tests of how a release is shown. */
export function releaseFixture(count = DATES.length, isDemonstration = true): Release[] {
	return DATES.slice(0, count).map(([id, date], index) => ({
		schema: 'halftijd/release@1',
		version: '0.1.0',
		id,
		date,
		previous: DATES[index - 1]?.[0] ?? null,
		methodVersion: '1.0',
		isDemonstration,
		cells: groups().flatMap((group) =>
			poolDesigns.map((design): ReleaseCell => ({
				view: viewOf(group) ?? 'all',
				group,
				design,
				figures: figuresOf(group, design, index),
			})),
		),
		coverage: poolDesigns.map((design) => ({
			design,
			coverage: design === 'controlled' ? null : 0.015,
			nobodyElse: design === 'controlled' ? null : { estimate: 0.005, low: 0, high: 0.005 },
			everybody: design === 'controlled' ? null : { estimate: 0.095, low: 0.07, high: 0.12 },
			measuredNotPublished: index > 2 ? 12 : null,
		})),
		revisions:
			index === 4 ? [{ code: 'correction', text: 'Een organisatie heeft haar uren aangevuld.' }] : [],
	}));
}
