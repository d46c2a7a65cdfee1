import { issue, type Issue } from '../issue.ts';
import { foldText } from '../timelog/foldText.ts';
import type { Candidate } from './candidate.ts';
import type { PoolDesign } from './effect.ts';

/** Sizes of estimates (or zero) and of standard errors that doubles can weigh against each other. */
export const SMALLEST = 1e-9;
export const LARGEST = 1e9;

export interface CheckedEffects {
	/** null when an error stands or somebody must choose. */
	readonly effects: readonly Candidate[] | null;
	/** The design that all of them have; null when nobody said it. */
	readonly design: PoolDesign | null;
	readonly issues: readonly Issue[];
}

/**
 * The results that may be pooled together: numbers that can be, of one design, every organisation once. `asked` leaves
 * out what has another design.
 */
export function checkEffects(candidates: readonly Candidate[], asked: PoolDesign | null): CheckedEffects {
	const issues: Issue[] = [];
	const chosen = ofOneDesign(candidates, asked, issues);
	for (const candidate of chosen) checkNumbers(candidate, issues);
	const effects = named(chosen, issues);
	checkLogs(effects, issues);
	const stops = issues.some(({ severity }) => severity === 'error' || severity === 'decision');
	return { effects: stops ? null : effects, design: chosen[0]?.design ?? null, issues };
}

function ofOneDesign(
	candidates: readonly Candidate[],
	asked: PoolDesign | null,
	issues: Issue[],
): readonly Candidate[] {
	if (candidates.length === 0) issues.push(issue('poolNothing', 'error', {}));
	const count = (design: PoolDesign | null) =>
		candidates.filter((candidate) => candidate.design === design).length;
	const [controlled, beforeAfter, unknown] = [count('controlled'), count('beforeAfter'), count(null)];
	if (asked !== null) {
		// Somebody who names the design of results that do not say it, has said it.
		const kept = candidates
			.filter(({ design }) => design === asked || (design === null && unknown === candidates.length))
			.map((candidate) => ({ ...candidate, design: asked }));
		const leftOut = candidates.length - kept.length;
		if (kept.length === 0 && leftOut > 0) {
			issues.push(issue('poolDesignAbsent', 'error', { asked, found: leftOut }));
		} else if (leftOut > 0) {
			issues.push(issue('poolDesignLeftOut', 'warning', { kept: asked, leftOut }));
		}
		return kept;
	}
	if ([controlled, beforeAfter, unknown].filter((results) => results > 0).length > 1) {
		issues.push(issue('poolDesignsMixed', 'decision', { controlled, beforeAfter, unknown }));
	}
	return candidates;
}

function checkNumbers({ organisation, estimate, se, where }: Candidate, issues: Issue[]): void {
	for (const [quantity, found] of [
		['estimate', estimate],
		['se', se],
	] as const) {
		if (!Number.isFinite(found)) {
			issues.push(issue('poolNotANumber', 'error', { organisation, quantity, found: String(found) }, where));
		} else if (quantity === 'se' && found <= 0) {
			issues.push(issue('poolSeNotPositive', 'error', { organisation, found }, where));
		} else if (Math.abs(found) > LARGEST || (quantity === 'se' && found < SMALLEST)) {
			issues.push(issue('poolOutOfReach', 'error', { organisation, quantity, found }, where));
		} else if (quantity === 'estimate' && found > 1) {
			issues.push(issue('poolLooksLikePercent', 'warning', { organisation, found }, where));
		}
	}
}

/** Every organisation under a name of its own. Measurements of one title are told apart by their file. */
function named(candidates: readonly Candidate[], issues: Issue[]): readonly Candidate[] {
	const byName = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const key = `${candidate.design}:${foldText(candidate.organisation)}`;
		byName.set(key, [...(byName.get(key) ?? []), candidate]);
	}
	return candidates.map((candidate) => {
		const same = byName.get(`${candidate.design}:${foldText(candidate.organisation)}`)!;
		if (same.length === 1) return candidate;
		const { organisation, where } = candidate;
		const files = new Set(same.map((other) => other.where.file));
		if (same.every(({ logs }) => logs !== null) && files.size === same.length) {
			if (candidate === same[0]) {
				issues.push(issue('poolTitleTwice', 'warning', { title: organisation, files: same.length }));
			}
			return { ...candidate, organisation: `${organisation} (${where.file ?? ''})` };
		}
		if (candidate !== same[0]) {
			issues.push(issue('poolOrganisationTwice', 'error', { organisation }, where));
		}
		return candidate;
	});
}

function checkLogs(candidates: readonly Candidate[], issues: Issue[]): void {
	const owners = new Map<string, Candidate>();
	for (const candidate of candidates) {
		const shared = (candidate.logs ?? []).map((log) => owners.get(log)).find((owner) => owner !== undefined);
		if (shared) {
			const params = { organisation: candidate.organisation, other: shared.organisation };
			issues.push(issue('poolSameLog', 'error', params, candidate.where));
		}
		for (const log of candidate.logs ?? []) owners.set(log, candidate);
	}
}
