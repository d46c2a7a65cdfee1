/**
 * The arithmetic the ledger is written in. One text of the rules serves two speeds: decimals for files and the
 * command line, doubles for live typing. `T` is immutable.
 */
export interface Arithmetic<T> {
	readonly zero: T;
	readonly one: T;
	/** The number as a person wrote it: 0.1 is one tenth in decimals. */
	of(value: number): T;
	add(a: T, b: T): T;
	subtract(a: T, b: T): T;
	multiply(a: T, b: T): T;
	/** `b` must not be zero. */
	divide(a: T, b: T): T;
	/** Real power of a number ≥ 0; 0 to the power 0 is 1. */
	power(base: T, exponent: T): T;
	lessThan(a: T, b: T): boolean;
	/** Below zero, strictly. */
	isNegative(a: T): boolean;
	isZero(a: T): boolean;
	/** The nearest double; never −0. */
	toNumber(a: T): number;
}
