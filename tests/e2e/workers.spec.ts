import { expect, test } from './fixtures';
import { inWorlds, manyWorlds, openMany, patience, sentencesIn } from './many-worlds';

test('many worlds come from workers, one a core up to four', async ({ page }) => {
	await openMany(page);
	await expect(manyWorlds(page)).toContainText(inWorlds, patience);
	const cores = await page.evaluate(() => navigator.hardwareConcurrency);
	expect(page.workers()).toHaveLength(Math.min(4, cores));
});

test('quick changes end with the worlds of the last one, made by the same workers', async ({
	page
}) => {
	await openMany(page);
	const panel = manyWorlds(page);
	await expect(panel).toContainText(inWorlds, patience);
	const [first, workers] = [await sentencesIn(page), page.workers().length];
	const slider = page.getByRole('slider', { name: 'ISIS members: at most' });
	await slider.focus();
	for (const key of ['End', 'Home', 'End', 'Home']) await page.keyboard.press(key);
	await expect.poll(() => sentencesIn(page), patience).not.toEqual(first);
	await page.waitForTimeout(3_000);
	const last = await sentencesIn(page);
	expect(page.workers()).toHaveLength(workers);

	await openMany(page, page.url());
	await expect.poll(() => sentencesIn(page), patience).toEqual(last);
});
