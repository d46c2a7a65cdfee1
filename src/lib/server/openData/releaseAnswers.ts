import { z } from 'zod';
import { publicRelease, releaseCellSchema, releaseIdSchema } from '#lib/core/progress/releaseSchema.ts';
import { poolDesigns } from '#lib/core/progress/effect.ts';
import { releaseViews } from '#lib/core/progress/release.ts';
import { applicationKinds, regions, sectors } from '#lib/core/publish/classification.ts';
import { publicCaching } from '../progress/fileHeaders.ts';
import { libraryOf, prefixOf, storeOf } from '../releases/stores.ts';
import { apiAnswer, apiProblem, notFound } from './apiAnswer.ts';

/** The list grows each quarter, so it is asked again. */
const LIST_CACHING = 'public, max-age=60';

/** One release in the list of releases. */
export const releaseItemSchema = z
	.object({
		id: releaseIdSchema,
		date: z.iso.date(),
		previous: releaseIdSchema.nullable(),
		methodVersion: z.string(),
		isDemonstration: z.boolean(),
		/** Address of the release in this interface. */
		url: z.string(),
	})
	.meta({ id: 'ReleaseItem' });

export const releaseListSchema = z
	.object({ releases: z.array(releaseItemSchema) })
	.meta({ id: 'ReleaseList', description: 'All published releases, newest first.' });

export const cellListSchema = z
	.object({ release: releaseIdSchema, isDemonstration: z.boolean(), cells: z.array(releaseCellSchema) })
	.meta({ id: 'CellList' });

/** What cells can be chosen by. A word that is not known is an error, and so is a parameter that is not named here. */
export const cellQuerySchema = z.strictObject({
	view: z.enum(releaseViews).optional().meta({ description: 'The split that the cell belongs to.' }),
	design: z.enum(poolDesigns).optional().meta({ description: 'How the effects were found.' }),
	sector: z.enum(sectors).optional().meta({ description: 'The part of care.' }),
	applicationKind: z.enum(applicationKinds).optional().meta({ description: 'What the tool does.' }),
	region: z.enum(regions).optional().meta({ description: 'The province.' }),
});

export async function releaseList(url: URL): Promise<Response> {
	const refusal = refused(url, z.strictObject({}));
	if (refusal) return refusal;
	const store = storeOf(url.pathname);
	const library = libraryOf(store);
	const ids = [...(await library.list())].reverse();
	const found = await Promise.all(ids.map((id) => library.read(id)));
	const releases = found.flatMap((release) =>
		release ? [{ ...release, url: `${prefixOf(store)}/v1/releases/${release.id}` }] : [],
	);
	return apiAnswer(releaseListSchema.parse({ releases }), LIST_CACHING);
}

export async function oneRelease(url: URL, id: string): Promise<Response> {
	const refusal = refused(url, z.strictObject({}));
	if (refusal) return refusal;
	const release = await libraryOf(storeOf(url.pathname)).read(id);
	if (!release) return notFound('release');
	return apiAnswer(publicRelease(release), publicCaching(release.isDemonstration));
}

export async function cellsOfRelease(url: URL, id: string): Promise<Response> {
	const refusal = refused(url, cellQuerySchema);
	if (refusal) return refusal;
	const release = await libraryOf(storeOf(url.pathname)).read(id);
	if (!release) return notFound('release');
	const asked = cellQuerySchema.parse(Object.fromEntries(url.searchParams));
	const cells = release.cells.filter(
		({ view, design, group }) =>
			(asked.view === undefined || asked.view === view) &&
			(asked.design === undefined || asked.design === design) &&
			(asked.sector === undefined || asked.sector === group.sector) &&
			(asked.applicationKind === undefined || asked.applicationKind === group.applicationKind) &&
			(asked.region === undefined || asked.region === group.region),
	);
	const { isDemonstration } = release;
	const list = cellListSchema.parse({ release: id, isDemonstration, cells });
	return apiAnswer(list, publicCaching(isDemonstration));
}

/** 400 with every fault of the query, or null. */
function refused({ searchParams }: URL, schema: z.ZodType): Response | null {
	const names = [...searchParams.keys()];
	const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
	const { error } = schema.safeParse(Object.fromEntries(searchParams));
	const errors = [
		...twice.map((name) => ({
			detail: `The parameter ${JSON.stringify(name)} stands in the address twice.`,
		})),
		...(error?.issues ?? []).flatMap((found) =>
			found.code === 'unrecognized_keys'
				? found.keys.map((name) => ({ detail: `There is no parameter ${JSON.stringify(name)}.` }))
				: [{ detail: `The parameter ${found.path.join('.')}: ${found.message}.` }],
		),
	];
	if (errors.length === 0) return null;
	return apiProblem(400, 'Bad request', 'The query holds what this resource does not know.', errors);
}
