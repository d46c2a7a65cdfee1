import type { Issue } from '../issue.ts';
import { parseIsoDate } from '../period.ts';
import { below, FieldReader, type Json } from './fieldReader.ts';
import { anyDomain, discountDomain } from './quantities.ts';

/** One vector of flows (input of `halftijd/finance@1`). */
export interface FlowVector {
	readonly id: string;
	readonly rate: number;
	readonly financeRate: number;
	readonly reinvestRate: number;
	readonly flows: readonly number[];
	/** When each flow falls, in years from the first: 0, 1, 2 … or by date, a year being 365 days. */
	readonly years: readonly number[];
}

const DAYS_PER_YEAR = 365;
const keys = ['id', 'rate', 'financeRate', 'reinvestRate', 'flows', 'dates'];

function readYears(reader: FieldReader, item: Json, path: string, flows: number): number[] {
	const steps = Array.from({ length: flows }, (_, k) => k);
	if (!reader.has(item, 'dates')) return steps;
	const dates = reader.list(item, 'dates', path);
	if (dates.length !== flows) {
		reader.error('datesDoNotMatch', below(path, 'dates'), { dates: dates.length, flows });
		return steps;
	}
	const days = dates.map((date, place) => {
		const day = typeof date === 'string' ? parseIsoDate(date) : null;
		if (day === null) reader.error('notADay', `${below(path, 'dates')}.${place}`, { found: String(date) });
		return day ?? 0;
	});
	if (reader.failed) return steps;
	days.forEach((day, place) => {
		if (place === 0 || day > days[place - 1]!) return;
		const params = { before: String(dates[place - 1]), found: String(dates[place]) };
		reader.error('datesNotRising', `${below(path, 'dates')}.${place}`, params);
	});
	return days.map((day) => (day - days[0]!) / DAYS_PER_YEAR);
}

function readVector(reader: FieldReader, value: unknown, place: number | null): FlowVector | null {
	const item = reader.object(value, place === null ? '' : String(place), keys);
	if (!item) return null;
	const hasId = reader.has(item, 'id');
	const id = hasId ? reader.text(item, 'id', place === null ? '' : String(place)) : String((place ?? 0) + 1);
	const path = place === null ? '' : hasId && id !== '' ? id : String(place);
	const flows = reader
		.list(item, 'flows', path)
		.map((flow, at) => reader.plainNumber(flow, `${below(path, 'flows')}.${at}`, anyDomain));
	if (Array.isArray(item.flows) && flows.length < 2) {
		reader.error('tooFewFlows', below(path, 'flows'), { found: flows.length });
	}
	const rate = reader.number(item, 'rate', path, discountDomain);
	return {
		id,
		rate,
		financeRate: reader.number(item, 'financeRate', path, discountDomain, rate),
		reinvestRate: reader.number(item, 'reinvestRate', path, discountDomain, rate),
		flows,
		years: readYears(reader, item, path, flows.length),
	};
}

/** Reads one vector or a list of them from parsed JSON; everything wrong is reported at once. */
export function readFlows(document: unknown): {
	readonly items: readonly FlowVector[] | null;
	readonly issues: readonly Issue[];
} {
	const reader = new FieldReader();
	const many = Array.isArray(document);
	const items = (many ? document : [document]).flatMap((value, place) => {
		const vector = readVector(reader, value, many ? place : null);
		return vector ? [vector] : [];
	});
	if (many && document.length === 0) reader.error('emptyList', '', { list: 'items' });
	return { items: reader.failed ? null : items, issues: reader.issues };
}
