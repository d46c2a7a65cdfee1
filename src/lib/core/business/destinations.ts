import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, EvidenceGrade, MoreCareDestination, ValuedDestination } from './businessCase.ts';
import { correctionOf } from './evidenceGrade.ts';
import { modelYear, yearlyGrowth } from './growth.ts';
import type { RoleHours } from './hours.ts';
import { valueOf } from './quantity.ts';

/** Hours by destination and month. paid + unpaid = moreCare; cashReleased + cashRest = cash. */
export interface DestinationHours<T> {
	readonly cash: T[];
	readonly moreCare: T[];
	readonly betterCare: T[];
	readonly relief: T[];
	readonly cashReleased: T[];
	readonly cashRest: T[];
	readonly paid: T[];
	readonly unpaid: T[];
}

/** Adds a benefit of a party (by index) in a month. */
export type Book<T> = (party: number, month: number, value: T, cash: boolean) => void;

/** Positive values shrink and negative ones grow by the correction of the grade. */
export function correctedBenefit<T>(
	a: Arithmetic<T>,
	value: T,
	grade: EvidenceGrade | null,
	corrected: boolean,
): T {
	const correction = corrected ? correctionOf(grade) : 0;
	if (correction === 0) return value;
	const change = a.of(correction);
	return a.multiply(value, a.isNegative(value) ? a.add(a.one, change) : a.subtract(a.one, change));
}

/**
 * Hours of more care that the contract pays, by month: everything until the revenue of the model year reaches the
 * room; the month that reaches it is paid in part. Negative hours use no room.
 */
function paidHours<T>(
	a: Arithmetic<T>,
	destination: MoreCareDestination,
	hours: readonly T[],
	wage: readonly T[],
): T[] {
	if (destination.annualRevenueRoomEur === null) return [...hours];
	const room = a.of(valueOf(destination.annualRevenueRoomEur));
	const revenue = a.of(valueOf(destination.revenuePerHourEur));
	let used = a.zero;
	return hours.map((wanted, month) => {
		if (month % 12 === 0) used = a.zero;
		const growth = wage[modelYear(month)]!;
		const perHour = a.multiply(revenue, growth);
		if (a.isNegative(wanted) || a.isZero(perHour)) return wanted;
		const left = a.subtract(a.multiply(room, growth), used);
		const most = a.divide(a.isNegative(left) ? a.zero : left, perHour);
		const paid = a.lessThan(most, wanted) ? most : wanted;
		used = a.add(used, a.multiply(paid, perHour));
		return paid;
	});
}

/** Divides realised hours over the destinations and books what they are worth (method: hours, destinations). */
export function bookDestinations<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	roleHours: readonly RoleHours<T>[],
	book: Book<T>,
	corrected: boolean,
): DestinationHours<T> {
	const { destinations, horizonMonths, roles } = businessCase;
	const months = Array.from({ length: horizonMonths }, (_, month) => month);
	const none = () => months.map(() => a.zero);
	const wage = yearlyGrowth(a, businessCase.wageIndex, horizonMonths);
	const partyIndex = new Map(businessCase.parties.map((party, index) => [party.id, index]));
	const realised = months.map((month) =>
		roleHours.reduce((sum, hours) => a.add(sum, hours.realised[month]!), a.zero),
	);
	const hours: DestinationHours<T> = {
		cash: none(),
		moreCare: none(),
		betterCare: none(),
		relief: none(),
		cashReleased: none(),
		cashRest: none(),
		paid: none(),
		unpaid: none(),
	};

	const { cash, moreCare } = destinations;
	if (cash) {
		const share = a.of(cash.share);
		const cashable = a.of(valueOf(cash.cashableShare));
		const reliefValue = a.of(destinations.relief ? valueOf(destinations.relief.valuePerHourEur) : 0);
		roles.forEach((role, index) => {
			const party = partyIndex.get(role.party)!;
			const hourlyCost = a.of(valueOf(role.hourlyCostEur));
			for (const month of months) {
				const growth = wage[modelYear(month)]!;
				const ofRole = a.multiply(share, roleHours[index]!.realised[month]!);
				const released = month < cash.cashableFromMonth ? a.zero : a.multiply(ofRole, cashable);
				const rest = a.subtract(ofRole, released);
				hours.cash[month] = a.add(hours.cash[month]!, ofRole);
				hours.cashReleased[month] = a.add(hours.cashReleased[month]!, released);
				hours.cashRest[month] = a.add(hours.cashRest[month]!, rest);
				const value = (count: T, perHour: T) =>
					correctedBenefit(a, a.multiply(count, a.multiply(perHour, growth)), cash.evidenceGrade, corrected);
				book(party, month, value(released, hourlyCost), true);
				book(party, month, value(rest, reliefValue), false);
			}
		});
	}

	const bookShared = (
		destination: MoreCareDestination | ValuedDestination,
		month: number,
		value: T,
		inCash: boolean,
	) => {
		const total = correctedBenefit(a, value, destination.evidenceGrade, corrected);
		for (const { party, share } of destination.beneficiaries) {
			book(partyIndex.get(party)!, month, a.multiply(total, a.of(share)), inCash);
		}
	};

	if (moreCare) {
		const share = a.of(moreCare.share);
		const wanted = realised.map((count) => a.multiply(count, share));
		const paid = paidHours(a, moreCare, wanted, wage);
		const margin = a.subtract(
			a.of(valueOf(moreCare.revenuePerHourEur)),
			a.of(valueOf(moreCare.variableCostPerHourEur)),
		);
		for (const month of months) {
			hours.moreCare[month] = wanted[month]!;
			hours.paid[month] = paid[month]!;
			hours.unpaid[month] = a.subtract(wanted[month]!, paid[month]!);
			const growth = wage[modelYear(month)]!;
			bookShared(moreCare, month, a.multiply(paid[month]!, a.multiply(margin, growth)), true);
		}
	}

	for (const name of ['betterCare', 'relief'] as const) {
		const destination = destinations[name];
		if (!destination) continue;
		const share = a.of(destination.share);
		const perHour = a.of(valueOf(destination.valuePerHourEur));
		for (const month of months) {
			const count = a.multiply(realised[month]!, share);
			hours[name][month] = count;
			const value = a.multiply(count, a.multiply(perHour, wage[modelYear(month)]!));
			bookShared(destination, month, value, false);
		}
	}
	return hours;
}
