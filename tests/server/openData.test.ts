import { parse, validate } from '@readme/openapi-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicRelease, releaseSchema } from '#lib/core/progress/releaseSchema.ts';
import { methodNotAllowed, notFound, preflight } from '#lib/server/openData/apiAnswer.ts';
import { dcatCatalogue } from '#lib/server/openData/dcat.ts';
import { openApi } from '#lib/server/openData/openApi.ts';
import {
	cellListSchema,
	cellsOfRelease,
	oneRelease,
	releaseList,
	releaseListSchema,
} from '#lib/server/openData/releaseAnswers.ts';
import { libraryOf } from '#lib/server/releases/stores.ts';

const ORIGIN = 'http://localhost:3000';
const BASE = `${ORIGIN}/demonstratie/v1`;
const newest = (await libraryOf('demonstration').list()).at(-1)!;

/** What the routes do with an address, as they do it. */
async function answer(address: string): Promise<Response> {
	const url = new URL(address);
	const [, id, cells] = /\/v1\/releases(?:\/([^/]+))?(\/cells)?$/.exec(url.pathname) ?? [];
	if (id === undefined) return releaseList(url);
	return cells ? cellsOfRelease(url, decodeURIComponent(id)) : oneRelease(url, decodeURIComponent(id));
}

interface Parameter {
	readonly name: string;
	readonly in: 'path' | 'query';
	readonly example?: string;
}
interface Operation {
	readonly operationId: string;
	readonly parameters: readonly Parameter[];
	readonly responses: Readonly<Record<string, unknown>>;
}

describe('the description of the interface', () => {
	const document = openApi(ORIGIN, '/demonstratie', newest);

	it('is a valid OpenAPI document', async () => {
		const result = await validate(structuredClone(document) as unknown as Parameters<typeof validate>[0]);
		expect(result).toMatchObject({ valid: true });
		const parsed = await parse(structuredClone(document) as unknown as Parameters<typeof parse>[0]);
		expect(Object.keys(parsed.paths ?? {})).toEqual(['/releases', '/releases/{id}', '/releases/{id}/cells']);
	});

	it('holds no reference to what is not there', () => {
		const text = JSON.stringify(document);
		const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
		const { schemas } = document['components'] as { schemas: Record<string, unknown> };
		expect(names.length).toBeGreaterThan(5);
		expect(names.filter((name) => !(name in schemas))).toEqual([]);
		expect(text).not.toContain('$defs');
	});

	it('has examples that the server answers', async () => {
		const schemas = {
			listReleases: releaseListSchema,
			readRelease: releaseSchema,
			listCells: cellListSchema,
		};
		const paths = document['paths'] as Record<string, { get: Operation }>;
		for (const [path, { get }] of Object.entries(paths)) {
			const filled = path.replace(
				/\{(\w+)\}/g,
				(_, name: string) =>
					get.parameters.find((each) => each.in === 'path' && each.name === name)!.example!,
			);
			const query = get.parameters
				.filter((each) => each.in === 'query' && each.example !== undefined)
				.map(({ name, example }) => `${name}=${example}`)
				.join('&');
			const response = await answer(`${BASE}${filled}${query && `?${query}`}`);
			expect(response.status).toBe(200);
			const schema = schemas[get.operationId as keyof typeof schemas];
			const body: unknown = await response.json();
			expect(schema.parse(body)).toEqual(body);
		}
	});
});

describe('the interface', () => {
	it('lists releases, newest first, each at an address that answers', async () => {
		const response = await answer(`${BASE}/releases`);
		const { releases } = releaseListSchema.parse(await response.json());
		expect(releases.map(({ id }) => id)).toEqual([...(await libraryOf('demonstration').list())].reverse());
		for (const { id, url, isDemonstration } of releases) {
			expect(isDemonstration).toBe(true);
			expect(releaseSchema.parse(await (await answer(ORIGIN + url)).json()).id).toBe(id);
		}
	});

	it('gives a release as it was published, and cells out of it', async () => {
		const release = (await libraryOf('demonstration').read(newest))!;
		expect(await (await answer(`${BASE}/releases/${newest}`)).json()).toEqual(publicRelease(release));
		const cells = await answer(`${BASE}/releases/${newest}/cells?sector=hospitals&design=controlled`);
		expect(cellListSchema.parse(await cells.json()).cells).toEqual(
			release.cells.filter(({ group, design }) => group.sector === 'hospitals' && design === 'controlled'),
		);
	});

	it('says its version, who may read it, and how long it stands', async () => {
		const { headers } = await answer(`${BASE}/releases/${newest}`);
		expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
		expect(headers.get('access-control-allow-origin')).toBe('*');
		expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
		expect(preflight().headers.get('access-control-allow-methods')).toContain('GET');
	});

	it('names every fault of a query at once', async () => {
		const response = await answer(
			`${BASE}/releases/${newest}/cells?sector=moon&design=x&colour=red&view=all&view=all`,
		);
		expect(response.status).toBe(400);
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		expect(response.headers.get('API-Version')).not.toBeNull();
		const body = (await response.json()) as { status: number; errors: { detail: string }[] };
		expect(body.status).toBe(400);
		const details = body.errors.map(({ detail }) => detail).join(' ');
		for (const name of ['sector', 'design', 'colour', 'view']) expect(details).toContain(name);
	});

	it('answers what is not there, and what may not be done, with a problem', async () => {
		for (const response of [
			await answer(`${BASE}/releases/1999-1`),
			notFound('address'),
			methodNotAllowed(),
		]) {
			expect(response.headers.get('content-type')).toBe('application/problem+json');
			expect([404, 405]).toContain(response.status);
			expect(((await response.json()) as { title: string }).title).not.toBe('');
		}
		expect(methodNotAllowed().headers.get('allow')).toContain('GET');
	});

	it('has no input that breaks it', async () => {
		const word = fc.oneof(fc.string(), fc.constantFrom(newest, '__proto__', 'constructor', '%', '2026-3\0'));
		await fc.assert(
			fc.asyncProperty(word, fc.array(fc.tuple(word, word), { maxLength: 4 }), async (id, query) => {
				const url = new URL(`${BASE}/releases`);
				url.search = new URLSearchParams(query).toString();
				for (const response of [
					await releaseList(url),
					await oneRelease(url, id),
					await cellsOfRelease(url, id),
				])
					expect([200, 400, 404]).toContain(response.status);
			}),
		);
	});
});

describe('the description of the dataset', () => {
	const releases = [
		{ id: '2026-3', date: '2026-10-15' },
		{ id: '2026-2', date: '2026-07-15' },
	];
	const { '@graph': graph } = dcatCatalogue(ORIGIN, releases) as {
		'@graph': readonly Record<string, unknown>[];
	};
	const one = (type: string) => graph.find((node) => node['@type'] === type)!;

	it('has what DCAT-AP-NL asks of a catalogue, a dataset, a service and a distribution', () => {
		const always = ['dct:title', 'dct:description', 'dct:license'];
		const resource = [...always, 'dct:publisher', 'dcat:contactPoint', 'dcat:theme', 'dct:accessRights'];
		expect(Object.keys(one('dcat:Catalog'))).toEqual(expect.arrayContaining([...always, 'dcat:dataset']));
		expect(Object.keys(one('dcat:Dataset'))).toEqual(
			expect.arrayContaining([...resource, 'dct:identifier', 'dct:creator', 'dcat:distribution']),
		);
		expect(Object.keys(one('dcat:DataService'))).toEqual(
			expect.arrayContaining([...resource, 'dct:identifier', 'dcat:endpointURL', 'dcat:endpointDescription']),
		);
		expect(Object.keys(one('dcat:Distribution'))).toEqual(
			expect.arrayContaining([...always, 'dcat:accessURL', 'dct:format', 'dcat:mediaType']),
		);
	});

	it('refers only to what it holds or to addresses elsewhere', () => {
		const ids = graph.map((node) => node['@id']);
		const inside = [...JSON.stringify(graph).matchAll(/"@id":"(http:\/\/localhost:3000\/#[^"]+)"/g)];
		expect(inside.filter(([, id]) => !ids.includes(id))).toEqual([]);
		expect(graph.filter((node) => node['@type'] === 'dcat:Distribution')).toHaveLength(4);
	});
});
