import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileSource } from '../../../src/cli/fileSource.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { MeasureSettings } from '#lib/core/report/measure.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseMapping } from '#lib/core/timelog/mappingFile.ts';
import { readTable } from '#lib/io/readTable.ts';
import { TimelogSession } from '#lib/io/timelogSession.ts';

/*
 * The three samples, measured here and by measure.R (base R, written from the method and reading the files itself).
 * Closed forms agree to 1e-9 relative; p values, which R and we compute by other routes, to 1e-7.
 */

const SAMPLES = 'datasets/samples';
const samples = {
	hospital: {
		files: [
			['hospital/uren_poli_voor.csv', { period: 'before' }],
			['hospital/uren_poli_na.csv', { period: 'after' }],
		],
		mapping: 'hospital/activiteiten_poli.csv',
	},
	practice: {
		files: [['practice/timelog_practice.csv', {}]],
		mapping: 'practice/activiteiten_praktijk.csv',
	},
	homeCare: {
		files: [['homeCare/tijden_wijkteams.txt', { period: 'goLive', goLive: parseIsoDate('2024-12-02')! }]],
		mapping: 'homeCare/activiteiten_wijkteams.csv',
	},
} satisfies Record<string, { files: [string, Partial<FileSettings>][]; mapping: string }>;

const settings: MeasureSettings = {
	title: '',
	unit: 'person',
	washout: null,
	goal: 'halve2030',
	baseline: null,
	replicates: 100,
	seed: 1,
	version: 'test',
};

type Values = Record<string, number | string | null>;
interface FromR {
	readonly population: Values;
	readonly reconciliation: { readonly rows: Values; readonly minutes: Values };
	readonly share: Values;
	readonly headline: Values;
	readonly estimates: Record<string, (Values & { readonly values?: Values }) | null>;
	readonly shareAfterSe: number;
	readonly goal: Values;
	readonly goalMax20: Values;
	readonly goalContestedBaseline: Values;
}

function close(actual: number | null | undefined, expected: unknown, tolerance = 1e-9) {
	if (typeof expected !== 'number') return expect(actual ?? null).toBe(expected ?? null);
	expect(Math.abs(actual! - expected)).toBeLessThanOrEqual(tolerance * Math.max(1e-3, Math.abs(expected)));
}

describe.each(Object.entries(samples))('%s', (name, sample) => {
	const fromR = JSON.parse(readFileSync(`tests/reference/measure/${name}.json`, 'utf8')) as FromR;
	let run: (changed?: Partial<MeasureSettings>) => Measurement;

	beforeAll(async () => {
		const session = new TimelogSession();
		const chosen = [];
		for (const [path, changed] of sample.files) {
			const { summary } = await session.read(path, fileSource(`${SAMPLES}/${path}`));
			const repairs = { ...summary!.suggested.repairs, duplicates: 'keepOne' as const };
			chosen.push({ id: path, settings: { ...summary!.suggested, ...changed, repairs } });
		}
		session.parse(chosen);
		const { table } = await readTable(fileSource(`${SAMPLES}/${sample.mapping}`));
		const { mappings } = parseMapping(table!);
		run = (changed) => session.measure(mappings, { ...settings, ...changed }).measurement!;
	});

	it('counts the same persons, rows and minutes', () => {
		const { population, reconciliation } = run();
		const { personDays, ...counts } = population;
		expect({ ...counts, personDays }).toEqual(fromR.population);
		for (const part of ['read', 'used', 'rejected', 'outside'] as const) {
			expect(reconciliation.rows[part]).toBe(fromR.reconciliation.rows[part]);
			close(reconciliation.seconds[part] / 60, fromR.reconciliation.minutes[part]);
		}
	});

	it('has the same shares, estimates and intervals', () => {
		const { share, levels, estimates, headline } = run();
		close(share.before, fromR.share.before);
		close(share.after, fromR.share.after);
		close(levels.after.se, fromR.shareAfterSe);
		expect(headline!.id).toBe(fromR.headline.id);
		let compared = 0;
		for (const [id, expected] of Object.entries(fromR.estimates)) {
			const actual = estimates[id as keyof typeof estimates];
			if (expected === null) {
				expect(actual).toBeNull();
				continue;
			}
			compared++;
			for (const key of ['estimate', 'se', 'df', 'low', 'high'] as const) close(actual![key], expected[key]);
			if (actual!.p !== null) close(actual!.p, expected.p, 1e-7);
			if (expected.values && actual!.values) {
				close(actual!.values.before, expected.values.before);
				close(actual!.values.after, expected.values.after);
			}
		}
		expect(compared).toBeGreaterThanOrEqual(5);
	});

	it.each([
		['goal', {}],
		['goalMax20', { goal: 'max20' as const }],
		['goalContestedBaseline', { baseline: { id: 'given', share: 0.4, day: parseIsoDate('2024-12-18')! } }],
	] as const)('stands at the same place on the path (%s)', (key, changed) => {
		const { goal } = run(changed);
		const expected = fromR[key];
		expect(goal!.class).toBe(expected.class);
		expect(goal!.at).toBe(expected.at);
		close(goal!.baseline.share, expected.baseline);
		for (const part of [
			'target',
			'path',
			'requiredReduction',
			'wholeReduction',
			'progress',
			'paceSoFar',
			'paceNeeded',
		] as const) {
			close(goal![part], expected[part]);
		}
		close(goal!.probability, expected.probability, 1e-8);
	});
});
