import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectNothingSideways } from './nothingSideways.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No breach of WCAG 2.2 AA that axe finds, one h1 and headings that skip no level, and nothing sideways. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);

	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);

	await expectNothingSideways(page);
}
