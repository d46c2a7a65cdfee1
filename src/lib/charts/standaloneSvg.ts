import { wrapText } from './textSize.ts';

/** What goes with a picture that leaves the page: the finding above it, the note below it. */
export interface PictureWords {
	readonly title: string;
	readonly sub: string | null;
	readonly note: string | null;
}

export interface Picture {
	/** A complete SVG file without style sheet, in the light theme. */
	readonly markup: string;
	readonly width: number;
	readonly height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What is written into the file, with the value that a program assumes when it is absent. */
const LOOK: Readonly<Record<string, string>> = {
	fill: 'rgb(0, 0, 0)',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'paint-order': 'normal',
	opacity: '1',
};
const TEXT_PROPERTIES = ['font-family', 'font-size', 'font-weight'];
const MARGIN = 20;

/**
 * A chart of the page as a file that stands alone. The colours that the style sheet gives it on paper are written
 * into every element, so the file looks the same in any program and whatever the reader's theme is.
 */
export function standaloneSvg(chart: SVGSVGElement, words: PictureWords): Picture {
	const { width, height } = chart.viewBox.baseVal;
	const paper = document.createElement('div');
	paper.className = 'paper';
	const copy = chart.cloneNode(true) as SVGSVGElement;
	const head = textLines(copy, wrapText(words.title, width, 18, 3, true), 18, '700', 't-strong');
	const sub = textLines(
		copy,
		words.sub === null ? [] : wrapText(words.sub, width, 14, 3),
		14,
		'400',
		't-muted',
	);
	const note = textLines(
		copy,
		words.note === null ? [] : wrapText(words.note, width, 12, 8),
		12,
		'400',
		't-muted',
	);
	paper.append(copy);
	document.body.append(paper);
	try {
		for (const element of copy.querySelectorAll<SVGElement>('*')) inlineLook(element);
		return compose(copy, { width, height, head, sub, note, ground: getComputedStyle(paper).backgroundColor });
	} finally {
		paper.remove();
	}
}

interface Parts {
	readonly width: number;
	readonly height: number;
	readonly head: readonly SVGTextElement[];
	readonly sub: readonly SVGTextElement[];
	readonly note: readonly SVGTextElement[];
	readonly ground: string;
}

function compose(copy: SVGSVGElement, { width, height, head, sub, note, ground }: Parts): Picture {
	const file = document.createElementNS(NAMESPACE, 'svg');
	const drawing = document.createElementNS(NAMESPACE, 'g');
	for (const child of [...copy.childNodes]) {
		const isName = child instanceof SVGTitleElement || child instanceof SVGDescElement;
		(isName ? file : drawing).append(child);
	}
	const background = document.createElementNS(NAMESPACE, 'rect');
	file.append(background);
	let y = MARGIN;
	const put = (lines: readonly SVGTextElement[], size: number) => {
		for (const line of lines) {
			y += Math.round(size * 1.35);
			line.setAttribute('x', String(MARGIN));
			line.setAttribute('y', String(y));
			file.append(line);
		}
	};
	put(head, 18);
	put(sub, 14);
	y += 12;
	drawing.setAttribute('transform', `translate(${MARGIN} ${y})`);
	file.append(drawing);
	y += height;
	if (note.length > 0) y += 6;
	put(note, 12);
	const whole = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(y + MARGIN) };
	file.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
	for (const element of [file, background]) {
		element.setAttribute('width', String(whole.width));
		element.setAttribute('height', String(whole.height));
	}
	background.setAttribute('fill', ground);
	file.setAttribute('role', 'img');
	const names = copy.getAttribute('aria-labelledby');
	if (names !== null) file.setAttribute('aria-labelledby', names);
	return { markup: new XMLSerializer().serializeToString(file), ...whole };
}

function textLines(
	into: SVGSVGElement,
	lines: readonly string[],
	size: number,
	weight: string,
	kind: string,
) {
	return lines.map((line) => {
		const element = document.createElementNS(NAMESPACE, 'text');
		element.textContent = line;
		element.setAttribute('class', kind);
		element.setAttribute('data-size', String(size));
		element.setAttribute('data-weight', weight);
		into.append(element);
		return element;
	});
}

function inlineLook(element: SVGElement): void {
	if (element instanceof SVGTitleElement || element instanceof SVGDescElement) return;
	const look = getComputedStyle(element);
	for (const [property, assumed] of Object.entries(LOOK)) {
		const value = look.getPropertyValue(property);
		if (value !== assumed) element.setAttribute(property, value);
	}
	if (element instanceof SVGTextElement) {
		for (const property of TEXT_PROPERTIES) element.setAttribute(property, look.getPropertyValue(property));
		const { size, weight } = element.dataset;
		if (size) element.setAttribute('font-size', `${size}px`);
		if (weight) element.setAttribute('font-weight', weight);
		delete element.dataset['size'];
		delete element.dataset['weight'];
	}
	element.removeAttribute('class');
}
