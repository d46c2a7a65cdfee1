import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { CaseFlow, FlowEnd, FlowKind } from '#lib/core/report/caseFlows.ts';
import type { Box, PlacedText } from '../drawing.ts';
import { pixel, placed, TEXT_PIXELS } from '../drawing.ts';
import { textWidth, wrapText } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

export interface FlowsData {
	readonly flows: readonly CaseFlow[];
	readonly nameOf: (party: string) => string;
}

export interface FlowsGeometry {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly { readonly id: string; readonly isParty: boolean; readonly box: Box }[];
	readonly bands: readonly {
		readonly id: string;
		readonly kind: FlowKind;
		readonly path: string;
		readonly thickness: number;
	}[];
	readonly texts: readonly PlacedText[];
}

interface Node {
	readonly id: string;
	readonly label: string;
	readonly isParty: boolean;
	readonly side: 'from' | 'to';
}

interface Band {
	readonly source: string;
	readonly target: string;
	readonly value: number;
	readonly kind: FlowKind;
}

const NARROW_BELOW = 620;
const NODE = 12;
const GAP = 26;
const TOP = 30;
const SIDE = 190;
const LEAST_HEIGHT = 260;
/** From a line of a name to the next, and to its amount. */
const LINE = 15;

/** Left whoever gives, right whoever gets; a party can be both. The thickness of a band is its present value. */
export function flowsGeometry({ flows, nameOf }: FlowsData, width: number, words: CaseWords): FlowsGeometry {
	const { texts, formats } = words;
	const isNarrow = width < NARROW_BELOW;
	const labelOf = (end: FlowEnd) => (end.kind === 'party' ? nameOf(end.id) : texts.flows.ends[end.kind]);
	const nodes = new Map<string, Node>();
	const nodeOf = (end: FlowEnd, side: Node['side']): string => {
		const id = `${side} ${end.kind === 'party' ? `party ${end.id}` : end.kind}`;
		if (!nodes.has(id)) nodes.set(id, { id, label: labelOf(end), isParty: end.kind === 'party', side });
		return id;
	};
	const bands = flows.map(({ from, to, kind, eur }): Band => ({
		...{ source: nodeOf(from, 'from'), target: nodeOf(to, 'to'), value: eur, kind },
	}));
	const room = isNarrow ? width * 0.42 : SIDE - 14;
	const linesOf = ({ label }: Node) => wrapText(label, room, TEXT_PIXELS.normal, 2, true);
	const more = Math.max(0, ...[...nodes.values()].map((node) => linesOf(node).length - 1)) * LINE;
	const rows = Math.max(...(['from', 'to'] as const).map((side) => countOf(nodes, side)));
	const height = Math.max(LEAST_HEIGHT, TOP + rows * (GAP + more + (isNarrow ? 40 : 30)));
	if (bands.length === 0) return { width, height: TOP, nodes: [], bands: [], texts: [] };
	const [left, right] = isNarrow ? [1, width - 1] : [SIDE, width - SIDE];
	const graph = sankey<Node, Band>()
		.nodeId(({ id }) => id)
		.nodeWidth(NODE)
		.nodePadding((isNarrow ? GAP + 10 : GAP) + more)
		.extent([
			[left, TOP],
			[right, height - 20],
		])({
		nodes: [...nodes.values()].map((node) => ({ ...node })),
		links: bands.map((band) => ({ ...band })),
	});
	const path = sankeyLinkHorizontal<Node, Band>();
	const named = graph.nodes.flatMap((node) => {
		const isLeft = node.side === 'from';
		const middle = (node.y0! + node.y1!) / 2;
		const amount = formats.euro(node.value ?? 0);
		const name = linesOf(node);
		const first = middle - 1 - ((name.length - 1) * LINE) / 2;
		// in a narrow picture the words stand over the bands, elsewhere beside them
		const x =
			isLeft === isNarrow ? (isLeft ? node.x1! + 6 : node.x1! + 8) : isLeft ? node.x0! - 8 : node.x0! - 6;
		const anchor = isLeft === isNarrow ? ('start' as const) : ('end' as const);
		return [
			...name.map((line, place) => placed(x, first + place * LINE, line, { bold: true, anchor })),
			placed(x, first + name.length * LINE, amount, { tone: isNarrow ? 'ink' : 'muted', anchor }),
		];
	});
	return {
		width,
		height,
		nodes: graph.nodes.map((node) => ({
			id: node.id,
			isParty: node.isParty,
			box: {
				x: pixel(node.x0!),
				y: pixel(node.y0!),
				width: NODE,
				height: pixel(Math.max(1, node.y1! - node.y0!)),
			},
		})),
		bands: graph.links.map((link, place) => ({
			id: String(place),
			kind: link.kind,
			path: rounded(path(link) ?? ''),
			thickness: pixel(Math.max(1, link.width ?? 1)),
		})),
		texts: [
			placed(0, 14, texts.flows.from, { tone: 'muted' }),
			placed(width, 14, texts.flows.to, { tone: 'muted', anchor: 'end' }),
			...named,
			...(isNarrow ? [] : kindTexts(graph.links, left, right, words)),
		],
	};
}

const countOf = (nodes: ReadonlyMap<string, Node>, side: Node['side']) =>
	[...nodes.values()].filter((node) => node.side === side).length;

/** One decimal is enough for a screen. */
const rounded = (path: string) => path.replace(/\d+\.\d+/g, (digits) => String(pixel(Number(digits))));

/** What moves between parties carries its name; the other bands have it at their end. */
function kindTexts(
	links: readonly (Band & { readonly y0?: number | undefined; readonly y1?: number | undefined })[],
	left: number,
	right: number,
	{ texts }: CaseWords,
): PlacedText[] {
	const taken: number[] = [];
	return links.flatMap(({ kind, y0 = 0, y1 = 0 }) => {
		if (kind !== 'subsidy' && kind !== 'transfer') return [];
		const text = texts.flows.kinds[kind];
		// a band lies in the middle of its ends half way; a second name moves on a little
		const y = (y0 + y1) / 2;
		const clashes = taken.filter((other) => Math.abs(other - y) < LINE).length;
		taken.push(y);
		const x = (left + right) / 2 + clashes * (textWidth(text, TEXT_PIXELS.normal) + 12);
		return [placed(x, y + 4, text, { anchor: 'middle' })];
	});
}
