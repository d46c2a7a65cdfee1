import { type CalculationContext, dueFormula, growth } from './calculationContext.ts';
import { local, type MonthBlock, type MonthRow, type MonthRowWish } from './monthTable.ts';
import type { PeopleRows } from './peopleRows.ts';

export interface BenefitRows {
	/** One row per benefit and party; the kind is 1 in cash, 0 not in cash. */
	readonly values: MonthBlock;
	readonly cash: MonthRow | null;
	readonly moreCare: MonthRow | null;
	readonly betterCare: MonthRow | null;
	readonly relief: MonthRow | null;
	readonly paid: MonthRow | null;
	readonly unpaid: MonthRow | null;
	readonly released: MonthRow | null;
}

/** Where the hours go, and what every benefit is worth to whom. */
export function benefitRows(context: CalculationContext, people: PeopleRows): BenefitRows {
	const { businessCase, result, table, time, words, a } = context;
	const w = words.calculation;
	const { cash, moreCare, betterCare, relief } = businessCase.destinations;
	const monthly = result.hours.monthly;
	const hours = { unit: w.units.hours, format: 'number' } as const;
	const euros = { unit: w.units.euro, format: 'amount' } as const;
	const values: MonthRowWish[] = [];
	const found: Record<string, MonthRow> = {};

	table.section(w.sections.destinations);
	if (cash) {
		const d = 'destinations.cash';
		const reliefValue = relief ? a('destinations.relief.valuePerHourEur') : '0';
		found.cash = table.row({
			...hours,
			label: w.destination.cash,
			month: (c) => `${people.realised.in(c)}*${a(`${d}.share`)}`,
			values: monthly.cash,
		});
		const releasedByRole = table.block(
			businessCase.roles.map(({ name }, place) => ({
				...hours,
				label: w.releasedOf(name),
				party: { formula: local(people.realisedByRole.rows[place]!.party) },
				month: (c) =>
					`IF(${time.month.in(c)}<${a(`${d}.cashableFromMonth`)},0,` +
					`${people.realisedByRole.rows[place]!.in(c)}*${a(`${d}.share`)}*${a(`${d}.cashableShare`)})`,
			})),
		);
		found.released = table.row({
			...hours,
			label: w.destination.cashReleased,
			month: (c) => (releasedByRole.isEmpty ? '0' : `SUM(${releasedByRole.in(c)})`),
			values: monthly.cashReleased,
		});
		businessCase.roles.forEach(({ id, name }, place) => {
			const released = releasedByRole.rows[place]!;
			const realised = people.realisedByRole.rows[place]!;
			const party = { formula: local(released.party) };
			values.push(
				{
					...euros,
					label: w.releasedValueOf(name),
					party,
					kind: 1,
					month: (c) => `${released.in(c)}*${a(`roles.${id}.hourlyCostEur`)}*${time.wages.in(c)}`,
				},
				{
					...euros,
					label: w.restValueOf(name),
					party,
					kind: 0,
					month: (c) =>
						`(${realised.in(c)}*${a(`${d}.share`)}-${released.in(c)})*${reliefValue}*${time.wages.in(c)}`,
				},
			);
		});
	}
	if (moreCare) {
		const d = 'destinations.moreCare';
		const wanted = table.row({
			...hours,
			label: w.destination.moreCare,
			month: (c) => `${people.realised.in(c)}*${a(`${d}.share`)}`,
			values: monthly.moreCare,
		});
		const perHour = table.row({
			label: w.rows.revenuePerHour,
			unit: words.units.euroPerHour,
			format: 'amount',
			month: (c) => `${a(`${d}.revenuePerHourEur`)}*${time.wages.in(c)}`,
			total: 'none',
		});
		const revenue = table.row({
			...euros,
			label: w.rows.wantedRevenue,
			month: (c) => `IF(${wanted.in(c)}<0,0,${wanted.in(c)})*${perHour.in(c)}`,
		});
		const ofYear = table.row({
			...euros,
			label: w.rows.revenueOfYear,
			month: (c) => `SUMPRODUCT((${time.year.upTo(c)}=${time.year.in(c)})*${revenue.upTo(c)})`,
			total: 'none',
		});
		// What is asked up to a month, cut off at the room, is what has been paid: wages do not change within a year.
		const room = a(`${d}.annualRevenueRoomEur`);
		const paidRevenue = table.row({
			...euros,
			label: w.rows.paidRevenue,
			month: (c) =>
				`IF(${room}="",${revenue.in(c)},MIN(${revenue.in(c)},MAX(0,${room}*${time.wages.in(c)}-(${ofYear.in(c)}-${revenue.in(c)}))))`,
		});
		found.paid = table.row({
			...hours,
			label: w.destination.paid,
			month: (c) =>
				`IF(OR(${wanted.in(c)}<0,${perHour.in(c)}=0),${wanted.in(c)},${paidRevenue.in(c)}/${perHour.in(c)})`,
			values: monthly.paid,
		});
		const { paid } = found;
		found.moreCare = wanted;
		found.unpaid = table.row({
			...hours,
			label: w.destination.unpaid,
			month: (c) => `${wanted.in(c)}-${paid.in(c)}`,
			values: monthly.unpaid,
		});
		const margin = `(${a(`${d}.revenuePerHourEur`)}-${a(`${d}.variableCostPerHourEur`)})`;
		for (const { party } of moreCare.beneficiaries) {
			values.push({
				...euros,
				label: w.destination.paid,
				party: { formula: a(`parties.${party}.name`) },
				kind: 1,
				month: (c) => `${paid.in(c)}*${margin}*${time.wages.in(c)}*${a(`${d}.beneficiaries.${party}`)}`,
			});
		}
	}
	for (const [name, valued] of [
		['betterCare', betterCare],
		['relief', relief],
	] as const) {
		if (!valued) continue;
		const d = `destinations.${name}`;
		const row = table.row({
			...hours,
			label: w.destination[name],
			month: (c) => `${people.realised.in(c)}*${a(`${d}.share`)}`,
			values: monthly[name],
		});
		found[name] = row;
		for (const { party } of valued.beneficiaries) {
			values.push({
				...euros,
				label: w.destination[name],
				party: { formula: a(`parties.${party}.name`) },
				kind: 0,
				month: (c) =>
					`${row.in(c)}*${a(`${d}.valuePerHourEur`)}*${time.wages.in(c)}*${a(`${d}.beneficiaries.${party}`)}`,
			});
		}
	}
	for (const { id, name } of businessCase.otherBenefits) {
		const b = `otherBenefits.${id}`;
		const line = {
			every: a(`${b}.every`),
			from: a(`${b}.fromMonth`),
			to: a(`${b}.toMonth`),
		};
		values.push({
			...euros,
			label: name,
			party: { formula: a(`${b}.party`) },
			kind: { formula: a(`${b}.cash`) },
			month: (c) =>
				`${dueFormula(time, c, line)}*${a(`${b}.amountEur`)}*${growth(a(`${b}.index`), time.year.in(c))}`,
		});
	}
	table.section(w.sections.benefits);
	const row = (name: string) => found[name] ?? null;
	return {
		values: table.block(values),
		cash: row('cash'),
		moreCare: row('moreCare'),
		betterCare: row('betterCare'),
		relief: row('relief'),
		paid: row('paid'),
		unpaid: row('unpaid'),
		released: row('released'),
	};
}
