import { expect, type Page } from '@playwright/test';

/** The page does not scroll sideways: not as wide as it is, nor at these other widths in pixels. */
export async function expectNothingSideways(
	page: Page,
	others: readonly number[] = [390, 360],
): Promise<void> {
	const size = page.viewportSize()!;
	for (const width of [size.width, ...others]) {
		await page.setViewportSize({ width, height: size.height });
		const tooWide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(tooWide, `at ${width} pixels`).toBe(0);
	}
	await page.setViewportSize(size);
}
