import { expect, open, test } from './fixtures';
import { builtPages } from './site';
import { controls, everything, tooSmall } from './target-sizes';

for (const { address } of builtPages()) {
	for (const width of [320, 1280])
		test(`every target of ${address} has 24 pixels or room around it at ${width} pixels`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 720 });
			await open(page, address);
			expect(await tooSmall(page, 24, everything)).toEqual([]);
		});

	test.describe('under a finger', () => {
		test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });
		test(`every control of ${address} has 44 pixels`, async ({ page }) => {
			await open(page, address);
			expect(await tooSmall(page, 44, controls)).toEqual([]);
		});
	});
}
