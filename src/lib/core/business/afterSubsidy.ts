import { epochDay, type EpochDay, isoDate } from '../period.ts';
import type { Arithmetic } from './arithmetic.ts';
import { type BreakEven, breakEvensOf } from './breakEven.ts';
import type { BusinessCase } from './businessCase.ts';
import { calendarMonth, lastDayOf, monthText } from './calendar.ts';
import { modelYear } from './growth.ts';
import type { Ledger } from './ledger.ts';
import { licenceBill, licenceLines, licencePayer, meanLicencePrice } from './licence.ts';
import type { ByParty } from './byParty.ts';

/** One model year from the first unsubsidised bill on; the first may start inside a year. */
export interface YearAfter {
	readonly year: number;
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly licenceEur: number;
	readonly netCash: { readonly parties: ByParty<number>; readonly joint: number };
}

export interface BudgetDeadline {
	/** `YYYY-MM-DD` */
	readonly deadline: string;
	/** The day asked about; null when no day was given. */
	readonly today: string | null;
	/** Below zero when the deadline is past. */
	readonly daysLeft: number | null;
	readonly weeksLeft: number | null;
}

/** What remains when the subsidy stops, from the first licence bill that nobody helps with. */
export interface AfterSubsidy {
	readonly firstMonth: number | null;
	/** `YYYY-MM` */
	readonly firstDate: string | null;
	readonly licencePayer: string;
	readonly years: readonly YearAfter[];
	readonly breakEven: { readonly jointTotal: BreakEven; readonly payerCash: BreakEven };
	readonly contract: null | { readonly endDate: string; readonly noticeBy: string };
	readonly budget: BudgetDeadline | null;
}

/** The first month with a licence bill after the last month in which a subsidy of the payer accrued; null if none. */
function firstUnaidedMonth<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
	payer: number,
	bill: readonly T[],
): number | null {
	let lastAided = -1;
	businessCase.subsidies.forEach((subsidy, index) => {
		if (subsidy.receiver !== businessCase.parties[payer]!.id) return;
		ledger.subsidies[index]!.accrual.forEach((accrual, month) => {
			if (a.lessThan(a.zero, accrual)) lastAided = Math.max(lastAided, month);
		});
	});
	const found = bill.findIndex((amount, month) => month > lastAided && a.lessThan(a.zero, amount));
	return found === -1 ? null : found;
}

function yearsFrom<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
	bill: readonly T[],
	first: number,
): YearAfter[] {
	const last = businessCase.horizonMonths - 1;
	const netCash = ledger.parties.map((party) =>
		party.cost.map((cost, month) =>
			a.add(a.add(cost, party.subsidy[month]!), a.add(party.benefitCash[month]!, party.transfer[month]!)),
		),
	);
	const years: YearAfter[] = [];
	for (let fromMonth = first; fromMonth <= last; fromMonth = 12 * (modelYear(fromMonth) + 1)) {
		const toMonth = Math.min(12 * modelYear(fromMonth) + 11, last);
		const total = (flow: readonly T[]) =>
			flow.slice(fromMonth, toMonth + 1).reduce((sum, value) => a.add(sum, value), a.zero);
		const totals = netCash.map(total);
		years.push({
			year: modelYear(fromMonth) + 1,
			fromMonth,
			toMonth,
			licenceEur: a.toNumber(total(bill)),
			netCash: {
				parties: Object.fromEntries(
					businessCase.parties.map((party, index) => [party.id, a.toNumber(totals[index]!)]),
				),
				joint: a.toNumber(totals.reduce((sum, value) => a.add(sum, value), a.zero)),
			},
		});
	}
	return years;
}

/** The licence line whose notice must be given first. */
function earliestNotice(businessCase: BusinessCase): AfterSubsidy['contract'] {
	let earliest: { end: EpochDay; notice: EpochDay } | null = null;
	for (const index of licenceLines(businessCase)) {
		const { contractEndMonth, noticeMonths } = businessCase.costs[index]!;
		if (contractEndMonth === null) continue;
		const end = lastDayOf(businessCase, contractEndMonth);
		const notice = lastDayOf(businessCase, contractEndMonth - noticeMonths);
		if (earliest === null || notice < earliest.notice) earliest = { end, notice };
	}
	return earliest && { endDate: isoDate(earliest.end), noticeBy: isoDate(earliest.notice) };
}

function budgetDeadline(businessCase: BusinessCase, first: number, today: EpochDay | null): BudgetDeadline {
	const { month, day } = businessCase.budgetRequest;
	const deadline = epochDay(calendarMonth(businessCase, first).year - 1, month, day)!;
	const daysLeft = today === null ? null : deadline - today;
	return {
		deadline: isoDate(deadline),
		today: today === null ? null : isoDate(today),
		daysLeft,
		weeksLeft: daysLeft === null ? null : Math.floor(daysLeft / 7),
	};
}

/**
 * The block "after the subsidy"; null when no licence is paid within the horizon.
 *
 * @param today for the days that are left; the core has no clock
 * @param breakEven false leaves the break-evens out (all null): for live typing, where they follow a moment later
 */
export function afterSubsidyOf<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
	today: EpochDay | null,
	breakEven = true,
): AfterSubsidy | null {
	const payer = licencePayer(a, businessCase, ledger);
	if (payer === null) return null;
	const bill = licenceBill(a, businessCase, ledger);
	const firstMonth = firstUnaidedMonth(a, businessCase, ledger, payer, bill);
	const unknown = {
		licencePriceEur: null,
		reduction: null,
		minutesPerDay: null,
		use: null,
		realisedShare: null,
	};
	return {
		firstMonth,
		firstDate: firstMonth === null ? null : monthText(calendarMonth(businessCase, firstMonth)),
		licencePayer: businessCase.parties[payer]!.id,
		years: firstMonth === null ? [] : yearsFrom(a, businessCase, ledger, bill, firstMonth),
		breakEven: breakEven
			? breakEvensOf(businessCase, payer, meanLicencePrice(a, businessCase, ledger))
			: { jointTotal: unknown, payerCash: unknown },
		contract: earliestNotice(businessCase),
		budget: firstMonth === null ? null : budgetDeadline(businessCase, firstMonth, today),
	};
}
