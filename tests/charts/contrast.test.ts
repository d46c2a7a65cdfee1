import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
	[...tokens.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((c) =>
		c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
	const [one, other] = [a, b].map((name) => {
		const colour = colours.get(name);
		if (!colour) throw new Error(`no colour token: ${name}`);
		return luminance(colour[theme]);
	});
	const [low = 0, high = 0] = [one, other].sort((x = 0, y = 0) => x - y);
	return (high + 0.05) / (low + 0.05);
}

const texts = ['ink', 'ink-muted', 'accent', 'accent-hover', 'before', 'after', 'goal-ink', 'loss-ink'];
const marks = ['before', 'after', 'goal', 'loss', 'ink', 'field-border', 'rule-strong', 'accent'];

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
	it('knows black from white', () => {
		expect(luminance('#ffffff')).toBeCloseTo(1, 9);
		expect(luminance('#000000')).toBe(0);
	});

	it.each(texts)('text in %s reaches 4.5 : 1 on both grounds', (name) => {
		expect(contrast(name, 'ground', theme)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(name, 'ground-sunk', theme)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(marks)('marks and edges in %s reach 3 : 1', (name) => {
		expect(contrast(name, 'ground', theme)).toBeGreaterThanOrEqual(3);
	});

	it.each([
		['on-accent', 'accent'],
		['on-accent', 'accent-hover'],
		['on-mark', 'before'],
		['on-mark', 'after'],
		['accent', 'accent-soft'],
	])('text in %s on %s reaches 4.5 : 1', (text, fill) => {
		expect(contrast(text, fill, theme)).toBeGreaterThanOrEqual(4.5);
	});

	it('the number in an added stretch can be read', () => {
		expect(contrast('on-mark', 'loss', theme)).toBeGreaterThanOrEqual(4.5);
	});
});
