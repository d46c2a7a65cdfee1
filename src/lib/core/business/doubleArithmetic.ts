import type { Arithmetic } from './arithmetic.ts';

/** Double precision: fast, and equal to the decimals at every displayed digit (tests/properties). */
export const doubleArithmetic: Arithmetic<number> = {
	zero: 0,
	one: 1,
	of: (value) => value,
	add: (a, b) => a + b,
	subtract: (a, b) => a - b,
	multiply: (a, b) => a * b,
	divide: (a, b) => a / b,
	power: (base, exponent) => Math.pow(base, exponent),
	lessThan: (a, b) => a < b,
	isNegative: (a) => a < 0,
	isZero: (a) => a === 0,
	toNumber: (a) => a + 0,
};
