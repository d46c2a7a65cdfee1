import type { HoursSteps, MoneySteps } from '#lib/core/report/caseSteps.ts';
import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { CaseWords } from './caseWords.ts';
import type { FallData, FallStep } from './fall.ts';

/** From measured hours to hours that become money: what is lost at each step is dashed. */
export function fallOfHours(steps: HoursSteps, { texts, formats }: CaseWords): FallData {
	const step = (id: keyof HoursSteps, before: number | null, tone: FallStep['tone']): FallStep => ({
		id,
		label: texts.hours[id],
		from: 0,
		to: steps[id],
		tone: steps[id] < 0 ? 'loss' : tone,
		isHatched: false,
		lostFrom: before,
		text: formats.number(steps[id]),
		amount: steps[id],
	});
	return {
		steps: [
			step('measured', null, 'beforeSoft'),
			step('used', steps.measured, 'before'),
			step('realised', steps.used, 'after'),
			step('cashable', steps.realised, 'after'),
		],
	};
}

/** From benefits to what is left; every bar starts where the one before ended. */
export function fallOfMoney(steps: MoneySteps, { texts, formats }: CaseWords): FallData {
	const cash = steps.benefitCash;
	const value = cash + steps.benefitNonCash;
	const licence = value + steps.licence;
	const step = (
		id: keyof MoneySteps,
		from: number,
		to: number,
		tone: FallStep['tone'],
		isHatched = false,
	): FallStep => ({
		id,
		label: texts.money[id],
		from,
		to,
		tone,
		isHatched,
		lostFrom: null,
		text: formats.euro(steps[id]),
		amount: steps[id],
	});
	return {
		steps: [
			step('benefitCash', 0, cash, 'after'),
			step('benefitNonCash', cash, value, 'after', true),
			step('licence', value, licence, 'before'),
			step('otherCosts', licence, licence + steps.otherCosts, 'beforeSoft'),
			step('net', 0, steps.net, steps.net < 0 ? 'loss' : 'after'),
		],
	};
}

/** The steps as a table. */
export function fallTable({ steps }: FallData, column: string, { texts }: CaseWords): Table {
	return {
		columns: [
			{ key: 'step', label: texts.step, numeric: false },
			{ key: 'amount', label: column, numeric: true },
		],
		rows: steps.map(({ id, label, text, amount }) => ({
			id,
			cells: { step: label, amount: numberCell(amount, () => text) },
		})),
	};
}

/** The steps in words. */
export function fallDescription({ steps }: FallData, { texts }: CaseWords): string {
	return steps.map(({ label, text }) => texts.describeStep(label, text)).join(' ');
}
