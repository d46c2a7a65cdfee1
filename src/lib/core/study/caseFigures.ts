import type { BusinessCase } from '../business/businessCase.ts';
import type { CaseResult } from '../business/caseResult.ts';

export const caseFigureIds = [
	'npvTotal',
	'npvCash',
	'partyNpv',
	'payback',
	'hours',
	'firstBill',
	'deadline',
	'netAfter',
	'netAfterPayer',
	'evenPrice',
	'evenReduction',
	'evenMinutes',
	'evenUse',
	'evenRealised',
	'payerEvenPrice',
	'payerEvenReduction',
	'transfer',
	'payable',
	'shortfall',
] as const;

export type CaseFigureId = (typeof caseFigureIds)[number];

/** How a figure is written: `month` counts from 0, `monthDate` is `YYYY-MM`, `date` is `YYYY-MM-DD`. */
export type CaseFigureForm =
	'euro' | 'price' | 'percent' | 'minutes' | 'hours' | 'month' | 'monthDate' | 'date';

/** One result of a case, as people compare it. */
export interface CaseFigure {
	readonly id: CaseFigureId;
	/** Name of the party, where there is one. */
	readonly of: string | null;
	readonly form: CaseFigureForm;
	/** null = there is none: never paid back, nowhere zero, no bill. */
	readonly value: number | string | null;
}

/** The results that two states of a case are compared by: value, what remains after the subsidy, who must be helped. */
export function caseFigures(
	{ parties }: BusinessCase,
	{ results, hours, afterSubsidy, wrongPocket }: CaseResult,
): CaseFigure[] {
	const figure = (
		id: CaseFigureId,
		form: CaseFigureForm,
		value: number | string | null | undefined,
		of: string | null = null,
	): CaseFigure => ({ id, of, form, value: value ?? null });
	const { joint } = results;
	const name = (id: string | undefined) => parties.find((party) => party.id === id)?.name ?? null;
	const payer = afterSubsidy?.licencePayer;
	const years = afterSubsidy?.years ?? [];
	const together = afterSubsidy?.breakEven.jointTotal;
	const alone = afterSubsidy?.breakEven.payerCash;
	const sumAfter = (net: (year: (typeof years)[number]) => number) =>
		years.length === 0 ? null : years.reduce((sum, year) => sum + net(year), 0);
	return [
		figure('npvTotal', 'euro', joint.total.npv),
		figure('npvCash', 'euro', joint.cash.npv),
		...parties.map((party) => figure('partyNpv', 'euro', results.parties[party.id]?.total.npv, party.name)),
		figure('payback', 'month', joint.cash.paybackMonths.last),
		figure('hours', 'hours', hours.total.realised),
		figure('firstBill', 'monthDate', afterSubsidy?.firstDate),
		figure('deadline', 'date', afterSubsidy?.budget?.deadline),
		figure(
			'netAfter',
			'euro',
			sumAfter(({ netCash }) => netCash.joint),
		),
		figure(
			'netAfterPayer',
			'euro',
			sumAfter(({ netCash }) => netCash.parties[payer ?? ''] ?? 0),
			name(payer),
		),
		figure('evenPrice', 'price', together?.licencePriceEur),
		figure('evenReduction', 'percent', together?.reduction),
		figure('evenMinutes', 'minutes', together?.minutesPerDay),
		figure('evenUse', 'percent', together?.use),
		figure('evenRealised', 'percent', together?.realisedShare),
		figure('payerEvenPrice', 'price', alone?.licencePriceEur, name(payer)),
		figure('payerEvenReduction', 'percent', alone?.reduction, name(payer)),
		figure('transfer', 'euro', wrongPocket.total.minimalTransferEur),
		figure('payable', 'euro', wrongPocket.total.payableEur),
		figure('shortfall', 'euro', wrongPocket.total.shortfallEur),
	];
}

/** One result in two states of a case; a figure that one of them does not have is null there. */
export interface ComparedFigure {
	readonly id: CaseFigureId;
	readonly of: string | null;
	readonly form: CaseFigureForm;
	readonly before: CaseFigure['value'];
	readonly after: CaseFigure['value'];
	/** after − before; null where a side is absent or no number. */
	readonly difference: number | null;
}

/** Two lists of figures side by side, in the order of the second; parties that only the first has come last. */
export function comparedFigures(
	before: readonly CaseFigure[],
	after: readonly CaseFigure[],
): ComparedFigure[] {
	const key = ({ id, of }: CaseFigure) => `${id} ${of}`;
	const old = new Map(before.map((figure) => [key(figure), figure]));
	const seen = new Set(after.map(key));
	return [...after, ...before.filter((figure) => !seen.has(key(figure)))].map((figure) => {
		const from = old.get(key(figure))?.value ?? null;
		const to = seen.has(key(figure)) ? figure.value : null;
		return {
			id: figure.id,
			of: figure.of,
			form: figure.form,
			before: from,
			after: to,
			difference: typeof from === 'number' && typeof to === 'number' ? to - from : null,
		};
	});
}
