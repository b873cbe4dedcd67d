import { expect, open, resize, test } from './fixtures';
import { pagesToTest } from './site';
import { controls, everything, tooSmall } from './target-sizes';

for (const { address } of pagesToTest()) {
	test(`every target of ${address} has 24 pixels or room around it`, async ({ page }) => {
		await open(page, address);
		for (const width of [1280, 320]) {
			await resize(page, { width, height: 720 });
			expect(await tooSmall(page, 24, everything), `at ${width} pixels`).toEqual([]);
		}
	});

	test.describe('under a finger', () => {
		test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });
		test(`every control of ${address} has 44 pixels`, async ({ page }) => {
			await open(page, address);
			expect(await tooSmall(page, 44, controls)).toEqual([]);
		});
	});
}
