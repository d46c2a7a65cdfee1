import { epochDay, type EpochDay } from '../period.ts';
import type { BusinessCase } from './businessCase.ts';

/** The calendar month in which ledger month m falls; `month` counts from 1. */
export function calendarMonth(businessCase: BusinessCase, month: number): { year: number; month: number } {
	const index = businessCase.startMonthOfYear - 1 + month;
	return { year: businessCase.startYear + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** `2027-12` */
export function monthText(at: { readonly year: number; readonly month: number }): string {
	return `${at.year}-${String(at.month).padStart(2, '0')}`;
}

/** The last day of the calendar month of ledger month m (m may be negative: notice before the start). */
export function lastDayOf(businessCase: BusinessCase, month: number): EpochDay {
	const next = calendarMonth(businessCase, month + 1);
	return epochDay(next.year, next.month, 1)! - 1;
}
