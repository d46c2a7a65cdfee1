import { below, type FieldReader, type Json } from './fieldReader.ts';
import type { Domain } from './quantities.ts';
import type { BoundedSpread, DistributionName, MeasuredSpread, Quantity } from './quantity.ts';

const names: readonly DistributionName[] = [
	'normal',
	'lognormal',
	'triangular',
	'pert',
	'uniform',
	'studentT',
];

/** A lognormal whose bounds lie further apart than this knows nothing, and its tail leaves the range of doubles. */
const NARROWEST_RATIO = 1e-9;

/** The values a spread can take; null = no bound on that side. */
function supportOf(spread: BoundedSpread | MeasuredSpread): Domain {
	switch (spread.distribution) {
		case 'normal':
		case 'studentT':
			return { low: null, high: null };
		case 'lognormal':
			return { low: 0, high: null };
		default:
			return { low: spread.low, high: spread.high };
	}
}

function checkDomain(
	reader: FieldReader,
	spread: BoundedSpread | MeasuredSpread,
	path: string,
	domain: Domain,
): void {
	const support = supportOf(spread);
	const fitsLow = domain.low === null || (support.low !== null && support.low >= domain.low);
	const fitsHigh = domain.high === null || (support.high !== null && support.high <= domain.high);
	if (fitsLow && fitsHigh) return;
	reader.error('spreadOutsideDomain', path, {
		distribution: spread.distribution,
		supportLow: support.low,
		supportHigh: support.high,
		...domain,
	});
}

/** Normal and lognormal are fixed by value and width, so their P5 and P95 need not be the given bounds. */
function checkPercentiles(reader: FieldReader, spread: BoundedSpread, path: string): void {
	const { value, low, high } = spread;
	const half = spread.distribution === 'normal' ? (high - low) / 2 : Math.sqrt(high / low);
	const p5 = spread.distribution === 'normal' ? value - half : value / half;
	const p95 = spread.distribution === 'normal' ? value + half : value * half;
	const allowed = 0.02 * (high - low) + 1e-12 * Math.abs(value);
	if (Math.abs(p5 - low) <= allowed && Math.abs(p95 - high) <= allowed) return;
	reader.warning('percentilesDiffer', path, { p5, p95, low, high });
}

function readMeasured(reader: FieldReader, source: Json, path: string, domain: Domain): MeasuredSpread {
	reader.object(source, path, ['value', 'se', 'df', 'distribution']);
	const spread: MeasuredSpread = {
		value: reader.number(source, 'value', path, domain),
		se: reader.number(source, 'se', path, { low: 0, high: null }),
		df: reader.number(source, 'df', path, { low: null, high: null }),
		distribution: 'studentT',
	};
	if (reader.has(source, 'df') && typeof source.df === 'number' && spread.df <= 2) {
		reader.error('tooFewDegrees', below(path, 'df'), { found: spread.df });
	}
	checkDomain(reader, spread, path, domain);
	return spread;
}

function readBounded(
	reader: FieldReader,
	source: Json,
	path: string,
	domain: Domain,
	distribution: BoundedSpread['distribution'],
): BoundedSpread {
	reader.object(source, path, ['value', 'low', 'high', 'distribution']);
	const before = reader.issues.length;
	const unbounded = { low: null, high: null };
	const spread: BoundedSpread = {
		value: reader.number(source, 'value', path, domain),
		low: reader.number(source, 'low', path, unbounded),
		high: reader.number(source, 'high', path, unbounded),
		distribution,
	};
	if (reader.issues.length > before) return spread;
	const { value, low, high } = spread;
	if (!(low <= value && value <= high)) {
		reader.error('spreadOrder', path, { low, value, high });
		return spread;
	}
	if (distribution === 'lognormal' && low <= high * NARROWEST_RATIO) {
		const least = high * NARROWEST_RATIO;
		reader.error('outOfRange', below(path, 'low'), { found: low, low: least, high: null, open: true });
		return spread;
	}
	checkDomain(reader, spread, path, domain);
	if (distribution === 'normal' || distribution === 'lognormal') checkPercentiles(reader, spread, path);
	return spread;
}

/** Reads a number that may be uncertain, and checks that its spread fits the field (method: uncertainty). */
export function readQuantity(
	reader: FieldReader,
	source: Json,
	key: string,
	path: string,
	domain: Domain,
	fallback?: number,
): Quantity {
	const value = source[key];
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return reader.number(source, key, path, domain, fallback);
	}
	const at = below(path, key);
	const spread = value as Json;
	const distribution = reader.oneOf(spread, 'distribution', at, names);
	return distribution === 'studentT'
		? readMeasured(reader, spread, at, domain)
		: readBounded(reader, spread, at, domain, distribution);
}
