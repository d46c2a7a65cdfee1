import { CONFIDENCE_LEVEL } from '../estimate/estimate.ts';
import { issue, type Issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import type { Effect } from './effect.ts';

/** A group of the sector that is alike, with all its FTE: those who measured and those who did not. */
export interface Stratum {
	readonly id: string;
	readonly fte: number;
}

/** The result of an organisation with the FTE that it holds for and the stratum they belong to. */
export interface SectorEffect extends Effect {
	readonly stratum: string;
	readonly fte: number;
}

/** A weighted mean over organisations: t with k − 1 degrees of freedom. */
export interface WeightedMean {
	readonly estimate: number;
	readonly se: number;
	readonly df: number;
	readonly low: number;
	readonly high: number;
}

export interface SectorMean {
	/** The sector if its strata saved as their participants did: Σ (N_h/N) · FTE-weighted mean of stratum h. */
	readonly sector: WeightedMean;
	/** What the participants saved themselves, weighted by FTE; its error is that of measuring alone. */
	readonly participants: WeightedMean;
	/** FTE of the participants as a share of the whole sector. */
	readonly coverage: number;
	/** FTE of strata without any participant, as a share of the whole sector: of these the mean does not speak. */
	readonly unrepresented: number;
	readonly strata: readonly {
		readonly id: string;
		readonly fte: number;
		readonly measuredFte: number;
		readonly organisations: number;
		/** null without participants. */
		readonly estimate: number | null;
	}[];
}

/**
 * The FTE-weighted, post-stratified mean. Of at least two organisations of one design; `tau2` is that of their pool, so
 * that the error of the sector also holds how much organisations differ: se² = Σ c²(τ² + v), c the weight of each.
 * D. Holt and T. M. F. Smith, Post stratification, Journal of the Royal Statistical Society A 142 (1979) 33–46.
 */
export function sectorMean(
	effects: readonly SectorEffect[],
	strata: readonly Stratum[],
	tau2: number,
): Outcome<SectorMean> {
	const problem = effects.length < 2 ? issue('poolNothing', 'error', {}) : firstProblem(effects, strata);
	if (problem) return absent(problem);
	const whole = strata.reduce((sum, { fte }) => sum + fte, 0);
	const parts = strata.map(({ id, fte }) => {
		const own = effects.filter(({ stratum }) => stratum === id);
		const measuredFte = own.reduce((sum, effect) => sum + effect.fte, 0);
		const sum = own.reduce((total, effect) => total + effect.fte * effect.estimate, 0);
		const estimate = own.length > 0 ? sum / measuredFte : null;
		return { id, fte, measuredFte, organisations: own.length, estimate };
	});
	const empty = parts.filter(({ organisations }) => organisations === 0);
	const represented = whole - empty.reduce((sum, { fte }) => sum + fte, 0);
	const measured = parts.reduce((sum, { measuredFte }) => sum + measuredFte, 0);
	const shareOf = new Map(parts.map(({ id, fte, measuredFte }) => [id, fte / represented / measuredFte]));
	const value: SectorMean = {
		sector: weightedMean(
			effects,
			effects.map(({ stratum, fte }) => shareOf.get(stratum)! * fte),
			tau2,
		),
		participants: weightedMean(
			effects,
			effects.map(({ fte }) => fte / measured),
			0,
		),
		coverage: measured / whole,
		unrepresented: 1 - represented / whole,
		strata: parts,
	};
	const doubts = empty.map(({ id, fte }) => issue('sectorStratumEmpty', 'warning', { stratum: id, fte }));
	return present(value, doubts);
}

function weightedMean(effects: readonly Effect[], weights: readonly number[], tau2: number): WeightedMean {
	let estimate = 0;
	let variance = 0;
	effects.forEach((effect, k) => {
		estimate += weights[k]! * effect.estimate;
		variance += weights[k]! ** 2 * (tau2 + effect.se ** 2);
	});
	const df = effects.length - 1;
	const se = Math.sqrt(variance);
	const margin = studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, df) * se;
	return { estimate, se, df, low: estimate - margin, high: estimate + margin };
}

const isFte = (fte: number) => Number.isFinite(fte) && fte > 0;

function firstProblem(effects: readonly SectorEffect[], strata: readonly Stratum[]): Issue | null {
	const measured = new Map<string, number>();
	for (const { id, fte } of strata) {
		if (measured.has(id)) return issue('sectorStratumTwice', 'error', { stratum: id });
		if (!isFte(fte)) return issue('sectorFteWrong', 'error', { name: id, found: fte });
		measured.set(id, 0);
	}
	for (const { organisation, stratum, fte } of effects) {
		const sum = measured.get(stratum);
		if (sum === undefined) return issue('sectorStratumUnknown', 'error', { organisation, stratum });
		if (!isFte(fte)) return issue('sectorFteWrong', 'error', { name: organisation, found: fte });
		measured.set(stratum, sum + fte);
	}
	const over = strata.find(({ id, fte }) => measured.get(id)! > fte * (1 + 1e-9));
	return over
		? issue('sectorFteExceeded', 'error', {
				stratum: over.id,
				measured: measured.get(over.id)!,
				fte: over.fte,
			})
		: null;
}
