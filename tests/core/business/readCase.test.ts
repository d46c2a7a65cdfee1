import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase } from '#lib/core/business/readCase.ts';
import type { IssueCode } from '#lib/core/issue.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';

const text = readFileSync(
	new URL('../../reference/business/examples/hospitalSpeech.case.json', import.meta.url),
	'utf8',
);

// The tests take the example apart by path, so its type would only be in the way.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** What is found wrong with the hospital example after a change. */
function problems(change: (document: Loose) => void): string[] {
	const document: Loose = JSON.parse(text);
	change(document);
	const { case: businessCase, issues } = readCase(document);
	const errors = issues.filter(({ severity }) => severity === 'error');
	expect(businessCase === null).toBe(errors.length > 0);
	for (const found of issues) {
		for (const say of [sayDutch, sayEnglish]) expect(say(found)).toMatch(/^[“A-Z0-9].*[.]$/u);
	}
	return errors.map(({ code, where }) => `${code} ${where.path}`);
}

const licence = (document: Loose) => document.costs[3];
const tiers = (list: unknown) => (document: Loose) => {
	delete licence(document).amountEur;
	licence(document).tiers = list;
};

const refusals: readonly [string, (document: Loose) => void, `${IssueCode} ${string}`][] = [
	['an unknown key at the top', (d) => (d.colour = 'red'), 'unknownKey colour'],
	['an unknown key in a line', (d) => (licence(d).prize = 1), 'unknownKey costs.licence.prize'],
	[
		'an unknown key in a spread',
		(d) => (licence(d).amountEur.mode = 1),
		'unknownKey costs.licence.amountEur.mode',
	],
	[
		'a key of the other kind of spread',
		(d) => (licence(d).amountEur.se = 1),
		'unknownKey costs.licence.amountEur.se',
	],
	['an unknown destination', (d) => (d.destinations.holiday = {}), 'unknownKey destinations.holiday'],
	['a missing key', (d) => delete d.horizonMonths, 'missingKey horizonMonths'],
	['a missing key in a line', (d) => delete d.roles[0].headcount, 'missingKey roles.specialist.headcount'],
	['another schema', (d) => (d.schema = 'halftijd/case@2'), 'wrongSchema schema'],
	['text for a number', (d) => (d.roles[1].headcount = '85'), 'wrongKind roles.nurse.headcount'],
	['text for an uncertain number', (d) => (d.saving.reduction = '17%'), 'wrongKind saving.reduction'],
	['text in a spread', (d) => (licence(d).amountEur.low = '70'), 'wrongKind costs.licence.amountEur.low'],
	['a number for a text', (d) => (d.title = 5), 'wrongKind title'],
	['text for yes or no', (d) => (d.parties[0].required = 'yes'), 'wrongKind parties.ict.required'],
	['an object for a list', (d) => (d.costs = {}), 'wrongKind costs'],
	['a list for an object', (d) => (d.rollout = []), 'wrongKind rollout'],
	['a list for a number', (d) => (d.saving.realisedShare = [0.5]), 'wrongKind saving.realisedShare'],
	['half a month', (d) => (d.horizonMonths = 59.5), 'wrongKind horizonMonths'],
	['no month at all', (d) => (d.horizonMonths = 0), 'outOfRange horizonMonths'],
	['too long a horizon', (d) => (d.horizonMonths = 181), 'outOfRange horizonMonths'],
	['a share above 1', (d) => (d.saving.realisedShare = 1.2), 'outOfRange saving.realisedShare'],
	['VAT as a percentage', (d) => (licence(d).vatRate = 21), 'outOfRange costs.licence.vatRate'],
	['a negative cost', (d) => (d.costs[0].amountEur = -5), 'outOfRange costs.project.amountEur'],
	['a negative headcount', (d) => (d.roles[0].headcount = -1), 'outOfRange roles.specialist.headcount'],
	['a rate below −100 %', (d) => (d.wageIndex = -1.5), 'outOfRange wageIndex'],
	['discounting at −100 %', (d) => (d.inflation = -1), 'outOfRange inflation'],
	[
		'a grade that does not exist',
		(d) => (d.costs[0].evidenceGrade = 7),
		'outOfRange costs.project.evidenceGrade',
	],
	['an unknown category', (d) => (d.costs[0].category = 'lunch'), 'notOneOf costs.project.category'],
	[
		'an unknown eligible category',
		(d) => (d.subsidies[0].eligible[1] = 'lunch'),
		'notOneOf subsidies.grant.eligible.1',
	],
	['an unknown kind of party', (d) => (d.parties[0].kind = 'cat'), 'notOneOf parties.ict.kind'],
	[
		'an unknown distribution',
		(d) => (licence(d).amountEur.distribution = 'beta'),
		'notOneOf costs.licence.amountEur.distribution',
	],
	['a start that is no month', (d) => (d.start = '2026-13'), 'notAMonth start'],
	[
		'a day that not every year has',
		(d) => (d.budgetRequest = { month: 2, day: 29 }),
		'noSuchDay budgetRequest',
	],
	['an id with a point', (d) => (d.costs[0].id = 'a.b'), 'badIdentifier costs.0.id'],
	['an id twice', (d) => (d.costs[1].id = 'project'), 'duplicateIdentifier costs.project'],
	['a case without parties', (d) => (d.parties = []), 'emptyList parties'],
	['an unknown payer', (d) => (licence(d).payer = 'nobody'), 'unknownParty costs.licence.payer'],
	[
		'an unknown receiver',
		(d) => (d.subsidies[0].receiver = 'nobody'),
		'unknownParty subsidies.grant.receiver',
	],
	[
		'an unknown party in a transfer',
		(d) => (d.transfers[0].to = 'nobody'),
		'unknownParty transfers.sharedSaving.to',
	],
	[
		'an unknown beneficiary',
		(d) => (d.destinations.betterCare.beneficiaries = { nobody: 1 }),
		'unknownParty destinations.betterCare.beneficiaries.nobody',
	],
	[
		'destinations that do not sum to 1',
		(d) => (d.destinations.relief.share = 0.31),
		'sharesNotOne destinations',
	],
	[
		'beneficiaries that do not sum to 1',
		(d) => (d.destinations.relief.beneficiaries.msb = 0.4),
		'sharesNotOne destinations.relief.beneficiaries',
	],
	[
		'a subsidy that ends before it starts',
		(d) => (d.subsidies[0].fromMonth = 30),
		'endsBeforeStart subsidies.grant',
	],
	['a cost that ends before it starts', (d) => (licence(d).toMonth = 2), 'endsBeforeStart costs.licence'],
	['two discount rates', (d) => (d.discountRate = 0.04), 'givenTwice '],
	[
		'an amount and tiers',
		(d) => (licence(d).tiers = [{ fromUnits: 0, amountEur: 1 }]),
		'givenTwice costs.licence',
	],
	['neither amount nor tiers', (d) => delete licence(d).amountEur, 'givenNeither costs.licence'],
	['pooled units without tiers', (d) => (licence(d).pooledUnits = 3), 'givenTwice costs.licence'],
	['no tiers', tiers([]), 'emptyList costs.licence.tiers'],
	[
		'tiers that start above 0',
		tiers([{ fromUnits: 5, amountEur: 1 }]),
		'firstTierNotZero costs.licence.tiers.0.fromUnits',
	],
	[
		'tiers that do not rise',
		tiers([0, 50, 50].map((fromUnits) => ({ fromUnits, amountEur: 1 }))),
		'tiersNotRising costs.licence.tiers.2.fromUnits',
	],
	[
		'a spread where one number is needed',
		(d) => (d.roles[0].headcount = licence(d).amountEur),
		'spreadNotAllowed roles.specialist.headcount',
	],
	[
		'bounds in the wrong order',
		(d) => (licence(d).amountEur.low = 100),
		'spreadOrder costs.licence.amountEur',
	],
	['a lognormal from zero', (d) => (licence(d).amountEur.low = 0), 'outOfRange costs.licence.amountEur.low'],
	[
		'a normal share',
		(d) => (d.saving.realisedShare.distribution = 'normal'),
		'spreadOutsideDomain saving.realisedShare',
	],
	[
		'a normal price',
		(d) => (licence(d).amountEur.distribution = 'normal'),
		'spreadOutsideDomain costs.licence.amountEur',
	],
	['a lognormal share', (d) => (d.use.to.distribution = 'lognormal'), 'spreadOutsideDomain use.to'],
	['a share that reaches above 1', (d) => (d.use.to.high = 1.1), 'spreadOutsideDomain use.to'],
	[
		'a measured price',
		(d) => (licence(d).amountEur = { value: 95, se: 5, df: 20, distribution: 'studentT' }),
		'spreadOutsideDomain costs.licence.amountEur',
	],
	['two degrees of freedom', (d) => (d.saving.reduction.df = 2), 'tooFewDegrees saving.reduction.df'],
	[
		'user types beside a ramp',
		(d) => (d.use.userTypes = [{ type: 'doer', share: 1, startMonth: 0, months: 1, to: 1 }]),
		'givenTwice use',
	],
	[
		'a transfer in the wrong unit',
		(d) => (d.transfers[0].amountShare = 0.5),
		'unknownKey transfers.sharedSaving.amountShare',
	],
	[
		'a completeness answer about no line',
		(d) => (d.completeness = [{ question: 'exit', answer: 'line', lineId: 'nowhere' }]),
		'unknownLine completeness.0.lineId',
	],
];

describe('reading a case', () => {
	it('accepts the example', () => expect(problems(() => undefined)).toEqual([]));

	it.each(refusals)('refuses %s, by path', (_, change, expected) => {
		expect(problems(change)).toContain(expected);
	});

	it('finds nothing else wrong beside a single mistake', () => {
		const lonely = refusals.filter(([, change, expected]) => {
			const found = problems(change);
			return found.length === 1 && found[0] === expected;
		});
		// Some mistakes rightly show twice (an id twice leaves its party unknown, for one); most do not.
		expect(lonely.length).toBeGreaterThan(refusals.length * 0.85);
	});

	it('reports everything at once', () => {
		const found = problems((d) => {
			d.colour = 'red';
			d.horizonMonths = 'long';
			d.subsidies[0].fromMonth = 30;
			licence(d).payer = 'nobody';
			d.destinations.relief.share = 0.9;
		});
		expect(found).toEqual([
			'unknownKey colour',
			'wrongKind horizonMonths',
			'sharesNotOne destinations',
			'unknownParty costs.licence.payer',
			'endsBeforeStart subsidies.grant',
		]);
	});

	it.each([null, 5, 'case', [], true])('refuses %j as a document', (document) => {
		expect(readCase(document).issues.map(({ code }) => code)).toEqual(['wrongKind']);
	});

	it('fills in the defaults of the method', () => {
		const document: Loose = JSON.parse(text);
		for (const key of ['vatRate', 'vatRecoverableShare', 'index', 'toMonth']) delete licence(document)[key];
		for (const key of ['advanceShare', 'settlementLagMonths', 'capEur']) delete document.subsidies[0][key];
		delete document.budgetRequest;
		const { case: businessCase } = readCase(document);
		expect(businessCase!.costs[3]).toMatchObject({
			vatRate: 0,
			vatRecoverableShare: 0,
			index: 0,
			toMonth: 59,
		});
		expect(businessCase!.subsidies[0]).toMatchObject({
			...{ advanceShare: 1, settlementLagMonths: 0, capEur: null, probability: 1 },
		});
		expect(businessCase!.budgetRequest).toEqual({ month: 4, day: 1 });
	});

	const warnings = (change: (document: Loose) => void): string[] => {
		const document: Loose = JSON.parse(text);
		change(document);
		return readCase(document).issues.map(({ code, severity, where }) => `${severity} ${code} ${where.path}`);
	};

	it('warns about a single payment before everybody has access', () => {
		expect(warnings((d) => (d.costs[2].fromMonth = 11))).toContain(
			'warning onceBeforeFullRollout costs.training',
		);
	});

	it('warns about a line that starts after the horizon', () => {
		expect(warnings((d) => (d.horizonMonths = 12))).toContain('warning startsAfterHorizon costs.training');
	});

	it('keeps quiet about percentiles within two per cent of the width', () => {
		const near = { value: 100, low: 50.01, high: 200, distribution: 'lognormal' };
		expect(warnings((d) => (licence(d).amountEur = near))).toEqual([
			'warning eligibleWithoutLine subsidies.grant',
		]);
	});
});
