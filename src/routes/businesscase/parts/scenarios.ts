import type { SideBySide } from '#lib/components/case/sideBySide.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import { numberCell, type Table, type TableCell } from '#lib/core/report/table.ts';
import { DEARER, scenarioCase, type ScenarioName, scenarioNames } from '#lib/core/uncertainty/scenario.ts';
import { type ScenarioOutcome, scenarioOutcome } from '#lib/core/uncertainty/scenarioOutcome.ts';
import { inputNames } from './inputNames.ts';
import type { Writing } from './writing.ts';

/** A scenario with what comes out of it. The first one is the case itself. */
export interface Scenario {
	readonly id: string;
	readonly name: string;
	readonly businessCase: BusinessCase;
	readonly outcome: ScenarioOutcome;
}

/** The ready-made scenarios, then those that somebody made. */
export function scenariosOf(
	businessCase: BusinessCase,
	own: readonly { readonly name: string; readonly businessCase: BusinessCase }[],
	use: number,
	{ texts }: Writing,
): Scenario[] {
	const { names } = texts.scenarios;
	const nameOf = (name: ScenarioName) => {
		if (name === 'dearer') return names.dearer(DEARER - 1);
		return name === 'lessUse' ? names.lessUse(use) : names[name];
	};
	const made = (id: string, name: string, changed: BusinessCase): Scenario => ({
		...{ id, name, businessCase: changed },
		outcome: scenarioOutcome(changed),
	});
	return [
		...scenarioNames.map((name) => made(name, nameOf(name), scenarioCase(name, businessCase, { use }))),
		...own.map(({ name, businessCase: changed }) => made(`own ${name}`, name, changed)),
	];
}

interface Measure {
	readonly id: string;
	readonly label: string;
	readonly of: (outcome: ScenarioOutcome) => number | null;
	readonly write: (value: number) => string;
	/** What stands where there is no number. */
	readonly absent: string;
	/** Below this two values are the same. */
	readonly equal: number;
}

function measuresOf({ parties }: BusinessCase, { texts, formats }: Writing): Measure[] {
	const words = texts.scenarios;
	const heads = words.measures;
	const whole = (value: number) => formats.number(value);
	const measure = (
		id: string,
		label: string,
		of: Measure['of'],
		more: Partial<Pick<Measure, 'write' | 'absent' | 'equal'>> = {},
	): Measure => ({ id, label, of, write: whole, absent: cellAbsent, equal: 0.5, ...more });
	return [
		measure('npvTotal', heads.npvTotal, ({ npvTotal }) => npvTotal),
		measure('npvCash', heads.npvCash, ({ npvCash }) => npvCash),
		...parties.map(({ id, name }) =>
			measure(`party ${id}`, heads.party(name), (outcome) => outcome.parties[id] ?? null),
		),
		measure('payback', heads.payback, ({ paybackMonth }) => paybackMonth, {
			write: (month) => (month === 0 ? words.atOnce : formats.number(month)),
			absent: words.never,
		}),
		measure('hours', heads.hours, ({ realisedHours }) => realisedHours),
		measure('costPerHour', heads.costPerHour, ({ costPerHourEur }) => costPerHourEur, {
			write: (value) => formats.number(value, 2),
			equal: 0.005,
		}),
		measure('licence', heads.licence, ({ licenceAfterEur }) => licenceAfterEur),
	];
}

const cellAbsent = '–';

/** Every outcome, scenarios as rows: for the chart, its table and its file. */
export function outcomeTable(scenarios: readonly Scenario[], writing: Writing): Table {
	const measures = measuresOf(scenarios[0]!.businessCase, writing);
	return {
		columns: [
			{ key: 'scenario', label: writing.texts.scenarios.scenario, numeric: false },
			...measures.map(({ id, label }) => ({ key: id, label, numeric: true })),
		],
		rows: scenarios.map(({ id, name, outcome }) => ({
			id,
			cells: {
				scenario: name,
				...Object.fromEntries(
					measures.map(({ id: key, of, write, absent }): [string, TableCell] => {
						const value = of(outcome);
						return [key, numberCell(value, write) ?? absent];
					}),
				),
			},
		})),
	};
}

type Change = SideBySide['rows'][number]['cells'][number]['change'];

function changeOf(
	value: number | null,
	base: number | null,
	equal: number,
	write: (value: number) => string,
): Change {
	if (value === null || base === null)
		return value === base ? { mark: '=', text: '' } : { mark: '≠', text: '' };
	const difference = value - base;
	if (Math.abs(difference) < equal) return { mark: '=', text: '' };
	return difference > 0
		? { mark: '▲', text: `+${write(difference)}` }
		: { mark: '▼', text: write(difference) };
}

const columnsOf = (scenarios: readonly Scenario[]) => scenarios.map(({ id, name }) => ({ id, name }));

/** The outcomes side by side, with what differs from the case itself. */
export function outcomesSideBySide(scenarios: readonly Scenario[], writing: Writing): SideBySide {
	const [base] = scenarios;
	return {
		head: writing.texts.scenarios.measure,
		columns: columnsOf(scenarios),
		rows: measuresOf(base!.businessCase, writing).map(({ id, label, of, write, absent, equal }) => ({
			id,
			label,
			cells: scenarios.map(({ outcome }, place) => {
				const value = of(outcome);
				const months = id === 'payback' ? (difference: number) => writing.formats.number(difference) : write;
				return {
					text: value === null ? absent : write(value),
					change: place === 0 ? null : changeOf(value, of(base!.outcome), equal, months),
				};
			}),
		})),
	};
}

/** The assumptions that differ in one of the scenarios, side by side. */
export function assumptionsSideBySide(scenarios: readonly Scenario[], writing: Writing): SideBySide {
	const [base] = scenarios;
	const valuesOf = ({ businessCase }: Scenario) =>
		new Map(
			caseFields(businessCase).flatMap(({ fields }) =>
				fields.map(({ path, quantity }): [string, number] => [path, valueOf(quantity)]),
			),
		);
	const named = inputNames(base!.businessCase, writing);
	const values = scenarios.map(valuesOf);
	const paths = new Set(values.flatMap((found) => [...found.keys()]));
	const gone = writing.texts.scenarios.gone;
	const differs = (path: string) => values.some((found) => found.get(path) !== values[0]!.get(path));
	return {
		head: writing.texts.scenarios.assumption,
		columns: columnsOf(scenarios),
		rows: [...paths].filter(differs).map((path) => {
			const { label, write } = named(path);
			const now = values[0]!.get(path) ?? null;
			return {
				id: path,
				label,
				cells: values.map((found, place) => {
					const value = found.get(path) ?? null;
					const change = place === 0 ? null : changeOf(value, now, 1e-12, () => '');
					return {
						text: value === null ? gone : write(value),
						change: change && change.mark !== '=' ? { mark: change.mark, text: '' } : null,
					};
				}),
			};
		}),
	};
}
