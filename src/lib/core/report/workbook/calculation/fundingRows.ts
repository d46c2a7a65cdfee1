import type { BenefitRows } from './benefitRows.ts';
import type { CalculationContext } from './calculationContext.ts';
import type { CostRows } from './costRows.ts';
import { local, type MonthBlock } from './monthTable.ts';
import type { PeopleRows } from './peopleRows.ts';

/** Subsidies and transfers by month, above zero from the payer (the party) to the receiver (the kind). */
export interface FundingRows {
	readonly accruals: MonthBlock;
	readonly payments: MonthBlock;
	readonly transfers: MonthBlock;
	/** By subsidy: the month in which the cap is reached, or a text. */
	readonly capReached: readonly string[];
}

export function fundingRows(
	context: CalculationContext,
	people: PeopleRows,
	benefits: BenefitRows,
	costs: CostRows,
): FundingRows {
	const { businessCase, result, table, time, words, a } = context;
	const w = words.calculation;
	const euros = { unit: w.units.euro, format: 'amount' } as const;
	const subsidies = businessCase.subsidies.map((subsidy) => {
		const s = (key: string) => a(`subsidies.${subsidy.id}.${key}`);
		const keys = {
			party: { formula: s('grantor') },
			kind: { formula: s('receiver') },
		};
		return { subsidy, s, keys };
	});

	table.section(w.sections.wanted);
	const wanted = table.block(
		subsidies.map(({ subsidy, s, keys }) => {
			const kinds = subsidy.eligible.map((_, place) => `(${costs.net.kinds}=${s(`eligible.${place}`)})`);
			// The leading 0 makes numbers of truths: in a spreadsheet even FALSE is more than 0.
			const chosen = `(${costs.net.parties}=${s('receiver')})*(${['0', ...kinds].join('+')}>0)`;
			return {
				...euros,
				...keys,
				label: w.wantedOf(subsidy.name),
				month: (c: string) => {
					if (costs.net.isEmpty) return '0';
					const m = time.month.in(c);
					const sum = (block: MonthBlock) => `SUMPRODUCT(${chosen}*${block.in(c)})`;
					return (
						`IF(AND(${m}>=${s('fromMonth')},${m}<=${s('toMonth')}),` +
						`${s('share')}*IF(${s('vatEligible')}=1,${sum(costs.borne)},${sum(costs.net)}),0)`
					);
				},
			};
		}),
	);
	const asked = table.block(
		subsidies.map(({ subsidy, keys }, place) => ({
			...euros,
			...keys,
			label: w.askedOf(subsidy.name),
			month: (c: string) => `SUM(${wanted.rows[place]!.upTo(c)})`,
			total: 'none' as const,
		})),
	);
	table.section(w.sections.accruals);
	const accruals = table.block(
		subsidies.map(({ subsidy, s, keys }, place) => ({
			...euros,
			...keys,
			label: w.accrualOf(subsidy.name),
			month: (c: string) => {
				const ask = wanted.rows[place]!.in(c);
				const left = `MAX(0,${s('capEur')}-(${asked.rows[place]!.in(c)}-${ask}))`;
				return `IF(${s('capEur')}="",${ask},MIN(${ask},${left}))`;
			},
			totalValue: result.subsidies[place]!.accrued,
		})),
	);
	const settlements = subsidies.map(({ subsidy, s }, place) =>
		local(
			table.constant(w.settlementOf(subsidy.name), w.units.number, 'whole', {
				formula: `MIN(${s('toMonth')}+${s('settlementLagMonths')},${a('horizonMonths')}-1)`,
				value: result.subsidies[place]!.settlementMonth,
			}),
		),
	);
	const capReached = subsidies.map(({ subsidy, s }, place) => {
		const isFull = `(${local(asked.rows[place]!.all)}>${s('capEur')}-${a('constants.halfACent')})`;
		const isAsked = `(${local(wanted.rows[place]!.all)}>0)`;
		const first = `SUMPRODUCT(MIN(${local(time.month.all)}+(1-${isAsked}*${isFull})*${a('horizonMonths')}))`;
		const found = `IF(${first}>=${a('horizonMonths')},"${w.none}",${first})`;
		return table.constant(w.capReachedOf(subsidy.name), w.units.number, 'whole', {
			formula: `IF(${s('capEur')}="","${w.none}",${found})`,
			value: result.subsidies[place]!.capReachedMonth ?? w.none,
		});
	});
	table.section(w.sections.payments);
	const payments = table.block(
		subsidies.map(({ subsidy, s, keys }, place) => ({
			...euros,
			...keys,
			label: w.paymentOf(subsidy.name),
			month: (c: string) => {
				const accrual = accruals.rows[place]!;
				const all = local(accrual.all);
				return (
					`${s('probability')}*(${accrual.in(c)}*${s('advanceShare')}+` +
					`IF(${time.month.in(c)}=${settlements[place]},SUM(${all})*(1-${s('advanceShare')}),0))`
				);
			},
		})),
	);

	table.section(w.sections.transfers);
	const transfers = table.block(
		businessCase.transfers.map(({ id, name, kind }) => {
			const t = (key: string) => a(`transfers.${id}.${key}`);
			const base = (c: string): string => {
				switch (kind) {
					case 'fixedPerMonth':
						return t('amountEur');
					case 'perRealisedHour': {
						const { realisedByRole: roles, realised } = people;
						if (roles.isEmpty) return '0';
						const own = `(${roles.parties}=${t('from')})`;
						return `${t('amountEur')}*IF(SUMPRODUCT(${own}*1)=0,${realised.in(c)},SUMPRODUCT(${own}*${roles.in(c)}))`;
					}
					case 'shareOfCashBenefit': {
						const { values } = benefits;
						if (values.isEmpty) return '0';
						return `${t('amountShare')}*SUMPRODUCT((${values.parties}=${t('from')})*(${values.kinds}=1)*${values.in(c)})`;
					}
				}
			};
			return {
				...euros,
				label: name,
				party: { formula: t('from') },
				kind: { formula: t('to') },
				month: (c: string) => {
					const m = time.month.in(c);
					return `IF(AND(${m}>=${t('fromMonth')},${m}<=${t('toMonth')}),${base(c)}*${time.within.in(c)},0)`;
				},
			};
		}),
	);
	return { accruals, payments, transfers, capReached };
}
