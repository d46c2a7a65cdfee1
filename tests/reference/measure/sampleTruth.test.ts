import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The R reference against the generator of the samples: two programs that share no code read and wrote the same
 * files. Counts must be equal; the true reduction must lie in the 95 % interval, for these fixed seeds.
 */
const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const truth = json('../../../datasets/samples/truth.json');

interface FileTruth {
	rows: number;
	usedRows: number;
	breakRows: number;
	emptyDurations: number;
	duplicateRows: number;
	minutes: number;
	usedMinutes: number;
	duplicateMinutes: number;
	breakMinutes: number;
}

describe.each(['hospital', 'practice', 'homeCare'])('R on the sample %s', (name) => {
	const made = json(`./${name}.json`);
	const known = truth[name];
	const files = Object.values(known.files) as FileTruth[];
	const sum = (pick: (file: FileTruth) => number) => files.reduce((total, file) => total + pick(file), 0);

	it('counts the persons and person-days that the generator drew', () => {
		const { before, after, matched, personDays } = known.persons;
		expect(made.population).toEqual({
			before,
			after,
			matched,
			controls: known.controls?.matched ?? 0,
			personDays,
		});
	});

	it('accounts for every row and minute that the generator wrote', () => {
		expect(made.reconciliation.rows).toEqual({
			read: sum((file) => file.rows),
			used: sum((file) => file.usedRows),
			rejected: sum((file) => file.emptyDurations + file.duplicateRows),
			outside: sum((file) => file.breakRows),
		});
		expect(made.reconciliation.minutes.read).toBeCloseTo(
			sum((file) => file.minutes),
			6,
		);
		expect(made.reconciliation.minutes.used).toBeCloseTo(
			sum((file) => file.usedMinutes),
			6,
		);
		expect(made.reconciliation.minutes.rejected).toBeCloseTo(
			sum((file) => file.duplicateMinutes),
			6,
		);
		expect(made.reconciliation.minutes.outside).toBeCloseTo(
			sum((file) => file.breakMinutes),
			6,
		);
	});

	it('finds the true reduction within its interval', () => {
		const expected = known.expected.intervention ?? known.expected;
		const { low, high } = made.estimates.shareReduction;
		expect(low).toBeLessThan(expected.reduction);
		expect(high).toBeGreaterThan(expected.reduction);
	});
});

it('finds the true controlled reduction within its interval', () => {
	const { low, high } = json('./homeCare.json').headline;
	expect(low).toBeLessThan(truth.homeCare.expected.controlledReduction);
	expect(high).toBeGreaterThan(truth.homeCare.expected.controlledReduction);
});
