import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { poolDesigns, type PoolDesign } from '#lib/core/progress/effect.ts';
import type { poolCommand } from '#lib/i18n/nl/poolCommand.ts';

/** The options of `pool`, read and checked. */
export interface PoolOptions {
	readonly files: readonly string[];
	/** null = all results, which must then be of one design. */
	readonly design: PoolDesign | null;
	readonly json: boolean;
}

/** The options, or every sentence about what is wrong with them. */
export function readPoolOptions(
	args: readonly string[],
	texts: typeof poolCommand,
): { readonly options: PoolOptions | null; readonly problems: readonly string[] } {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { design: { type: 'string' }, json: { type: 'boolean' } },
		});
	} catch (failure) {
		const option = /'(-[^' ]*)/.exec(failure instanceof Error ? failure.message : '')?.[1] ?? '';
		return { options: null, problems: [texts.unknownOption(option)] };
	}
	const { values, positionals } = parsed;
	const problems: string[] = [];
	const design = poolDesigns.find((known) => known === values.design) ?? null;
	if (values.design !== undefined && design === null) problems.push(texts.badDesign(values.design));
	if (positionals.length === 0) problems.push(texts.noFiles);
	const paths = positionals.map((path) => resolve(path));
	positionals.forEach((path, place) => {
		if (paths.indexOf(paths[place]!) < place) problems.push(texts.fileTwice(path));
	});
	const options = { files: positionals, design, json: values.json === true };
	return { options: problems.length > 0 ? null : options, problems };
}
