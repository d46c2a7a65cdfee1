import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bootstrapReduction } from '#lib/core/estimate/bootstrap.ts';
import { controlledReduction } from '#lib/core/estimate/controlledReduction.ts';
import type { Estimate } from '#lib/core/estimate/estimate.ts';
import { shareReduction } from '#lib/core/estimate/shareReduction.ts';
import type { PersonPeriodTable } from '#lib/core/panel/personPeriod.ts';
import { randomStream } from '#lib/core/rng.ts';
import { drawTable, skewed, usual, type Population } from './coverage/population.ts';

export const name = 'Coverage of nominal 95 % intervals over simulated data sets';

interface Study {
	readonly estimator: string;
	readonly population: Population;
	readonly intervention: number;
	readonly controls: number;
	readonly dataSets: number;
	readonly truth: number;
	readonly estimate: (table: PersonPeriodTable, dataSet: number) => Estimate | null;
	/** Percent; null = only told. */
	readonly least: number | null;
	readonly most: number | null;
}

const SIZES = [10, 20, 41, 129];
const SEED = 20260105;

function studies(): Study[] {
	const before = (population: Population) => 1 - (1 - population.drift) * (1 - population.reduction);
	const uncontrolled = (population: Population, judged: boolean) =>
		SIZES.map((intervention) => ({
			estimator: 'shareReduction',
			population,
			intervention,
			controls: 0,
			dataSets: 10_000,
			truth: before(population),
			estimate: (table: PersonPeriodTable) => shareReduction(table).value,
			least: judged ? 94 : null,
			most: judged ? 96.5 : null,
		}));
	const controlled = [
		[10, 10],
		[20, 20],
		[41, 14],
		[129, 41],
	].map(([intervention, controls]) => ({
		estimator: 'controlledReduction',
		population: usual,
		intervention: intervention!,
		controls: controls!,
		dataSets: 10_000,
		truth: usual.reduction,
		estimate: (table: PersonPeriodTable) => controlledReduction(table).value,
		least: 94,
		most: null,
	}));
	const bootstraps = (['bootstrapPercentile', 'bootstrapBca'] as const).flatMap((id) =>
		SIZES.map((intervention) => ({
			estimator: id,
			population: usual,
			intervention,
			controls: 0,
			dataSets: 2_000,
			truth: before(usual),
			estimate: (table: PersonPeriodTable, seed: number) =>
				bootstrapReduction(table, { replicates: 1_000, seed })[id].value,
			least: null,
			most: null,
		})),
	);
	return [...uncontrolled(usual, true), ...controlled, ...uncontrolled(skewed, false), ...bootstraps];
}

interface Row {
	readonly estimator: string;
	readonly population: string;
	readonly intervention: number;
	readonly controls: number;
	readonly dataSets: number;
	readonly truth: number;
	/** Shares of the data sets. */
	readonly covered: number;
	readonly tooHigh: number;
	readonly tooLow: number;
	readonly meanEstimate: number;
	readonly medianWidth: number;
}

function simulate(study: Study): Row {
	const { estimator, population, intervention, controls, dataSets, truth } = study;
	const stream = randomStream(SEED, `${population.name} ${intervention} ${controls}`);
	let tooHigh = 0;
	let tooLow = 0;
	let sum = 0;
	const widths = new Float64Array(dataSets);
	for (let dataSet = 0; dataSet < dataSets; dataSet++) {
		const found = study.estimate(drawTable(population, { intervention, controls }, stream), dataSet);
		if (!found || found.low === null || found.high === null) throw new Error(`${estimator} without interval`);
		if (found.low > truth) tooHigh++;
		if (found.high < truth) tooLow++;
		sum += found.estimate;
		widths[dataSet] = found.high - found.low;
	}
	widths.sort();
	return {
		estimator,
		population: population.name,
		intervention,
		controls,
		dataSets,
		truth,
		covered: 1 - (tooHigh + tooLow) / dataSets,
		tooHigh: tooHigh / dataSets,
		tooLow: tooLow / dataSets,
		meanEstimate: sum / dataSets,
		medianWidth: widths[dataSets >> 1]!,
	};
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(7);

/** Prints the table, keeps it in coverage/figures.json (same seed, same bytes), and judges what has a limit. */
export function run() {
	const rows: Row[] = [];
	const lines = [];
	process.stdout.write(
		'estimator            population    n  ctl    data covered tooHigh  tooLow    mean   width\n',
	);
	for (const study of studies()) {
		const row = simulate(study);
		rows.push(row);
		process.stdout.write(
			`${row.estimator.padEnd(20)} ${row.population.padEnd(10)} ${String(row.intervention).padStart(4)} ` +
				`${String(row.controls).padStart(4)} ${String(row.dataSets).padStart(7)} ${percent(row.covered)} ` +
				`${percent(row.tooHigh)} ${percent(row.tooLow)} ${percent(row.meanEstimate)} ${percent(row.medianWidth)}\n`,
		);
		if (study.least === null) continue;
		lines.push({
			what: `${row.estimator}, ${row.population}, n = ${row.intervention}${row.controls ? ` + ${row.controls}` : ''}`,
			value: 100 * row.covered,
			unit: '%',
			least: study.least,
			...(study.most === null ? {} : { most: study.most }),
		});
	}
	const figures = new URL('./coverage/figures.json', import.meta.url);
	writeFileSync(figures, `${JSON.stringify({ seed: SEED, level: 0.95, rows }, null, 2)}\n`);
	return lines;
}

// Also on its own: npx tsx tests/verify/coverage.ts
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run();
