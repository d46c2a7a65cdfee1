import { greaterEq, inRange, solve } from 'yalps';
import { type CooperativeGame, everyone } from './cooperativeGame.ts';

const TIGHT = 1e-7;
/** Settled surpluses have this much play: exact ones contradict each other by the rounding of the solver. */
const PLAY = 1e-10;

type Row = Map<string, number>;

/** Rank of the coalitions' membership vectors: with n independent ones the payoffs are fixed. */
function rankOf(coalitions: readonly number[], players: number): number {
	const rows = coalitions.map((coalition) => Array.from({ length: players }, (_, i) => (coalition >> i) & 1));
	let rank = 0;
	for (let column = 0; column < players; column++) {
		const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
		if (pivot === -1) continue;
		[rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
		for (let at = 0; at < rows.length; at++) {
			if (at === rank) continue;
			const factor = rows[at]![column]! / rows[rank]![column]!;
			for (let k = 0; k < players; k++) rows[at]![k]! -= factor * rows[rank]![k]!;
		}
		rank++;
	}
	return rank;
}

/**
 * The nucleolus over the imputations: the division that makes the largest complaint as small as possible, then the next
 * (D. Schmeidler, "The nucleolus of a characteristic function game", SIAM Journal on Applied Mathematics 17, 1969). A
 * sequence of linear programs (B. Peleg's scheme): each maximises the least surplus of the coalitions not yet settled,
 * and settles those whose surplus is the same in every solution. About 2^n constraints: meant for some eight players;
 * `dealNucleolus` answers the games of a business case at once.
 *
 * @returns the payoffs (to about 1e-7 of v(N)), or null when there is no imputation
 */
export function nucleolus(game: CooperativeGame): number[] | null {
	const { players } = game;
	const all = everyone(game);
	const least = Array.from({ length: players }, (_, player) => game.value(1 << player));
	const spare = game.value(all) - least.reduce((sum, value) => sum + value, 0);
	const scale = Math.max(Math.abs(game.value(all)), ...least.map(Math.abs), Number.MIN_VALUE);
	if (spare < -1e-9 * scale) return null;
	// Payoffs above each player's own value, in shares of the size of the game: the solver's variables are ≥ 0.
	const ownValue = (coalition: number) =>
		least.reduce((sum, v, i) => sum + ((coalition >> i) & 1 ? v : 0), 0);
	const excessOf = (coalition: number) => (game.value(coalition) - ownValue(coalition)) / scale;
	const settled = new Map<number, number>([[all, Math.max(0, spare) / scale]]);
	const open = new Set(Array.from({ length: all - 1 }, (_, k) => k + 1));
	let payoffs: number[] = [];

	/** Maximises the least surplus of the open coalitions, or (with `target`) one coalition's payoff at that surplus. */
	const program = (surplus: number | null, target: number | null) => {
		const constraints = new Map([
			...[...settled].map(
				([coalition, value]) => [`c${coalition}`, inRange(value - PLAY, value + PLAY)] as const,
			),
			...[...open].map(
				(coalition) => [`c${coalition}`, greaterEq(excessOf(coalition) + (surplus ?? 0))] as const,
			),
		]);
		const variables = new Map<string, Row>();
		for (let player = 0; player < players; player++) {
			const row: Row = new Map();
			for (const coalition of [...settled.keys(), ...open]) {
				if ((coalition >> player) & 1) row.set(`c${coalition}`, 1);
			}
			if (target !== null) row.set('goal', (target >> player) & 1);
			variables.set(`x${player}`, row);
		}
		if (target === null) {
			for (const [name, sign] of [
				['up', 1],
				['down', -1],
			] as const) {
				const row: Row = new Map([['goal', sign]]);
				for (const coalition of open) row.set(`c${coalition}`, -sign);
				variables.set(name, row);
			}
		}
		const solution = solve(
			{ direction: 'maximize', objective: 'goal', constraints, variables },
			{ includeZeroVariables: true, precision: 1e-11 },
		);
		return solution.status === 'optimal' ? new Map(solution.variables) : null;
	};

	while (open.size > 0 && rankOf([...settled.keys()], players) < players) {
		const found = program(null, null);
		if (!found) return null;
		const surplus = (found.get('up') ?? 0) - (found.get('down') ?? 0);
		payoffs = Array.from({ length: players }, (_, player) => found.get(`x${player}`) ?? 0);
		const paid = (coalition: number) =>
			payoffs.reduce((sum, x, i) => sum + ((coalition >> i) & 1 ? x : 0), 0);
		let progress = false;
		for (const coalition of [...open]) {
			const bound = excessOf(coalition) + surplus;
			if (paid(coalition) > bound + TIGHT) continue;
			const most = program(surplus - 1e-9, coalition);
			const best =
				most && [...most].reduce((sum, [name, x]) => sum + (inCoalition(name, coalition) ? x : 0), 0);
			if (best === null || best > bound + TIGHT) continue;
			settled.set(coalition, bound);
			open.delete(coalition);
			progress = true;
		}
		if (!progress) return null;
	}
	if (payoffs.length === 0) payoffs = least.map(() => Math.max(0, spare) / scale / players);
	return payoffs.map((payoff, player) => least[player]! + payoff * scale);
}

function inCoalition(variable: string, coalition: number): boolean {
	return variable.startsWith('x') && ((coalition >> Number(variable.slice(1))) & 1) === 1;
}
