import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { type CaseResult, caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import { hoursSteps, moneySteps } from '#lib/core/report/caseSteps.ts';
import { partyValues } from '#lib/core/report/partyValues.ts';
import { payerQuarters } from '#lib/core/report/payerQuarters.ts';

export const name = 'business case: from a key press to every number on the page, without drawing';

const REPEATS = 25;
const MOST_MILLISECONDS = 16;

/** What a tab adds to the result. */
const ofTab = {
	summary: (businessCase: BusinessCase, result: CaseResult) => [
		hoursSteps(businessCase, result),
		moneySteps(businessCase, result),
	],
	after: (businessCase: BusinessCase) => payerQuarters(businessCase),
	parties: (businessCase: BusinessCase, result: CaseResult) => partyValues(businessCase, result),
};
type Tab = keyof typeof ofTab;
const tabs = Object.keys(ofTab) as Tab[];

type CaseFile = Record<'parties' | 'costs' | 'otherBenefits', Record<string, unknown>[]> &
	Record<string, unknown>;

const hospital = (): CaseFile =>
	JSON.parse(
		readFileSync(new URL('../../datasets/samples/cases/hospital.json', import.meta.url), 'utf8'),
	) as CaseFile;

/** As large as a case may be: 180 months, 30 cost lines, and the most parties among whom a gain is still divided. */
function largest(): CaseFile {
	const file = hospital();
	const more = Array.from({ length: 6 }, (_, k) => `party${k}`);
	return {
		...file,
		horizonMonths: 180,
		completeness: [],
		parties: [...file.parties, ...more.map((id) => ({ id, name: id, kind: 'organisation', required: true }))],
		costs: Array.from({ length: 30 }, (_, k) => ({
			...file.costs[k % file.costs.length],
			id: `line${k}`,
			...(k % 2 === 0 ? {} : { payer: more[k % more.length] }),
			...(k % 3 === 0 ? { unit: 'perActiveUser', every: 'month', fromMonth: 2, amountEur: 12 } : {}),
		})),
		otherBenefits: [
			...file.otherBenefits,
			...more.map((party) => ({
				...{ id: `benefit-${party}`, name: party, party, amountEur: 25_000 },
				...{ every: 'month', fromMonth: 3, cash: true },
			})),
		],
	};
}

/** What the page computes at a key press, before anything is drawn, with one of its tabs open. */
function answer(file: CaseFile, tab: Tab): CaseResult {
	const { case: businessCase, issues } = readCase(file);
	if (!businessCase) throw new Error(JSON.stringify(issues));
	const result = caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false });
	caseFields(businessCase);
	ofTab[tab](businessCase, result);
	return result;
}

/** Median of the milliseconds of processor time: what other programs do at the same time does not count. */
function median(run: () => unknown): number {
	for (let k = 0; k < 30; k++) run();
	const times = Array.from({ length: REPEATS }, () => {
		const start = process.cpuUsage();
		run();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	}).sort((a, b) => a - b);
	return times[Math.floor(REPEATS / 2)]!;
}

/** Numbers that differ at ten digits: more than any page shows. */
function differences(live: unknown, exact: unknown): number {
	if (typeof live === 'number' && typeof exact === 'number') {
		return Math.abs(live - exact) <= 1e-10 * Math.max(1, Math.abs(exact)) ? 0 : 1;
	}
	if (typeof live !== 'object' || live === null || exact === null) return live === exact ? 0 : 1;
	const other = exact as Record<string, unknown>;
	return Object.entries(live).reduce((sum, [key, value]) => sum + differences(value, other[key]), 0);
}

export async function run() {
	const lines = [];
	for (const [what, file] of [
		['hospital sample', hospital()],
		['180 months, 12 parties, 30 lines', largest()],
	] as const) {
		const live = answer(file, 'summary');
		const exact = caseResultOf(decimalArithmetic, readCase(file).case!, { today: null, breakEven: false });
		const presses = tabs.map((tab) => median(() => answer(file, tab)));
		const whole = median(() => JSON.stringify(answer(file, 'summary')));
		lines.push(
			...tabs.map((tab, place) => ({
				...{ what: `${what}: a key press, tab ${tab}`, value: presses[place]!, unit: 'ms' },
				most: MOST_MILLISECONDS,
			})),
			{ what: `${what}: a key press against the same with every rate of return`, value: presses[0]! / whole },
			{
				what: `${what}: numbers that differ from the decimal ledger`,
				value: differences(live, exact),
				most: 0,
			},
			{
				what: `${what}: players who divide a gain`,
				value: live.wrongPocket.total.splits === null ? 0 : live.wrongPocket.total.players.length,
				least: 2,
			},
		);
	}
	return lines;
}
