import type { BusinessCase } from '../businessCase.ts';
import { dueMonths } from '../due.ts';
import { modelYear } from '../growth.ts';
import type { Shape } from './shape.ts';
import type { Slots } from './slots.ts';
import type { Span } from './span.ts';

/** Present values of benefits and of hours, per party. The first span is the whole horizon. */
export interface Benefits {
	/** cash[span · parties + party] */
	readonly cash: Float64Array;
	/** By party, over the whole horizon. */
	readonly nonCash: Float64Array;
	/** Realised hours of each role per unit of the shape: hours in month m = realised[role] · shape.hours[m]. */
	readonly realised: Float64Array;
	update(): void;
}

/**
 * Values of the hours and of the other benefits. Per span three sums over the months are kept: of discounted wages, of
 * those from the first cashable month on, and by model year for the revenue room.
 */
export function benefitsOf(
	businessCase: BusinessCase,
	slots: Slots,
	shape: Shape,
	discount: readonly number[],
	spans: readonly Span[],
): Benefits {
	const { horizonMonths, parties, roles, destinations } = businessCase;
	const { values } = slots;
	const partyCount = parties.length;
	const place = new Map(parties.map((party, index) => [party.id, index]));
	const years = modelYear(horizonMonths - 1) + 1;
	const discountedWage = Float64Array.from(
		discount,
		(factor, month) => factor * Math.pow(1 + businessCase.wageIndex, modelYear(month)),
	);
	const { cash, moreCare } = destinations;
	const cashableFrom = cash?.cashableFromMonth ?? horizonMonths;

	const wageHours = new Float64Array(spans.length);
	const cashableWageHours = new Float64Array(spans.length);
	const wageHoursOfYear = new Float64Array(spans.length * years);
	const hoursOfYear = new Float64Array(years);

	function sumShape(): void {
		const { hours } = shape;
		hoursOfYear.fill(0);
		for (let month = 0; month < horizonMonths; month++) hoursOfYear[(month / 12) | 0]! += hours[month]!;
		for (let span = 0; span < spans.length; span++) {
			const { from, to } = spans[span]!;
			let all = 0;
			let cashable = 0;
			wageHoursOfYear.fill(0, span * years, (span + 1) * years);
			for (let month = from; month <= to; month++) {
				const value = discountedWage[month]! * hours[month]!;
				all += value;
				if (month >= cashableFrom) cashable += value;
				wageHoursOfYear[span * years + ((month / 12) | 0)]! += value;
			}
			wageHours[span] = all;
			cashableWageHours[span] = cashable;
		}
	}

	/** Discounted wages of the paid part of `rate · shape` within a span; `limit` hours are paid in a model year. */
	function paidWageHours(span: number, rate: number, limit: number): number {
		if (rate <= 0 || limit === Infinity) return rate * wageHours[span]!;
		const { from, to } = spans[span]!;
		let sum = 0;
		for (let year = 0; year < years; year++) {
			if (rate * hoursOfYear[year]! <= limit) {
				sum += rate * wageHoursOfYear[span * years + year]!;
				continue;
			}
			let left = limit;
			const end = Math.min(12 * year + 12, horizonMonths);
			for (let month = 12 * year; month < end && left > 0; month++) {
				const paid = Math.min(left, rate * shape.hours[month]!);
				left -= paid;
				if (month >= from && month <= to) sum += paid * discountedWage[month]!;
			}
		}
		return sum;
	}

	const rolesRead = roles.map((role) => ({
		party: place.get(role.party)!,
		scale: (role.headcount * role.workdaysPerYear) / (60 * 12),
		minutes: slots.at(`roles.${role.id}.baselineAdminMinutesPerDay`),
		review: slots.at(`roles.${role.id}.extraReviewMinutesPerDay`),
		reduction: slots.at(role.reduction === null ? 'saving.reduction' : `roles.${role.id}.reduction`),
		hourlyCost: slots.at(`roles.${role.id}.hourlyCostEur`),
	}));
	const realisedShareAt = slots.at('saving.realisedShare');
	const cashableAt = cash ? slots.at('destinations.cash.cashableShare') : 0;
	const moreCareRead = moreCare && {
		revenue: slots.at('destinations.moreCare.revenuePerHourEur'),
		variable: slots.at('destinations.moreCare.variableCostPerHourEur'),
		room:
			moreCare.annualRevenueRoomEur === null ? null : slots.at('destinations.moreCare.annualRevenueRoomEur'),
		to: moreCare.beneficiaries.map(({ party, share }) => ({ party: place.get(party)!, share })),
	};
	const reliefValueAt = destinations.relief ? slots.at('destinations.relief.valuePerHourEur') : null;
	const valued = (['betterCare', 'relief'] as const).flatMap((name) => {
		const destination = destinations[name];
		if (!destination) return [];
		return [
			{
				share: destination.share,
				value: slots.at(`destinations.${name}.valuePerHourEur`),
				to: destination.beneficiaries.map(({ party, share }) => ({ party: place.get(party)!, share })),
			},
		];
	});
	const otherBenefits = businessCase.otherBenefits.map((benefit) => ({
		party: place.get(benefit.party)!,
		cash: benefit.cash,
		amount: slots.at(`otherBenefits.${benefit.id}.amountEur`),
		perEuro: spans.map((span) =>
			dueMonths(benefit, horizonMonths)
				.filter((month) => month >= span.from && month <= span.to)
				.reduce((sum, month) => sum + discount[month]! * Math.pow(1 + benefit.index, modelYear(month)), 0),
		),
	}));

	const cashOut = new Float64Array(spans.length * partyCount);
	const nonCash = new Float64Array(partyCount);
	const realised = new Float64Array(roles.length);

	function updateValues(): void {
		cashOut.fill(0);
		nonCash.fill(0);
		const realisedShare = values[realisedShareAt]!;
		const reliefValue = reliefValueAt === null ? 0 : values[reliefValueAt]!;
		let allRealised = 0;
		for (let role = 0; role < rolesRead.length; role++) {
			const read = rolesRead[role]!;
			const minutes = values[read.minutes]! * values[read.reduction]! - values[read.review]!;
			const hours = read.scale * (minutes < 0 ? minutes : minutes * realisedShare);
			realised[role] = hours;
			allRealised += hours;
			if (!cash) continue;
			const cashHours = cash.share * hours;
			const cashable = values[cashableAt]!;
			for (let span = 0; span < spans.length; span++) {
				cashOut[span * partyCount + read.party]! +=
					cashHours * cashable * values[read.hourlyCost]! * cashableWageHours[span]!;
			}
			nonCash[read.party]! += cashHours * (wageHours[0]! - cashable * cashableWageHours[0]!) * reliefValue;
		}
		if (moreCareRead) {
			const revenue = values[moreCareRead.revenue]!;
			const margin = revenue - values[moreCareRead.variable]!;
			const limit =
				moreCareRead.room === null || revenue === 0 ? Infinity : values[moreCareRead.room]! / revenue;
			for (let span = 0; span < spans.length; span++) {
				const value = margin * paidWageHours(span, moreCare!.share * allRealised, limit);
				for (const { party, share } of moreCareRead.to) cashOut[span * partyCount + party]! += value * share;
			}
		}
		for (const destination of valued) {
			const value = destination.share * allRealised * wageHours[0]! * values[destination.value]!;
			for (const { party, share } of destination.to) nonCash[party]! += value * share;
		}
		for (const benefit of otherBenefits) {
			const amount = values[benefit.amount]!;
			if (!benefit.cash) nonCash[benefit.party]! += amount * benefit.perEuro[0]!;
			else {
				for (let span = 0; span < spans.length; span++) {
					cashOut[span * partyCount + benefit.party]! += amount * benefit.perEuro[span]!;
				}
			}
		}
	}

	sumShape();
	return {
		cash: cashOut,
		nonCash,
		realised,
		update() {
			if (shape.hoursVary) sumShape();
			updateValues();
		},
	};
}
