import { vi } from 'vitest';
import { figureIds } from '#lib/charts/progress/figureIds.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { Language } from '#lib/i18n/language.ts';

const ORIGIN = 'http://localhost:3000';

/** The server with these releases as its demonstration, as anybody can read it: address → bytes, by the routes themselves. */
export async function publicReader(releases: readonly Release[]) {
	vi.resetModules();
	vi.doMock('#lib/server/releases/demonstrationReleases.ts', () => ({
		demonstrationReleases: {
			list: async () => releases.map(({ id }) => id),
			read: async (id: string) => releases.find((release) => release.id === id) ?? null,
		},
	}));
	const [{ render }, { loadProgress }, file, embedded, answers, { default: InTexts }] = await Promise.all([
		import('svelte/server'),
		import('../../../src/routes/voortgang/loadProgress.ts'),
		import('../../../src/routes/voortgang/[release]/[file]/+server.ts'),
		import('../../../src/routes/insluiten/[release]/[figure]/+page.server.ts'),
		import('#lib/server/openData/releaseAnswers.ts'),
		import('./InTexts.svelte'),
	]);
	const at = (path: string) => new URL(`${ORIGIN}/demonstratie${path}`);
	const release = releases.at(-1)!.id;

	return {
		/** HTML of the page, and the data that goes with it for the script (`__data.json`). */
		async page(query: string, language: Language, id?: string) {
			const data = await loadProgress(
				at(`/voortgang${id === undefined ? '' : `/${id}`}${query}`),
				language,
				id,
			);
			const { body, head } = render(InTexts, { props: { data, language } });
			return { html: head + body.replace(/<!--[\s\S]*?-->/g, ''), data: JSON.stringify(data) };
		},
		async file(name: string, query: string, language: Language) {
			const event = {
				url: at(`/voortgang/${release}/${name}${query}`),
				params: { release, file: name },
				locals: { language },
			};
			return file.GET(event as unknown as Parameters<typeof file.GET>[0]);
		},
		async embed(figure: string, query: string, language: Language) {
			const event = {
				url: at(`/insluiten/${release}/${figure}${query}`),
				params: { release, figure },
				locals: { language },
			};
			return JSON.stringify(await embedded.load(event as unknown as Parameters<typeof embedded.load>[0]));
		},
		list: () => answers.releaseList(at('/v1/releases')),
		release: (id: string = release) => answers.oneRelease(at(`/v1/releases/${id}`), id),
		cells: (query: string) => answers.cellsOfRelease(at(`/v1/releases/${release}/cells${query}`), release),
	};
}

export type PublicReader = Awaited<ReturnType<typeof publicReader>>;

/** Everything that can be fetched for a choice of filters, with the headers, by what it is. */
export async function everything(
	reader: PublicReader,
	query: string,
	release: string,
): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	const text = async (response: Response) => {
		const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
		return `${response.status} ${JSON.stringify([...response.headers])}\n${bytes}`;
	};
	for (const language of ['nl', 'en'] as const) {
		const search = language === 'en' ? `${query === '' ? '?' : `${query}&`}lang=en` : query;
		for (const id of [undefined, release]) {
			const { html, data } = await reader.page(search, language, id);
			found.set(`page ${language} ${id}`, html);
			found.set(`data ${language} ${id}`, data);
		}
		for (const figure of figureIds) {
			for (const form of ['csv', 'json', 'svg'])
				found.set(
					`${figure}.${form} ${language}`,
					await text(await reader.file(`${figure}.${form}`, search, language)),
				);
			found.set(`embed ${figure} ${language}`, await reader.embed(figure, search, language));
		}
		found.set(`zip ${language}`, await text(await reader.file('alles.zip', search, language)));
	}
	found.set('list', await text(await reader.list()));
	found.set('release', await text(await reader.release()));
	found.set('cells', await text(await reader.cells('')));
	return found;
}
