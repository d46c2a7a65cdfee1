import type { BreakEvenRow } from '#lib/charts/case/breakEvenBars.ts';
import { type BreakEven, meanNetMinutes } from '#lib/core/business/breakEven.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { uncertainInputs } from '#lib/core/uncertainty/uncertainInputs.ts';
import type { Writing } from './writing.ts';

/** Path and value of the one licence price per user and month; null when there is no such price, or more than one. */
export function licencePrice({ costs }: BusinessCase): { path: string; value: number } | null {
	const prices = costs.flatMap(({ id, category, price, unit, every }) =>
		category === 'licence' && price.kind === 'amount' && unit !== 'total' && every === 'month'
			? [{ path: `costs.${id}.amountEur`, value: valueOf(price.amountEur) }]
			: [],
	);
	return prices.length === 1 ? prices[0]! : null;
}

/** Present value against break-even of all parties together, of the assumptions that have a distance in per cent. */
export function breakEvenRows(
	businessCase: BusinessCase,
	{ afterSubsidy, results }: CaseResult,
	{ texts, formats }: Writing,
): BreakEvenRow[] {
	if (!afterSubsidy) return [];
	const { jointTotal } = afterSubsidy.breakEven;
	const words = texts.after.breakEven;
	const { saving, use } = businessCase;
	const isGain = results.joint.total.npv >= 0;
	const inputs = new Map(uncertainInputs(businessCase).map(({ path, distribution }) => [path, distribution]));
	const row = (
		id: keyof BreakEven,
		label: string,
		path: string,
		now: number,
		write: (value: number) => string,
	): BreakEvenRow[] => {
		if (now === 0) return [];
		const from = (value: number) => (value - now) / Math.abs(now);
		const found = jointTotal[id];
		const distribution = inputs.get(path);
		const at = found === null ? null : from(found);
		return [
			{
				...{ id, label, nowText: write(now), at },
				atText: found === null ? null : write(found),
				range: distribution ? [from(distribution.quantile(0.05)), from(distribution.quantile(0.95))] : null,
				// on the way from a gain to zero the loss lies beyond; from a loss it lies where the case is now
				lossSide: at !== null && at > 0 === isGain ? 'above' : 'below',
			},
		];
	};
	const share = (value: number) => formats.percent(value);
	const minutes = meanNetMinutes(businessCase, valueOf(saving.reduction));
	const price = licencePrice(businessCase);
	return [
		...(price
			? row('licencePriceEur', words.price, price.path, price.value, (value) => formats.euro(value, 2))
			: []),
		...row('reduction', words.reduction, 'saving.reduction', valueOf(saving.reduction), share),
		...(minutes === null
			? []
			: row('minutesPerDay', words.minutes, 'minutes', minutes, (value) => formats.number(value, 1))),
		...(use.kind === 'ramp' && saving.basis === 'user'
			? row('use', words.use, 'use.to', valueOf(use.ramp.to), share)
			: []),
		...row(
			'realisedShare',
			words.realisedShare,
			'saving.realisedShare',
			valueOf(saving.realisedShare),
			share,
		),
	];
}
