import { rampFormula, type CalculationContext } from './calculationContext.ts';
import { local, type MonthBlock, type MonthRow } from './monthTable.ts';

export interface PeopleRows {
	readonly users: MonthRow;
	readonly activeUsers: MonthRow;
	/** By role, with the party that the role belongs to. */
	readonly realisedByRole: MonthBlock;
	readonly gross: MonthRow;
	readonly realised: MonthRow;
}

function timeOfRamp(a: CalculationContext['a'], path: string) {
	return {
		start: a(`${path}.startMonth`),
		months: a(`${path}.months`),
		to: a(`${path}.to`),
	};
}

function rampCells(a: CalculationContext['a'], path: string) {
	return { ...timeOfRamp(a, path), from: a(`${path}.from`) };
}

function useRow({ businessCase, table, time, words, a }: CalculationContext): MonthRow {
	const w = words.calculation;
	const { use } = businessCase;
	const share = {
		unit: w.units.share,
		format: 'percent',
		total: 'none',
	} as const;
	switch (use.kind) {
		case 'everyone':
			return table.row({
				...share,
				label: w.rows.use,
				month: (c) => time.within.in(c),
			});
		case 'ramp': {
			const ramp = rampCells(a, 'use');
			return table.row({
				...share,
				label: w.rows.use,
				month: (c) => rampFormula(time.month.in(c), ramp, ramp.from),
			});
		}
		case 'userTypes': {
			const types = use.types.map(({ type }, place) => {
				const path = `use.userTypes.${place}`;
				const ramp = { ...timeOfRamp(a, path), from: '0' };
				return table.row({
					...share,
					label: w.useOf(words.owners[type] ?? type),
					month: (c) => `${a(`${path}.share`)}*${rampFormula(time.month.in(c), ramp, '0')}`,
				});
			});
			return table.row({
				...share,
				label: w.rows.use,
				month: (c) => types.map((row) => row.in(c)).join('+'),
			});
		}
	}
}

/** Users, and from measured minutes to realised hours. */
export function peopleRows(context: CalculationContext): PeopleRows {
	const { businessCase, result, table, time, words, a } = context;
	const w = words.calculation;
	const { roles, saving } = businessCase;
	const monthly = result.hours.monthly;

	table.section(w.sections.users);
	const headcounts = roles.map(({ id }) => a(`roles.${id}.headcount`));
	const headcount = table.constant(w.rows.headcount, words.units.persons, 'number', {
		formula: headcounts.length === 0 ? '0' : headcounts.join('+'),
	});
	const all = local(headcount);
	const rollout = table.row({
		label: w.rows.rollout,
		unit: w.units.share,
		format: 'percent',
		month: (c) => rampFormula(time.month.in(c), rampCells(a, 'rollout'), '0'),
		total: 'none',
	});
	const use = useRow(context);
	const users = table.row({
		label: w.rows.users,
		unit: words.units.users,
		format: 'number',
		month: (c) => `${all}*${rollout.in(c)}*${time.within.in(c)}`,
		total: 'none',
	});
	const activeUsers = table.row({
		label: w.rows.activeUsers,
		unit: words.units.users,
		format: 'number',
		month: (c) => `${users.in(c)}*${use.in(c)}`,
		total: 'none',
	});

	table.section(w.sections.hours);
	const hours = { unit: w.units.hours, format: 'number' } as const;
	const minutes = roles.map(({ id, name, reduction }) => {
		const path = `roles.${id}`;
		const share = a(reduction === null ? 'saving.reduction' : `${path}.reduction`);
		const content = {
			formula: `${a(`${path}.baselineAdminMinutesPerDay`)}*${share}-${a(`${path}.extraReviewMinutesPerDay`)}`,
		};
		return local(table.constant(w.netMinutesOf(name), words.units.minutesPerDay, 'number', content));
	});
	const used = (c: string) => (saving.basis === 'access' ? '' : `*${use.in(c)}`);
	const grossByRole = table.block(
		roles.map(({ id, name }, place) => ({
			...hours,
			label: w.grossOf(name),
			party: { formula: a(`roles.${id}.party`) },
			month: (c) =>
				`${a(`roles.${id}.headcount`)}*${rollout.in(c)}${used(c)}*${minutes[place]}/${a('constants.minutesPerHour')}` +
				`*${a(`roles.${id}.workdaysPerYear`)}/${a('constants.monthsPerYear')}*${time.persistence.in(c)}*${time.within.in(c)}`,
		})),
	);
	const realisedByRole = table.block(
		roles.map(({ id, name }, place) => {
			const gross = grossByRole.rows[place]!;
			return {
				...hours,
				label: w.realisedOf(name),
				party: { formula: a(`roles.${id}.party`) },
				month: (c) => `IF(${gross.in(c)}<0,${gross.in(c)},${gross.in(c)}*${a('saving.realisedShare')})`,
			};
		}),
	);
	const sum = (block: MonthBlock) => (c: string) => (block.isEmpty ? '0' : `SUM(${block.in(c)})`);
	const gross = table.row({
		...hours,
		label: w.rows.gross,
		month: sum(grossByRole),
		values: monthly.gross,
		role: 'total',
	});
	const realised = table.row({
		...hours,
		label: w.rows.realised,
		month: sum(realisedByRole),
		values: monthly.realised,
		role: 'total',
	});
	return { users, activeUsers, realisedByRole, gross, realised };
}
