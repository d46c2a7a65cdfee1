import type { FallData } from './fall.ts';

/** An amount with a name. */
export interface NamedAmount {
	readonly id: string;
	readonly label: string;
	readonly amount: number;
	/** The amount in words. */
	readonly text: string;
}

/** Amounts that stand by themselves, as bars from zero. */
export function fallOfAmounts(amounts: readonly NamedAmount[], tone: 'before' | 'after' = 'after'): FallData {
	return {
		isList: true,
		steps: amounts.map(({ id, label, amount, text }) => ({
			...{ id, label, amount, text, from: 0, to: amount },
			tone: amount < 0 ? ('loss' as const) : tone,
			isHatched: false,
			lostFrom: null,
		})),
	};
}
