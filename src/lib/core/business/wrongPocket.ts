import type { BusinessCase, Party } from './businessCase.ts';
import type { ByParty } from './byParty.ts';
import { type Splits, splitsOf } from './splits.ts';
import { HALF_A_CENT } from './subsidies.ts';

/** Who pays and who gains (W of the result format). */
export interface WrongPocket {
	readonly jointNpv: number;
	readonly outsideOptions: ByParty<number>;
	readonly wrongPocket: boolean;
	readonly losers: readonly string[];
	readonly deal: boolean;
	readonly needsGrant: boolean;
	readonly minimalTransferEur: number;
	readonly payableEur: number;
	readonly shortfallEur: number;
	/** What each required party needs to be whole. */
	readonly compensation: ByParty<number>;
	readonly players: readonly string[];
	readonly coreEmpty: boolean | null;
	readonly splits: Splits | null;
}

/** The net present values a verdict rests on, by party in the order of the case. */
export interface PocketValues {
	/** The flows judged: all flows, or cash only. */
	readonly npv: readonly number[];
	readonly cashNpv: readonly number[];
	/** Present value of the grants each party pays. */
	readonly grants: readonly number[];
	/** Present value of each party's own gross costs. */
	readonly costs: readonly number[];
}

/** More players have too many coalitions to weigh while somebody waits. */
const MOST_PLAYERS = 12;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Is somebody paying for what others gain, and what would mend it? (Method: wrong pocket.) */
export function wrongPocketOf(businessCase: BusinessCase, values: PocketValues): WrongPocket {
	const { parties } = businessCase;
	const byParty = <T>(value: (index: number) => T, chosen = parties.map((_, index) => index)): ByParty<T> =>
		Object.fromEntries(chosen.map((index) => [parties[index]!.id, value(index)]));
	const outside = parties.map(
		(party, index) => party.outsideOptionEur ?? (values.grants[index]! === 0 ? 0 : -values.grants[index]!),
	);
	const gains = values.npv.map((npv, index) => npv - outside[index]!);
	const cashGains = values.cashNpv.map((npv, index) => npv - outside[index]!);
	const jointNpv = sum(values.npv);
	const isLoser = (party: Party, index: number) => party.required && gains[index]! < -HALF_A_CENT;
	const losers = parties.flatMap((party, index) => (isLoser(party, index) ? [index] : []));
	const players = parties.flatMap((party, index) =>
		party.required || Math.abs(gains[index]!) > HALF_A_CENT ? [index] : [],
	);
	const required = parties.flatMap((party, index) => (party.required ? [index] : []));
	const canPay = (index: number) => (parties[index]!.kind === 'patient' ? 0 : Math.max(0, cashGains[index]!));
	const deal = sum(players.map((index) => gains[index]!)) >= -HALF_A_CENT;
	const minimalTransferEur = sum(required.map((index) => Math.max(0, -gains[index]!)));
	const payableEur = sum(parties.map((_, index) => (losers.includes(index) ? 0 : canPay(index))));
	const divided =
		deal && players.length > 0 && players.length <= MOST_PLAYERS
			? splitsOf({
					ids: parties.map(({ id }) => id),
					players,
					needed: players.filter((index) => parties[index]!.required || gains[index]! < -HALF_A_CENT),
					gains,
					outside,
					npv: values.npv,
					payable: parties.map((_, index) => canPay(index)),
					costs: values.costs,
				})
			: null;
	return {
		jointNpv,
		outsideOptions: byParty((index) => outside[index]!),
		wrongPocket: deal && losers.length > 0,
		losers: losers.map((index) => parties[index]!.id),
		deal,
		needsGrant: deal && jointNpv < -HALF_A_CENT,
		minimalTransferEur,
		payableEur,
		shortfallEur: Math.max(0, minimalTransferEur - payableEur),
		compensation: byParty((index) => Math.max(0, -gains[index]!), required),
		players: players.map((index) => parties[index]!.id),
		coreEmpty: divided?.coreEmpty ?? null,
		splits: divided?.splits ?? null,
	};
}
