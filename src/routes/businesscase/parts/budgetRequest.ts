import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { type EpochDay, parseIsoDate } from '#lib/core/period.ts';
import { calendarFile } from '#lib/core/report/calendarFile.ts';
import type { Writing } from './writing.ts';

/** Draft text of the request for budget; null when there is no bill to ask it for. */
export function requestText(
	{ title, saving }: BusinessCase,
	{ afterSubsidy: after, results }: CaseResult,
	{ texts, monthText }: Writing,
): string | null {
	if (!after || after.firstMonth === null) return null;
	return texts.after.requestText({
		title,
		bills: after.years.map(({ fromMonth, toMonth, licenceEur }): [string, number] => [
			`${monthText(fromMonth)} – ${monthText(toMonth)}`,
			licenceEur,
		]),
		stops: monthText(after.firstMonth),
		joint: results.joint.total.npv,
		reduction: valueOf(saving.reduction),
		isMeasured: typeof saving.reduction !== 'number' && saving.reduction.distribution === 'studentT',
	});
}

/** The deadline of the request, and the last day to give notice, as a calendar file; null without a deadline. */
export function deadlineCalendar(
	businessCase: BusinessCase,
	result: CaseResult,
	writing: Writing,
	today: EpochDay,
): string | null {
	const { budget, contract } = result.afterSubsidy ?? {};
	if (!budget) return null;
	const words = writing.texts.after;
	const { title } = businessCase;
	// two cases in one diary are two entries
	const own = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	const entry = (id: string, day: string, name: string, text: string) => ({
		...{ id, day: parseIsoDate(day)!, title: name, text },
	});
	const request = requestText(businessCase, result, writing) ?? words.entryText;
	return calendarFile(
		[
			entry(`budget-${own}`, budget.deadline, words.entryBudget(title), request),
			...(contract
				? [entry(`notice-${own}`, contract.noticeBy, words.entryNotice(title), words.entryText)]
				: []),
		],
		today,
	);
}
