import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, Transfer } from './businessCase.ts';
import type { RoleHours } from './hours.ts';

/** Amount that `from` pays to `to` by month; below zero it flows back. Not indexed. */
export function transferFlow<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	transfer: Transfer,
	roleHours: readonly RoleHours<T>[],
	benefitCashOfPayer: readonly T[],
): readonly T[] {
	const amount = a.of(transfer.amount);
	const own = businessCase.roles.flatMap((role, index) => (role.party === transfer.from ? [index] : []));
	const counted = own.length > 0 ? own : businessCase.roles.map((_, index) => index);
	const base = (month: number): T => {
		switch (transfer.kind) {
			case 'fixedPerMonth':
				return a.one;
			case 'perRealisedHour':
				return counted.reduce((sum, role) => a.add(sum, roleHours[role]!.realised[month]!), a.zero);
			case 'shareOfCashBenefit':
				return benefitCashOfPayer[month]!;
		}
	};
	return Array.from({ length: businessCase.horizonMonths }, (_, month) =>
		month < transfer.fromMonth || month > transfer.toMonth ? a.zero : a.multiply(amount, base(month)),
	);
}
