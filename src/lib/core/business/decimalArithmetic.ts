import { Decimal } from 'decimal.js';
import type { Arithmetic } from './arithmetic.ts';

/** 40 significant digits: 28 are asked for, the rest absorbs the rounding of thousands of additions. */
const Precise = Decimal.clone({
	precision: 40,
	rounding: Decimal.ROUND_HALF_EVEN,
	toExpNeg: -9e15,
	toExpPos: 9e15,
});

/** Decimal arithmetic at 40 significant digits; nothing is rounded to cents inside. */
export const decimalArithmetic: Arithmetic<Decimal> = {
	zero: new Precise(0),
	one: new Precise(1),
	of: (value) => new Precise(value),
	add: (a, b) => a.plus(b),
	subtract: (a, b) => a.minus(b),
	multiply: (a, b) => a.times(b),
	divide: (a, b) => a.dividedBy(b),
	power: (base, exponent) => base.pow(exponent),
	lessThan: (a, b) => a.lessThan(b),
	isNegative: (a) => a.lessThan(0),
	isZero: (a) => a.isZero(),
	toNumber: (a) => a.toNumber() + 0,
};
