import { describe, expect, it } from 'vitest';
import { readCase } from '#lib/core/business/readCase.ts';
import { normalCdf } from '#lib/core/stats/normal.ts';
import { type Uncertainty, uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';

// Source: closed forms derived below. Tolerance: four standard errors of the simulation with 200,000 draws (the seed is
// fixed); quadratures and the value of measuring, which is not simulated here, 1e-4 relative.
const DRAWS = 200_000;
const Z95 = 1.6448536269514722;

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** E[max(X, 0)] for X ~ N(mean, sd²). */
const positivePart = (mean: number, sd: number) => mean * normalCdf(mean / sd) + sd * density(mean / sd);

const alwaysOne = { startMonth: 0, months: 0, from: 1, to: 1 };

function run(parts: object): Uncertainty {
	const { case: businessCase, issues } = readCase({
		schema: 'halftijd/case@1',
		title: 'Closed form',
		start: '2026-01',
		horizonMonths: 12,
		discountRate: 0.05,
		parties: [{ id: 'ward', name: 'Ward', kind: 'organisation', required: true }],
		saving: { basis: 'user', reduction: 0, persistencePerYear: 0, realisedShare: 1 },
		rollout: alwaysOne,
		use: alwaysOne,
		roles: [],
		destinations: { relief: { share: 1, valuePerHourEur: 20, beneficiaries: { ward: 1 } } },
		...parts,
	});
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return uncertaintyOf(businessCase!, DRAWS, 3)!;
}

const benefit = (id: string, amountEur: unknown) => ({
	...{ id, name: id, party: 'ward', amountEur, every: 'once', fromMonth: 0, cash: true },
});

const nurse = {
	...{ id: 'nurse', name: 'Nurse', party: 'ward', headcount: 10, workdaysPerYear: 240, hourlyCostEur: 40 },
	...{ baselineAdminMinutesPerDay: 120, extraReviewMinutesPerDay: 0 },
};

describe('a normal benefit less a fixed cost', () => {
	// NPV = B − 900 with B ~ N(1000, 400²): EVPI = E[max(NPV, 0)] − max(E[NPV], 0).
	const width = 400 * Z95;
	const { joint } = run({
		otherBenefits: [
			benefit('sales', { value: 1000, low: 1000 - width, high: 1000 + width, distribution: 'normal' }),
			benefit('cost', -900),
		],
	});
	const error = 400 / Math.sqrt(DRAWS);

	it('has the mean, sd and chance of the normal', () => {
		expect(Math.abs(joint.total.mean - 100)).toBeLessThan(4 * error);
		expect(Math.abs(joint.total.sd - 400)).toBeLessThan(4 * error);
		expect(Math.abs(joint.total.probPositive - normalCdf(0.25))).toBeLessThan(4 * Math.sqrt(0.24 / DRAWS));
	});

	it('has the EVPI of the normal, and an EVPPI that falls short of it only by the bins', () => {
		const evpi = positivePart(100, 400) - 100;
		expect(Math.abs(joint.evpi - evpi)).toBeLessThan(4 * error);
		const { evppi } = joint.sensitivity[0]!;
		expect(evppi).toBeLessThanOrEqual(joint.evpi + 1e-9);
		expect(Math.abs(evppi - evpi)).toBeLessThan(4 * error);
	});

	it('has a tornado bar from P5 to P95 and a rank correlation of 1', () => {
		expect(joint.sensitivity[0]!.npvAtP5).toBeCloseTo(100 - width, 6);
		expect(joint.sensitivity[0]!.npvAtP95).toBeCloseTo(100 + width, 6);
		expect(joint.sensitivity[0]!.rankCorrelation).toBeCloseTo(1, 12);
	});
});

describe('two inputs that add up', () => {
	// NPV = N + U − 100 with N ~ N(0, 300²), U uniform on [−500, 700]: knowing one leaves the mean of the other.
	const width = 300 * Z95;
	const { joint } = run({
		otherBenefits: [
			benefit('normal', { value: 0, low: -width, high: width, distribution: 'normal' }),
			benefit('uniform', { value: 0, low: -500, high: 700, distribution: 'uniform' }),
			benefit('cost', -100),
		],
	});
	const evppi = (id: string) =>
		joint.sensitivity.find(({ path }) => path === `otherBenefits.${id}.amountEur`)!.evppi;
	const error = 460 / Math.sqrt(DRAWS);

	it('EVPPI of the normal in closed form', () => {
		expect(Math.abs(evppi('normal') - positivePart(0, 300))).toBeLessThan(6 * error);
	});

	it('EVPPI of the uniform by quadrature', () => {
		// E[max(U − 100, 0)] = ∫ from 100 to 700 of (u − 100)/1200 du = 150, by the midpoint rule.
		let integral = 0;
		const steps = 100_000;
		for (let k = 0; k < steps; k++) integral += Math.max(0, -600 + (1200 * (k + 0.5)) / steps) / steps;
		expect(integral).toBeCloseTo(150, 4);
		expect(Math.abs(evppi('uniform') - integral)).toBeLessThan(6 * error);
	});
});

describe('a subsidy that may not come', () => {
	// NPV of the receiver = 1000·[yes] − 400 with a chance of 0.3: EVPI = EVPPI = 0.3·600 − max(300 − 400, 0) = 180.
	const { parties } = run({
		parties: [
			{ id: 'ward', name: 'Ward', kind: 'organisation', required: true },
			{ id: 'state', name: 'State', kind: 'state', required: false },
		],
		otherBenefits: [benefit('profit', 600)],
		costs: [
			{
				...{ id: 'project', name: 'Project', category: 'implementation', payer: 'ward', amountEur: 1000 },
				...{ unit: 'total', every: 'once', fromMonth: 0 },
			},
		],
		subsidies: [
			{
				...{ id: 'grant', name: 'Grant', grantor: 'state', receiver: 'ward', eligible: ['implementation'] },
				...{ fromMonth: 0, toMonth: 3, share: 1, vatEligible: false, probability: 0.3 },
			},
		],
	});

	it('is exact per draw: EVPPI equals EVPI', () => {
		const { evpi, sensitivity, total } = parties.ward!;
		expect(Math.abs(total.mean - -100)).toBeLessThan((4 * 1000 * Math.sqrt(0.21)) / Math.sqrt(DRAWS));
		expect(Math.abs(evpi - 180)).toBeLessThan((4 * 600 * Math.sqrt(0.21)) / Math.sqrt(DRAWS));
		expect(sensitivity[0]!.path).toBe('subsidies.grant.probability');
		expect(sensitivity[0]!.evppi).toBeCloseTo(evpi, 6);
	});
});

describe('an NPV that is a product of inputs', () => {
	// Multilinear in reduction, use and realised share (never negative here), so its mean is the NPV at the means.
	const { joint, inputs } = run({
		roles: [nurse],
		saving: {
			basis: 'user',
			reduction: { value: 0.3, low: 0.2, high: 0.5, distribution: 'triangular' },
			persistencePerYear: 0,
			realisedShare: { value: 0.6, low: 0.4, high: 0.75, distribution: 'pert' },
		},
		use: { ...alwaysOne, to: { value: 0.65, low: 0.4, high: 0.85, distribution: 'uniform' } },
	});

	it('has the mean of the product', () => {
		const discounted = Array.from({ length: 12 }, (_, m) => 1.05 ** (-m / 12)).reduce(
			(sum, value) => sum + value,
			0,
		);
		const product = inputs.reduce((all, { mean }) => all * mean, 1);
		const expected = (10 * 240 * 120 * 20 * discounted * product) / (60 * 12);
		expect(Math.abs(joint.total.mean - expected)).toBeLessThan((4 * joint.total.sd) / Math.sqrt(DRAWS));
	});
});

describe('measuring more persons', () => {
	// With everything realised the NPV is linear in ρ: NPV = k·ρ − c. The value of n more persons is that of a normal with
	// sd k·se·√(n/(n₀ + n)), n₀ = df + 1.
	it('has the value of the normal preposterior analysis', () => {
		const { evsi } = run({
			roles: [nurse],
			saving: {
				basis: 'user',
				reduction: { value: 0.1, se: 0.04, df: 24, distribution: 'studentT' },
				persistencePerYear: 0,
				realisedShare: 1,
			},
			otherBenefits: [benefit('cost', -7000)],
		});
		const discounted = Array.from({ length: 12 }, (_, m) => 1.05 ** (-m / 12)).reduce(
			(sum, value) => sum + value,
			0,
		);
		const perUnit = (10 * 240 * 120 * 20 * discounted) / (60 * 12);
		const mean = perUnit * 0.1 - 7000;
		expect(evsi!.map(({ persons }) => persons)).toEqual([10, 20, 40, 80, 160]);
		for (const { persons, eur } of evsi!) {
			const expected =
				positivePart(mean, perUnit * 0.04 * Math.sqrt(persons / (25 + persons))) - Math.max(0, mean);
			expect(Math.abs(eur / expected - 1)).toBeLessThan(1e-4);
		}
	});

	it('is unknown when the saving was not measured', () => {
		const { evsi } = run({
			otherBenefits: [benefit('a', { value: 1, low: 0, high: 2, distribution: 'uniform' })],
		});
		expect(evsi).toBeNull();
	});
});
