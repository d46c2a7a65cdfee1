import { describe, expect, it } from 'vitest';
import type { BusinessCase, Party, PartyKind } from '#lib/core/business/businessCase.ts';
import { wrongPocketOf } from '#lib/core/business/wrongPocket.ts';

const party = (
	id: string,
	required: boolean,
	kind: PartyKind = 'organisation',
	outside: number | null = null,
): Party => ({
	...{ id, name: id, kind, required, outsideOptionEur: outside },
});

/** Only the parties of a case matter here. */
function verdict(
	parties: readonly Party[],
	npv: readonly number[],
	more: { cash?: number[]; grants?: number[]; costs?: number[] } = {},
) {
	const none = parties.map(() => 0);
	return wrongPocketOf({ parties } as unknown as BusinessCase, {
		npv,
		cashNpv: more.cash ?? npv,
		grants: more.grants ?? none,
		costs: more.costs ?? none,
	});
}

describe('wrong pocket', () => {
	it('is a deal with a loser, whom the winners can pay', () => {
		const found = verdict([party('payer', true), party('winner', false)], [-100, 300], { costs: [100, 0] });
		expect(found).toMatchObject({
			...{ deal: true, wrongPocket: true, losers: ['payer'], minimalTransferEur: 100, payableEur: 300 },
			...{ shortfallEur: 0, compensation: { payer: 100 }, players: ['payer', 'winner'], coreEmpty: false },
		});
		expect(found.splits!.equal.npvAfter).toEqual({ payer: 100, winner: 100 });
		expect(found.splits!.equal.receives).toEqual({ payer: 200, winner: -200 });
		expect(found.splits!.proportional!.npvAfter).toEqual({ payer: 200, winner: 0 });
		expect(found.splits!.proportional!.payableInCash).toEqual({ payer: true, winner: true });
	});

	it('is no loss when a party that is not required loses', () => {
		const found = verdict([party('a', true), party('b', false)], [50, -20]);
		expect(found).toMatchObject({ losers: [], wrongPocket: false, deal: true, minimalTransferEur: 0 });
		// Without the loser there is no joint gain to divide, so both are needed and share alike.
		expect(found.splits!.nucleolus.npvAfter).toEqual({ a: 15, b: 15 });
	});

	it('lets a patient never pay', () => {
		const found = verdict([party('payer', true), party('patients', false, 'patient')], [-100, 300]);
		expect(found).toMatchObject({ wrongPocket: true, payableEur: 0, shortfallEur: 100 });
		expect(found.splits!.equal.payableInCash).toEqual({ payer: true, patients: false });
	});

	it('measures a grantor against the grants it pays, so that giving them is no loss', () => {
		const found = verdict([party('payer', true), party('state', true, 'state')], [80, -100], {
			grants: [0, 100],
		});
		expect(found).toMatchObject({
			deal: true,
			needsGrant: true,
			losers: [],
			outsideOptions: { payer: 0, state: -100 },
		});
		expect(found.jointNpv).toBe(-20);
	});

	it('takes an outside option that was given', () => {
		const found = verdict([party('a', true, 'organisation', -200), party('b', true)], [-150, 10]);
		expect(found).toMatchObject({ losers: [], deal: true, needsGrant: true });
	});

	it('leaves parties with nothing at stake out of the game', () => {
		const found = verdict([party('a', true), party('idle', false), party('b', false)], [10, 0.004, 20]);
		expect(found.players).toEqual(['a', 'b']);
		expect(found.splits!.shapley.npvAfter.idle).toBe(0.004);
	});

	it('divides nothing without a deal, without players, and among more than twelve', () => {
		expect(verdict([party('a', true), party('b', true)], [-100, 50])).toMatchObject({
			...{ deal: false, wrongPocket: false, losers: ['a'], splits: null, coreEmpty: null, payableEur: 50 },
		});
		expect(verdict([party('a', false)], [0])).toMatchObject({
			deal: true,
			players: [],
			splits: null,
			coreEmpty: null,
		});
		const many = Array.from({ length: 13 }, (_, k) => party(`p${k}`, false));
		const found = verdict(
			many,
			many.map(() => 10),
		);
		expect(found).toMatchObject({ deal: true, splits: null, coreEmpty: null });
		expect(found.players).toHaveLength(13);
		expect(
			verdict(
				many.slice(1),
				many.slice(1).map(() => 10),
			).splits,
		).not.toBeNull();
	});

	it('has no proportional split when nobody bears costs', () => {
		const found = verdict([party('a', true), party('b', false)], [10, 20]);
		expect(found.splits!.proportional).toBeNull();
		expect(found.splits!.equal.inCore).toBe(true);
	});
});
