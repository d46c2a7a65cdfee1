import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Publication } from '#lib/core/publish/publication.ts';
import { measurementJson } from '#lib/core/report/measurementJson.ts';
import { sentPublications } from '#lib/core/study/sentPublications.ts';
import { OpenStudy } from '#lib/state/openStudy.svelte.ts';
import { KeptPublication } from '#lib/state/publish/keptPublication.svelte.ts';
import { PublicationDesk } from '#lib/state/publish/publicationDesk.svelte.ts';
import { measured, persons } from '../sketch/measured.ts';

const minutes = Array.from({ length: 12 }, (_, n) => [120 + n, 100 + ((n * 7) % 5)] as const);
const measurement = measurementJson(measured(persons(minutes)).measurement!, ({ code }) => code);
const answers = {
	organisation: 'zorggroep-noord',
	sector: 'longTermCare',
	region: 'groningen',
	applicationKind: 'recordKeeping',
	fteCovered: 32.5,
	fteTotal: 410,
} as const;

/** A server in memory: it receives a document once, and may be away. */
let received: Publication[];
let isAway: boolean;
beforeEach(() => {
	received = [];
	isAway = false;
	vi.stubGlobal('fetch', async (_: string, { body }: { readonly body: string }) => {
		const document = JSON.parse(body) as Publication;
		const isKnown = received.some(({ uuid }) => uuid === document.uuid);
		if (!isKnown) received.push(document);
		if (isAway) throw new TypeError('Failed to fetch');
		const { organisation, uuid, contentHash } = document;
		const receivedAt = '2026-11-23T16:00:00.000Z';
		const receipt = { schema: 'halftijd/receipt@1', organisation, uuid, contentHash, receivedAt };
		return new Response(JSON.stringify(receipt), { status: isKnown ? 200 : 201 });
	});
	return () => vi.unstubAllGlobals();
});

function newDesk() {
	const study = new OpenStudy();
	const desk = new PublicationDesk(new KeptPublication(), study);
	desk.choose(measurement);
	desk.give(answers);
	const states = () => sentPublications(study.study).map(({ state }) => state);
	return { study, desk, states };
}

describe('what is sent', () => {
	it('is in the study with its receipt, once, and must be saved', async () => {
		const { study, desk, states } = newDesk();
		expect(study.hasUnsaved).toBe(false);
		isAway = true;
		await desk.send();
		expect([desk.sent?.kind, study.study.publications]).toEqual(['offline', []]);
		isAway = false;
		await desk.send();
		await desk.send();
		// it had arrived, though nobody heard of it
		expect([desk.sent?.kind, received.length, states()]).toEqual(['known', 1, ['current']]);
		expect(study.hasUnsaved).toBe(true);
	});

	it('stays answered while the same measurement stays chosen', async () => {
		const { desk } = newDesk();
		await desk.send();
		desk.choose(measurement);
		expect(desk.sent?.kind).toBe('received');
		desk.choose({ ...measurement });
		expect(desk.sent).toBeNull();
	});

	it('can be corrected, taken back, and then published anew', async () => {
		const { desk, states } = newDesk();
		await desk.send();
		desk.correct(received[0]!);
		desk.give({ fteTotal: 420 });
		await desk.send();
		expect(states()).toEqual(['corrected', 'current']);
		await desk.withdraw(received[1]!);
		expect(states()).toEqual(['corrected', 'withdrawn', 'withdrawal']);
		await desk.send();
		expect(states()).toEqual(['corrected', 'withdrawn', 'withdrawal', 'current']);
		expect(received.map(({ supersedes, withdraws }) => supersedes ?? withdraws)).toEqual([
			null,
			received[0]!.uuid,
			received[1]!.uuid,
			null,
		]);
	});
});
