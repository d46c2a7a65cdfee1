import { render } from 'svelte/server';
import ProgressChart from '#lib/charts/progress/ProgressChart.svelte';
import type { ProgressFigure } from '#lib/charts/progress/progressFigures.ts';
import { wrapText } from '#lib/charts/textSize.ts';
import type { Language } from '#lib/i18n/language.ts';
import { chartLook, lightToken, type Look } from './lightLook.ts';

const WIDTH = 824;
const MARGIN = 20;

/** A figure as an SVG file that stands alone: the finding above it, the caution below it, in the light theme. */
export function figureSvg(figure: ProgressFigure, language: Language): string {
	const { body } = render(ProgressChart, {
		props: { drawing: figure.drawing, language, width: WIDTH, id: figure.id },
	});
	const [, height = '0', inside = ''] =
		/<svg[^>]*viewBox="0 0 \S+ ([\d.]+)"[^>]*>([\s\S]*)<\/svg>/.exec(body.replace(/<!--[\s\S]*?-->/g, '')) ??
		[];
	const lines: string[] = [];
	let y = MARGIN;
	const put = (text: string, size: number, color: string, weight: number, most: number) => {
		for (const line of wrapText(text, WIDTH, size, most, weight > 400)) {
			y += Math.round(size * 1.35);
			lines.push(
				`<text x="${MARGIN}" y="${y}" font-size="${size}px" font-weight="${weight}" fill="${color}">${escaped(line)}</text>`,
			);
		}
	};
	const [ink, muted] = [lightToken('--ink'), lightToken('--ink-muted')];
	put(figure.title, 18, ink, 700, 3);
	put(figure.sub, 14, muted, 400, 3);
	const top = y + 12;
	y = top + Number(height) + 6;
	// seven sources of three hundred signs each are not cut off
	put(figure.note, 12, muted, 400, 24);
	const [width, whole] = [WIDTH + 2 * MARGIN, Math.ceil(y + MARGIN)];
	const names = /<title[\s\S]*<\/desc>/.exec(inside)?.[0] ?? '';
	return [
		'<?xml version="1.0" encoding="UTF-8"?>\n',
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}"`,
		` role="img" aria-labelledby="${figure.id}-name ${figure.id}-description" font-family="${lightToken('--font-text')}">`,
		names,
		`<rect width="${width}" height="${whole}" fill="${lightToken('--ground')}"/>`,
		...lines,
		`<g transform="translate(${MARGIN} ${top})" font-size="13px">${dressed(inside.replace(names, ''))}</g></svg>\n`,
	].join('');
}

/** Classes become the attributes that the style sheet would have given them. */
function dressed(markup: string): string {
	return markup.replace(/<(\w+)([^>]*?)(\/?)>/g, (_, tag: string, rest: string, end: string) => {
		const own = (/ class="([^"]*)"/.exec(rest)?.[1] ?? '').split(/\s+/);
		const look: Look = Object.assign(
			{},
			...chartLook
				.filter(([name]) => own.includes(name) || (tag === 'text' && name === 'text'))
				.map(([, each]) => each),
		) as Look;
		const attributes = Object.entries(look).map(([name, value]) => ` ${name}="${value}"`);
		return `<${tag}${rest.replace(/ class="[^"]*"/, '')}${attributes.join('')}${end}>`;
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
