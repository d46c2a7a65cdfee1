import type { Import } from './importGraph.ts';
import { coreSteps, layers, type Layer } from './layers.ts';

/** One sentence for every import that the table of layers does not allow. */
export function layerViolations(graph: readonly Import[], table: readonly Layer[] = layers): string[] {
	return graph.flatMap((link) => {
		const layer = layerOf(link.from, table);
		if (!layer || isBelow(link.to, layer.folder) || layer.may.some((place) => allows(place, link))) return [];
		const allowed = layer.may.map((place) => place.replace(/:$/, '')).join(', ');
		return [
			`${link.from} imports ${link.to}. ${layer.because} Files in ${layer.folder} may import: own folder, ${allowed}.`,
		];
	});
}

/** One sentence for every import in the core that goes against the way of the data. */
export function stepViolations(graph: readonly Import[], order: readonly string[] = coreSteps): string[] {
	return graph.flatMap((link) => {
		if (!isBelow(link.from, 'src/lib/core') || !isBelow(link.to, 'src/lib/core')) return [];
		const from = stepOf(link.from);
		const to = stepOf(link.to);
		if (to === null || to === from) return [];
		// The catalogue of problems is worded in the types of the steps that find them.
		if (isBelow(link.from, 'src/lib/core/issues') && link.typeOnly) return [];
		if (from === null)
			return [`${link.from} imports ${link.to}. The root of the core stands under all steps.`];
		if (!order.includes(from)) return [`${link.from} is in no known step of the core: ${order.join(', ')}.`];
		if (from === 'stats') return [`${link.from} imports ${link.to}. Statistics know no step of the method.`];
		if (to === 'stats' || (order.includes(to) && order.indexOf(to) < order.indexOf(from))) return [];
		return [`${link.from} imports ${link.to}. A step may import earlier steps only: ${order.join(' → ')}.`];
	});
}

/** One sentence for every import that leaves the project's own folder. */
export function outsideViolations(graph: readonly Import[]): string[] {
	return graph
		.filter(({ to }) => to.startsWith('../') || to.startsWith('/') || to.startsWith('file:'))
		.map(({ from, to }) => `${from} imports ${to}, which is outside the project: a clone would not have it.`);
}

function layerOf(path: string, table: readonly Layer[]): Layer | undefined {
	return table
		.filter(({ folder }) => isBelow(path, folder))
		.sort((a, b) => b.folder.length - a.folder.length)[0];
}

function allows(place: string, link: Import): boolean {
	if (place.startsWith('types of '))
		return link.typeOnly && isBelow(link.to, place.slice('types of '.length));
	return place.endsWith(':') ? link.to.startsWith(place) : isBelow(link.to, place);
}

/** `src/lib/server/database` holds both the folder of that name and the file `database.ts`. */
function isBelow(path: string, place: string): boolean {
	return path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`);
}

/** The step a file of the core belongs to; null for the root, of which the issue catalogue is a part. */
function stepOf(path: string): string | null {
	const [first = '', ...rest] = path.slice('src/lib/core/'.length).split('/');
	return rest.length === 0 || first === 'issues' ? null : first;
}
