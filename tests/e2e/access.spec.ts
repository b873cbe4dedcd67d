import type { Page } from '@playwright/test';
import { findings, modes } from './axe';
import { expect, open, scrollThrough, test } from './fixtures';
import { builtPages } from './site';

/** Opens whatever folds, and a fact's card where the page names facts. */
async function use(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	const fact = page.locator('main p a[data-fact]').first();
	if ((await fact.count()) > 0 && (await fact.isVisible())) {
		await fact.focus();
		await page.keyboard.press('Enter');
		await page.waitForTimeout(300);
	}
}

for (const { address } of builtPages())
	for (const { name, media, width } of modes)
		test(`${address} has no barrier that axe finds, ${name}, before and after use`, async ({
			page
		}) => {
			await page.emulateMedia(media ?? {});
			if (width) await page.setViewportSize({ width, height: 640 });
			await open(page, address);
			await scrollThrough(page);
			expect(await findings(page)).toEqual([]);
			await use(page);
			expect(await findings(page)).toEqual([]);
		});
