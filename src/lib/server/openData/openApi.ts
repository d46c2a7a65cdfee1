import { z } from 'zod';
import { releaseIdSchema, releaseSchema } from '#lib/core/progress/releaseSchema.ts';
import type { DEMONSTRATION_PATH } from '../releases/stores.ts';
import { API_VERSION } from './apiAnswer.ts';
import { cellListSchema, cellQuerySchema, releaseListSchema } from './releaseAnswers.ts';

const problemSchema = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		errors: z.array(z.object({ detail: z.string(), pointer: z.string().optional() })).optional(),
	})
	.meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });

/** A part of the document: OpenAPI is JSON, checked as a whole by its own parser in the tests. */
type Part = Readonly<Record<string, unknown>>;

const HEADERS: Part = {
	'API-Version': { description: 'Version of this interface.', schema: { type: 'string' } },
};

/**
 * The description of the interface (OpenAPI 3.1), made of the schemas that the answers themselves are made with.
 * `example` is a release that exists, so that the examples can be tried; without one there are none.
 */
export function openApi(
	origin: string,
	prefix: '' | typeof DEMONSTRATION_PATH,
	example: string | null,
): Part {
	const schemas = componentsOf([releaseListSchema, releaseSchema, cellListSchema, problemSchema]);
	const id: Part = {
		name: 'id',
		in: 'path',
		required: true,
		description: 'Id of a published release.',
		schema: plainSchema(releaseIdSchema),
		...(example === null ? {} : { example }),
	};
	return {
		openapi: '3.1.0',
		info: {
			title: 'Halftijd: public figures',
			version: API_VERSION,
			description:
				'Pooled results of Dutch care organisations that measured how much administration AI saves. Effects are shares: 0.095 is 9.5 % less administration. A release never changes.' +
				(prefix === '' ? '' : ' DEMONSTRATION: every figure is invented.'),
			contact: { name: 'Halftijd', url: `${origin}/open-data` },
			license: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
		},
		servers: [{ url: `${origin}${prefix}/v1` }],
		tags: [{ name: 'releases', description: 'Published releases and their figures.' }],
		paths: {
			'/releases': {
				get: operation('listReleases', 'All published releases', 'ReleaseList', [], [400]),
			},
			'/releases/{id}': {
				get: operation('readRelease', 'One release, whole', 'Release', [id], [400, 404]),
			},
			'/releases/{id}/cells': {
				get: operation(
					'listCells',
					'The cells of a release, chosen by their group and design',
					'CellList',
					[id, ...queryParameters()],
					[400, 404],
				),
			},
		},
		components: { schemas },
	};
}

function operation(
	operationId: string,
	summary: string,
	schema: string,
	parameters: readonly Part[],
	faults: readonly number[],
): Part {
	const content = (type: string, name: string) => ({
		content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } },
	});
	const FAULTS: Readonly<Record<number, string>> = {
		400: 'The query holds what this resource does not know.',
		404: 'There is no such release.',
	};
	return {
		operationId,
		summary,
		tags: ['releases'],
		parameters,
		responses: {
			'200': { description: summary, headers: HEADERS, ...content('application/json', schema) },
			'304': { description: 'The reader has these bytes already (If-None-Match).' },
			...Object.fromEntries(
				faults.map((status) => [
					String(status),
					{
						description: FAULTS[status],
						headers: HEADERS,
						...content('application/problem+json', 'Problem'),
					},
				]),
			),
		},
	};
}

function queryParameters(): Part[] {
	const { properties = {} } = plainSchema(cellQuerySchema);
	const examples: Readonly<Record<string, string>> = { view: 'sector', design: 'beforeAfter' };
	return Object.entries(properties as Record<string, Part>).map(([name, schema]) => ({
		name,
		in: 'query',
		required: false,
		description: schema['description'],
		schema,
		...(examples[name] === undefined ? {} : { example: examples[name] }),
	}));
}

/** JSON Schema 2020-12 of one schema, as OpenAPI 3.1 takes it. */
function plainSchema(schema: z.ZodType): Part {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
	return rest;
}

/** Every schema with an id once, as `components.schemas`, referring to each other. */
function componentsOf(schemas: readonly z.ZodType[]): Part {
	const all: Record<string, unknown> = {};
	for (const schema of schemas) {
		const { $defs = {}, $schema: _, ...own } = z.toJSONSchema(schema, { io: 'output' });
		Object.assign(all, $defs, { [String(own.id)]: own });
	}
	const text = JSON.stringify(all, (key, value: unknown) =>
		key === 'id' && typeof value === 'string' ? undefined : value,
	);
	return JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/')) as Part;
}
