import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { partyUses } from '#lib/core/business/partyUses.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** Takes a thing away with the notes about it and its parts. */
function withoutNotes(businessCase: BusinessCase, path: string): CaseEdit[] {
	return Object.keys(businessCase.notes)
		.filter((noted) => noted === path || noted.startsWith(`${path}.`))
		.map((noted) => ({ path: `notes.${noted}`, value: undefined }));
}

/** Takes a line or role away. Supplier questions that a line of costs answered are open again. */
export function removeLine(businessCase: BusinessCase, path: string): readonly CaseEdit[] {
	const [list, id] = path.split('.');
	const answers =
		list === 'costs'
			? businessCase.completeness.flatMap(({ question, lineId }) =>
					lineId === id ? [{ path: `completeness.${question}`, value: { question, answer: 'open' } }] : [],
				)
			: [];
	return [...answers, ...withoutNotes(businessCase, path), { path, value: undefined }];
}

function beneficiaryEdits(businessCase: BusinessCase, party: string, heir: string): CaseEdit[] {
	return (['moreCare', 'betterCare', 'relief'] as const).flatMap((name): CaseEdit[] => {
		const shares = businessCase.destinations[name]?.beneficiaries ?? [];
		const freed = shares.find((share) => share.party === party);
		if (!freed) return [];
		const kept = shares.find((share) => share.party === heir)?.share ?? 0;
		const path = `destinations.${name}.beneficiaries`;
		return [
			{ path: `${path}.${party}`, value: undefined },
			// as many digits as a person writes: a third and two thirds are one
			{ path: `${path}.${heir}`, value: Number((kept + freed.share).toPrecision(15)) },
		];
	});
}

/**
 * Takes a party away; the heir takes its place wherever the case names it. What the heir would then pay to itself goes
 * too: a transfer or a subsidy has two sides.
 *
 * @param heir null when the case names the party nowhere
 */
export function removeParty(
	businessCase: BusinessCase,
	party: string,
	heir: string | null,
): readonly CaseEdit[] {
	const gone: CaseEdit[] = [
		...withoutNotes(businessCase, `parties.${party}`),
		{ path: `parties.${party}`, value: undefined },
	];
	if (heir === null) return gone;
	const lost = toItself(businessCase, party, heir);
	const moved = partyUses(businessCase, party)
		.filter(({ as, path }) => as !== 'beneficiary' && !lost.some((line) => path.startsWith(`${line}.`)))
		.map(({ path }) => ({ path, value: heir }));
	return [
		...lost.flatMap((path) => removeLine(businessCase, path)),
		...moved,
		...beneficiaryEdits(businessCase, party, heir),
		...gone,
	];
}

/** Subsidies and transfers between the party and its heir, by path. */
export function toItself(businessCase: BusinessCase, party: string, heir: string): string[] {
	const isBetween = (one: string, other: string) =>
		(one === party && other === heir) || (one === heir && other === party);
	return [
		...businessCase.subsidies
			.filter(({ grantor, receiver }) => isBetween(grantor, receiver))
			.map(({ id }) => `subsidies.${id}`),
		...businessCase.transfers
			.filter(({ from, to }) => isBetween(from, to))
			.map(({ id }) => `transfers.${id}`),
	];
}
