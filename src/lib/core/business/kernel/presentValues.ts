import type { BusinessCase } from '../businessCase.ts';
import { discountFactors, nominalRate } from '../discount.ts';
import { doubleArithmetic } from '../doubleArithmetic.ts';
import { benefitsOf } from './benefits.ts';
import { costLines } from './costs.ts';
import { shapeOf } from './shape.ts';
import { slotsOf } from './slots.ts';
import { type Span, within } from './span.ts';
import { subsidyValue } from './subsidies.ts';

/**
 * Net present values of a case as a function of the inputs that vary, with everything else computed once. Doubles; equal
 * to the decimal ledger (tests/properties). Not for sharing between threads or calls that overlap: it works in place.
 */
export interface PresentValues {
	/** Number of values written: cash and total of every party in the order of the case, then of all together. */
	readonly width: number;
	/** Writes the net present values at `inputs` (in the order of `varied`) to `out`, from `offset` on. */
	evaluate(inputs: ArrayLike<number>, out: Float64Array, offset?: number): void;
}

/** Where a party's (or, with `null`, everybody's) value stands in what `evaluate` writes. */
export function valueAt(businessCase: BusinessCase, party: number | null, kind: 'cash' | 'total'): number {
	return 2 * (party ?? businessCase.parties.length) + (kind === 'cash' ? 0 : 1);
}

/**
 * Prepares the case for many evaluations.
 *
 * @param varied paths of the inputs that will vary (see `quantitiesOf`, `subsidies.<id>.probability`, LICENCE_FACTOR)
 */
export function preparePresentValues(businessCase: BusinessCase, varied: readonly string[]): PresentValues {
	const { horizonMonths, parties, roles, transfers } = businessCase;
	const slots = slotsOf(businessCase, varied);
	const places = varied.map((path) => slots.at(path));
	const rate = nominalRate(doubleArithmetic, businessCase.discounting);
	const discount = discountFactors(doubleArithmetic, rate, horizonMonths);
	const shape = shapeOf(businessCase, slots);
	shape.update();
	const partyCount = parties.length;
	const place = new Map(parties.map((party, index) => [party.id, index]));

	const spans: Span[] = [{ from: 0, to: horizonMonths - 1 }];
	const transfersRead = transfers.map((transfer) => {
		const span = within(transfer, horizonMonths);
		const months = discount
			.map((_, month) => month)
			.filter((month) => month >= span.from && month <= span.to);
		const own = roles.flatMap((role, index) => (role.party === transfer.from ? [index] : []));
		return {
			from: place.get(transfer.from)!,
			to: place.get(transfer.to)!,
			amount: transfer.amount,
			kind: transfer.kind,
			span: transfer.kind === 'shareOfCashBenefit' ? spans.push(span) - 1 : 0,
			months: Int32Array.from(months),
			roles: own.length > 0 ? own : roles.map((_, index) => index),
			discounted: months.reduce((sum, month) => sum + discount[month]!, 0),
			discountedHours: 0,
		};
	});
	const benefits = benefitsOf(businessCase, slots, shape, discount, spans);
	const lines = costLines(businessCase, slots, shape, discount);
	const payers = lines.map(({ line }) => place.get(line.payer)!);
	const subsidies = businessCase.subsidies.map((subsidy) => ({
		from: place.get(subsidy.grantor)!,
		to: place.get(subsidy.receiver)!,
		value: subsidyValue(businessCase, slots, subsidy, lines, discount),
	}));

	function sumTransferHours(): void {
		for (const transfer of transfersRead) {
			if (transfer.kind !== 'perRealisedHour') continue;
			let sum = 0;
			for (const month of transfer.months) sum += discount[month]! * shape.hours[month]!;
			transfer.discountedHours = sum;
		}
	}
	sumTransferHours();

	function transferValue(transfer: (typeof transfersRead)[number]): number {
		switch (transfer.kind) {
			case 'fixedPerMonth':
				return transfer.amount * transfer.discounted;
			case 'perRealisedHour': {
				let hours = 0;
				for (const role of transfer.roles) hours += benefits.realised[role]!;
				return transfer.amount * hours * transfer.discountedHours;
			}
			case 'shareOfCashBenefit':
				return transfer.amount * benefits.cash[transfer.span * partyCount + transfer.from]!;
		}
	}

	const shapeVaries = shape.hoursVary || shape.activeUsersVary;
	const cashOf = new Float64Array(partyCount);
	return {
		width: 2 * partyCount + 2,
		evaluate(inputs, out, offset = 0) {
			for (let k = 0; k < places.length; k++) slots.values[places[k]!] = inputs[k]!;
			if (shapeVaries) {
				shape.update();
				if (shape.hoursVary) sumTransferHours();
			}
			benefits.update();
			for (let party = 0; party < partyCount; party++) cashOf[party] = benefits.cash[party]!;
			for (let line = 0; line < lines.length; line++) cashOf[payers[line]!]! -= lines[line]!.presentValue();
			let jointCash = 0;
			let jointNonCash = 0;
			for (let party = 0; party < partyCount; party++) {
				jointCash += cashOf[party]!;
				jointNonCash += benefits.nonCash[party]!;
			}
			for (const { from, to, value } of subsidies) {
				const amount = value();
				cashOf[from]! -= amount;
				cashOf[to]! += amount;
			}
			for (const transfer of transfersRead) {
				const amount = transferValue(transfer);
				cashOf[transfer.from]! -= amount;
				cashOf[transfer.to]! += amount;
			}
			for (let party = 0; party < partyCount; party++) {
				out[offset + 2 * party] = cashOf[party]!;
				out[offset + 2 * party + 1] = cashOf[party]! + benefits.nonCash[party]!;
			}
			out[offset + 2 * partyCount] = jointCash;
			out[offset + 2 * partyCount + 1] = jointCash + jointNonCash;
		},
	};
}
