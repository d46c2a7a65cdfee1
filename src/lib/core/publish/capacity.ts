import type { PublicSystem, SystemClass } from './publicSystem.ts';

/**
 * No organisation may carry more than this part of what moves. A third would let three organisations tell a fourth:
 * a combination of public figures over four organisations meets the proof of the one with the largest factor, whose move
 * of 1 three moves of less than a third cannot make up for. So every combination adds up at least five.
 */
export const LARGEST_PART = 0.33;
/** What must be free to move when the one with the largest part knows its own number and stays. */
const WITH_ATTACKER = 1 / (1 - LARGEST_PART);

/** How much a contribution of one class may lean on others: everything in units of the largest `need` in the class. */
export interface Capacity {
	/** The largest part that one organisation may carry, all its publications together. */
	readonly largestPart: number;
	/** What the others of the class can carry together, whichever of them is asked about. */
	readonly ofOwn: number;
	/** What contribution `number` of another class can carry; 0 for other publications of organisations of the class. */
	of(number: number): number;
}

/**
 * The capacity for any contribution of a class, up as well as down. With a `largestPart` below the largest that is safe,
 * something is kept back for figures to come.
 */
export function capacityFor(
	{ contributions }: PublicSystem,
	{ members }: SystemClass,
	largestPart: number,
): Capacity {
	const times = WITH_ATTACKER * (LARGEST_PART / largestPart);
	const own = new Set(members.map((number) => contributions[number]!.organisation));
	const needs = contributions[members[0]!]!.quantities.map((_, k) =>
		members.reduce((most, number) => Math.max(most, contributions[number]!.quantities[k]!.need), 0),
	);
	const roomOf = (number: number) => {
		let room = largestPart;
		contributions[number]!.quantities.forEach(({ up, down }, k) => {
			if (needs[k]! > 0) room = Math.min(room, Math.min(up, down) / (times * needs[k]!));
		});
		return room;
	};
	const rooms = members.map(roomOf);
	const whole = rooms.reduce((sum, room) => sum + room, 0);
	const found = new Map<number, number>();
	return {
		largestPart,
		ofOwn: whole - Math.max(...rooms),
		of(number) {
			let room = found.get(number);
			if (room === undefined) {
				room = own.has(contributions[number]!.organisation) ? 0 : roomOf(number);
				found.set(number, room);
			}
			return room;
		},
	};
}
