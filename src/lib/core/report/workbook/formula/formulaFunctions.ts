import { internalRates } from '../../../business/internalRate.ts';
import {
	asNumber,
	finite,
	flat,
	type FormulaError,
	type FormulaValue,
	isError,
	isMatrix,
	type Scalar,
} from './formulaValue.ts';

const DAY = 86_400_000;
/** 1899-12-30, the day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const error = (name: FormulaError['error']): FormulaError => ({ error: name });

function dateOf(day: number): Date {
	return new Date(DAY_ZERO + Math.floor(day) * DAY);
}

/** The numbers in ranges and arrays; texts and empty cells there do not count, as in spreadsheets. */
function numbersIn(args: readonly FormulaValue[]): number[] | FormulaError {
	const found: number[] = [];
	for (const value of args.flatMap(flat)) {
		if (isError(value)) return value;
		if (typeof value === 'number') found.push(value);
		else if (typeof value === 'boolean') found.push(value ? 1 : 0);
	}
	return found;
}

function overNumbers(apply: (numbers: readonly number[]) => number) {
	return (args: readonly FormulaValue[]): FormulaValue => {
		const numbers = numbersIn(args);
		return Array.isArray(numbers) ? finite(apply(numbers)) : numbers;
	};
}

function ofScalars(apply: (...values: number[]) => FormulaValue) {
	return (args: readonly FormulaValue[]): FormulaValue => {
		const numbers: number[] = [];
		for (const arg of args) {
			const number = isMatrix(arg) ? error('#VALUE!') : asNumber(arg);
			if (typeof number !== 'number') return number;
			numbers.push(number);
		}
		return apply(...numbers);
	};
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function sumProduct(args: readonly FormulaValue[]): FormulaValue {
	const lists = args.map(flat);
	const wrong = lists.flat().find((value) => isError(value));
	if (wrong !== undefined) return wrong;
	// A single list may hold truths (an array of comparisons times another is already numbers).
	const number = (value: Scalar) => (typeof value === 'number' ? value : 0);
	return finite(
		total(lists[0]!.map((_, place) => lists.reduce((product, list) => product * number(list[place]!), 1))),
	);
}

function index([list, row, column]: readonly FormulaValue[]): FormulaValue {
	if (!isMatrix(list!)) return list!;
	const one = asNumber(row as Scalar);
	const two = column === undefined ? null : asNumber(column as Scalar);
	if (typeof one !== 'number') return one;
	if (two !== null && typeof two !== 'number') return two;
	const line = list.length === 1 && two === null;
	const found = line ? list[0]![one - 1] : list[one - 1]?.[(two ?? 1) - 1];
	return found === undefined ? error('#REF!') : found;
}

const fold = (value: Scalar) => (typeof value === 'string' ? value.toLowerCase() : value);

/** MATCH with 0 (equal) or 1 (the last that is not greater, in a rising list). */
function match([wanted, list, kind]: readonly FormulaValue[]): FormulaValue {
	if (isError(wanted!)) return wanted;
	const values = flat(list!);
	const wrong = values.find((value) => isError(value));
	if (wrong !== undefined) return wrong;
	const place =
		kind === 0
			? values.findIndex((value) => value !== null && fold(value) === fold(wanted as Scalar))
			: values.findLastIndex((value) => typeof value === 'number' && value <= (wanted as number));
	return place === -1 ? error('#N/A') : place + 1;
}

/** Spreadsheets give one rate near a guess; here the root nearest to it. */
function internalRate([flows, guess]: readonly FormulaValue[]): FormulaValue {
	const numbers = numbersIn([flows!]);
	if (!Array.isArray(numbers)) return numbers;
	const near = typeof guess === 'number' ? guess : 0.1;
	const { roots } = internalRates(numbers, { stepYears: 1 });
	const [closest] = roots.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
	return closest ?? error('#NUM!');
}

/** The functions that both Excel 2010 and LibreOffice know and that this workbook uses. IF and IFERROR are elsewhere. */
export const formulaFunctions: Readonly<Record<string, (args: readonly FormulaValue[]) => FormulaValue>> = {
	SUM: overNumbers(total),
	MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
	MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
	AND: overNumbers((numbers) => (numbers.every((number) => number !== 0) ? 1 : 0)),
	OR: overNumbers((numbers) => (numbers.some((number) => number !== 0) ? 1 : 0)),
	COUNT: ([list]) => flat(list!).filter((value) => typeof value === 'number').length,
	SUMPRODUCT: sumProduct,
	INDEX: index,
	MATCH: match,
	IRR: internalRate,
	ABS: ([value]) => {
		const each = (one: Scalar): Scalar => {
			const number = asNumber(one);
			return typeof number === 'number' ? Math.abs(number) : number;
		};
		return isMatrix(value!) ? value.map((row) => row.map(each)) : each(value!);
	},
	ROUND: ofScalars((value, digits) => {
		const size = 10 ** digits!;
		return (Math.sign(value!) * Math.round(Math.abs(value!) * size)) / size + 0;
	}),
	INT: ofScalars((value) => Math.floor(value!)),
	MOD: ofScalars((value, by) => (by === 0 ? error('#DIV/0!') : value! - by! * Math.floor(value! / by!))),
	DATE: ofScalars((year, month, day) => (Date.UTC(year!, month! - 1, day) - DAY_ZERO) / DAY),
	YEAR: ofScalars((day) => dateOf(day!).getUTCFullYear()),
	MONTH: ofScalars((day) => dateOf(day!).getUTCMonth() + 1),
	ISERROR: ([value]) =>
		isMatrix(value!) ? value.map((row) => row.map((one) => isError(one))) : isError(value!),
	COLUMNS: ([list]) => (isMatrix(list!) ? list[0]!.length : 1),
	ISNUMBER: ([value]) => typeof value === 'number',
};
