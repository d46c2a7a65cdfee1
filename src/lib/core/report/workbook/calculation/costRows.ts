import type { CostLine } from '../../../business/businessCase.ts';
import { type CalculationContext, dueFormula, growth } from './calculationContext.ts';
import { local, type MonthBlock } from './monthTable.ts';
import type { PeopleRows } from './peopleRows.ts';

/** Every cost line by month, above zero; the party is the payer, the kind the category. */
export interface CostRows {
	/** Excluding VAT. */
	readonly net: MonthBlock;
	/** Including the VAT that cannot be recovered: what the payer bears. */
	readonly borne: MonthBlock;
}

export function costRows(context: CalculationContext, people: PeopleRows): CostRows {
	const { businessCase, table, time, words, a } = context;
	const w = words.calculation;
	const { costs } = businessCase;
	const at = (line: CostLine, key: string) => a(`costs.${line.id}.${key}`);
	const euros = { unit: w.units.euro, format: 'amount' } as const;
	const keys = (line: CostLine) => ({
		party: { formula: at(line, 'payer') },
		kind: { formula: at(line, 'category') },
	});

	function units(line: CostLine, c: string): string {
		if (line.unit === 'total') return '1';
		return (line.unit === 'perUser' ? people.users : people.activeUsers).in(c);
	}

	/** The amount, or the highest tier that the units with the pooled ones reach. */
	function price(line: CostLine, c: string): string {
		if (line.price.kind === 'amount') return at(line, 'amountEur');
		const last = line.price.tiers.length - 1;
		const range = (key: string) => `${at(line, `tiers.0.${key}`)}:${local(at(line, `tiers.${last}.${key}`))}`;
		const bought = `${units(line, c)}+${at(line, 'pooledUnits')}+${a('constants.unitRounding')}`;
		return `INDEX(${range('amountEur')},MATCH(${bought},${range('fromUnits')},1))`;
	}

	table.section(w.sections.due);
	const due = table.block(
		costs.map((line) => ({
			label: line.name,
			...keys(line),
			unit: w.units.flag,
			format: 'whole' as const,
			month: (c: string) =>
				dueFormula(time, c, {
					every: at(line, 'every'),
					from: at(line, 'fromMonth'),
					to: at(line, 'toMonth'),
				}),
		})),
	);
	table.section(w.sections.costNet);
	const net = table.block(
		costs.map((line, place) => ({
			...euros,
			label: line.name,
			...keys(line),
			month: (c: string) =>
				`${due.rows[place]!.in(c)}*${price(line, c)}*${units(line, c)}*${growth(at(line, 'index'), time.year.in(c))}`,
		})),
	);
	table.section(w.sections.costBorne);
	const borne = table.block(
		costs.map((line, place) => ({
			...euros,
			label: line.name,
			...keys(line),
			month: (c: string) =>
				`${net.rows[place]!.in(c)}*(1+${at(line, 'vatRate')}*(1-${at(line, 'vatRecoverableShare')}))`,
		})),
	);
	return { net, borne };
}
