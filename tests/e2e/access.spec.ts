import type { Page } from '@playwright/test';
import { findings, lookAt, modes } from './axe';
import { expect, open, scrollThrough, test } from './fixtures';
import { pagesToTest } from './site';

/**
 * Opens whatever folds, and a fact's card where the page names facts. Chapters far from the window are laid out
 * too: axe takes what a browser has left out for something that stands over the next chapter.
 */
async function use(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		for (const chapter of document.querySelectorAll<HTMLElement>('[data-chapter]'))
			chapter.style.contentVisibility = 'visible';
	});
	const fact = page.locator('main p a.fact').first();
	if ((await fact.count()) > 0 && (await fact.isVisible())) {
		await fact.focus();
		await page.keyboard.press('Enter');
		await page.waitForTimeout(300);
	}
}

for (const { address } of pagesToTest())
	test(`${address} has no barrier that axe finds, in six modes, in use`, async ({ page }) => {
		test.slow();
		await open(page, address);
		await scrollThrough(page);
		await use(page);
		for (const mode of modes)
			await test.step(mode.name, async () => {
				await lookAt(page, mode);
				expect(await findings(page, { looks: mode.media !== undefined })).toEqual([]);
			});
	});
