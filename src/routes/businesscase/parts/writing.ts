import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { calendarMonth } from '#lib/core/business/calendar.ts';
import { epochDay } from '#lib/core/period.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { Formats } from '#lib/i18n/formats.ts';
import type { BusinessCaseTexts } from '#lib/i18n/nl/businessCase.ts';

/** How the numbers and names of one case are written. */
export interface Writing {
	readonly texts: BusinessCaseTexts;
	readonly formats: Formats;
	/** A month of the ledger: `januari 2028`. */
	readonly monthText: (month: number) => string;
	readonly nameOf: (party: string) => string;
}

export function writingOf(businessCase: BusinessCase, { businessCase: texts, formats }: Dictionary): Writing {
	return {
		texts,
		formats,
		monthText: (month) => {
			const at = calendarMonth(businessCase, month);
			return texts.monthYear(epochDay(at.year, at.month, 1)!);
		},
		nameOf: (id) => businessCase.parties.find((party) => party.id === id)?.name ?? id,
	};
}
