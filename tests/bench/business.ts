import { readFileSync } from 'node:fs';
import { breakEvensOf } from '#lib/core/business/breakEven.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { simulate } from '#lib/core/uncertainty/simulate.ts';
import { uncertainInputs } from '#lib/core/uncertainty/uncertainInputs.ts';
import { FIRST_DRAWS, simulatedOf, uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';

export const name = 'business case: deterministic kernel, break-evens, simulation';

const REPEATS = 9;

function caseAt(path: string): BusinessCase {
	const { case: found, issues } = readCase(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
	if (!found) throw new Error(JSON.stringify(issues));
	return found;
}

/** The hospital sample stretched to 120 months and 30 cost lines, with user-driven prices, for six parties. */
function largeCase(): BusinessCase {
	const sample = caseAt('../../datasets/samples/cases/hospital.json');
	const lines = Array.from({ length: 30 }, (_, k) => ({
		...sample.costs[k % sample.costs.length]!,
		id: `line${k}`,
		toMonth: 119,
		...(k % 3 === 0 ? { unit: 'perActiveUser' as const, every: 'month' as const } : {}),
	}));
	return { ...sample, horizonMonths: 120, costs: lines };
}

/** Median and least of the milliseconds of repeated runs; the first run is left out as warming up. */
function measure(run: () => unknown): { median: number; least: number } {
	run();
	const times = Array.from({ length: REPEATS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return { median: times[Math.floor(REPEATS / 2)]!, least: times[0]! };
}

function line(what: string, goal: number, run: () => unknown): number {
	const { median, least } = measure(run);
	const verdict = median <= goal ? 'ok' : 'above the goal';
	const numbers = [median, least].map((ms) => ms.toFixed(1).padStart(8)).join(' ');
	process.stdout.write(
		`${what.padEnd(62)} ${numbers} ms   goal ${String(goal).padStart(5)} ms   ${verdict}\n`,
	);
	return median;
}

export async function run(): Promise<void> {
	const large = largeCase();
	const hospital = caseAt('../reference/business/examples/hospitalSpeech.case.json');
	const inputs = uncertainInputs(hospital);
	process.stdout.write(`${''.padEnd(62)}   median    least\n`);
	const doubles = line('120 months, 6 parties, 30 lines: all but the break-evens', 8, () =>
		caseResultOf(doubleArithmetic, large, { today: null, breakEven: false }),
	);
	const decimals = line('the same in decimals (files)', 1000, () =>
		caseResultOf(decimalArithmetic, large, { today: null, breakEven: false }),
	);
	line('the same case: break-evens', 60, () => breakEvensOf(large, 0, 34));
	line('hospital example, 100,000 draws: draws and ledger', 250, () =>
		simulate(hospital, inputs, 100_000, 1),
	);
	line('hospital example, 5,000 draws: the first answer', 100, () =>
		simulatedOf(hospital, FIRST_DRAWS, 1, true),
	);
	line('hospital example, 100,000 draws: with all statistics', 1000, () =>
		uncertaintyOf(hospital, 100_000, 1),
	);
	process.stdout.write(`decimals : doubles = ${(decimals / doubles).toFixed(1)} : 1\n`);
}
