import type { Page } from '@playwright/test';
import { findings, lookAt, modes } from './axe';
import { expect, open, test } from './fixtures';
import { overflow } from './overflow';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cite or share' });
const text = (page: Page) => dialog(page).getByLabel('Citation');
const chartButton = (page: Page) =>
	page.locator('#people-data').getByRole('button', { name: /^Cite/ });

/** Lets the page write to a clipboard of its own, or refuses. */
async function clipboard(page: Page, refuses = false): Promise<void> {
	await page.addInitScript((refused) => {
		const written: string[] = [];
		Object.assign(window, { written });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: async (words: string) => {
					if (refused) throw new DOMException('Write permission denied.', 'NotAllowedError');
					written.push(words);
				}
			}
		});
	}, refuses);
}
const written = (page: Page) =>
	page.evaluate(() => (window as unknown as { written: string[] }).written);

async function citeChart(page: Page): Promise<void> {
	await open(page, './');
	await chartButton(page).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
}

test.describe('a chart of the story', () => {
	test('is cited by keyboard, copied, and gives the focus back on Escape', async ({ page }) => {
		await clipboard(page);
		await citeChart(page);
		await expect(text(page)).toHaveValue(
			/^Who is there, as the articles count them \(people\) \[Chart\]\. \(2026\)\..*“Who is there”.*#people-data \(Data: .*people\.csv\)$/
		);
		await dialog(page).getByRole('button', { name: 'Copy the citation' }).press('Enter');
		await expect(dialog(page).getByRole('status')).toHaveText('The citation is copied.');
		expect(await written(page)).toEqual([await text(page).inputValue()]);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(chartButton(page)).toBeFocused();
	});

	test('comes in five styles, and the last one chosen is there again', async ({ page }) => {
		await citeChart(page);
		const begins = [
			['MLA', /^“Who is there/],
			['Chicago', /^Conditions or Calendar\? “Who/],
			['CSL-JSON', /^\[\s*\{/],
			['BibTeX', /^@misc\{conditions-or-calendar-2026-/]
		] as const;
		for (const [style, begin] of begins) {
			await dialog(page).getByText(style, { exact: true }).click();
			await expect(text(page)).toHaveValue(begin);
		}
		await dialog(page).getByRole('button', { name: 'Close' }).click();
		await page.reload();
		await chartButton(page).click();
		await expect(text(page)).toHaveValue(/^@misc/);
	});

	test('is selected to be copied by hand where the browser refuses to copy', async ({ page }) => {
		await clipboard(page, true);
		await citeChart(page);
		await dialog(page).getByRole('button', { name: 'Copy the citation' }).click();
		await expect(dialog(page).getByRole('status')).toContainText('The text is selected');
		await expect(text(page)).toBeFocused();
		expect(await page.evaluate(() => getSelection()?.toString())).toContain('[Chart]');
		await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
		await expect(dialog(page).getByLabel('Link', { exact: true })).toBeFocused();
	});

	test('is taken along as a file for programs that keep sources', async ({ page }) => {
		await citeChart(page);
		for (const ending of ['bib', 'json']) {
			const coming = page.waitForEvent('download');
			await dialog(page)
				.getByRole('button', { name: `Download .${ending}` })
				.click();
			const file = await coming;
			expect(file.suggestedFilename()).toMatch(
				new RegExp(`^conditions-or-calendar-2026-who-is-there.*\\.${ending}$`)
			);
		}
	});

	test('is shared by the device where it can, and only there', async ({ page }) => {
		await citeChart(page);
		await expect(dialog(page).getByRole('button', { name: 'Share …' })).toHaveCount(0);
		await page.addInitScript(() => {
			const shared: ShareData[] = [];
			Object.assign(window, { shared });
			navigator.share = async (data) => void shared.push(data ?? {});
		});
		await citeChart(page);
		await dialog(page).getByRole('button', { name: 'Share …' }).click();
		const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
		expect(shared).toEqual([
			expect.objectContaining({ url: expect.stringMatching(/\/#people-data$/) as unknown })
		]);
	});

	test('leaves a word where the dialog cannot be fetched', async ({ page, misdeeds }) => {
		await open(page, './');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await chartButton(page).press('Enter');
		await expect(page.locator('#people-data [data-cite]')).toHaveText(
			'This could not be fetched. Try again.'
		);
		misdeeds.errors = misdeeds.errors.filter((error) => !error.includes('ERR_FAILED'));
	});
});

test('a fact is cited from its card, with the articles whose words it is; the card stays', async ({
	page
}) => {
	await open(page, './');
	await page.locator('main a.fact[data-fact="us-troops-iraq"]').first().press('Enter');
	const cite = page.getByRole('button', { name: 'Cite it, or copy its link' });
	await cite.press('Enter');
	await expect(text(page)).toHaveValue(/about 2,500 \[Source record\].*\/sources\/#us-troops-iraq/);
	await expect(text(page)).toHaveValue(/The words are those of Article 001, from CNN \(25 January/);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(cite).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(cite).toBeHidden();
});

test('a run is cited by the address that opens it again, as a run and no data', async ({
	page
}) => {
	await open(page, './simulator/?s=1_vb_m20_sd36');
	await page.locator('#scenarios').scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: 'Cite this run, or copy its link' }).click();
	await expect(text(page)).toHaveValue(/\[Run of a model, not data\]/);
	await expect(text(page)).toHaveValue(/model version \d+, not data and not a forecast/);
	const link = await dialog(page).getByLabel('Link', { exact: true }).inputValue();
	await page.goto(link);
	await expect(page.getByRole('slider', { name: 'Month in view' })).toHaveValue('20');
});

for (const address of ['./', './sources/', './chapter/week/'])
	test(`${address} is cited from its foot`, async ({ page, baseURL }) => {
		await open(page, address);
		await page.getByRole('button', { name: 'Cite this page' }).click();
		const url = new URL(address, baseURL).href;
		await expect(dialog(page).getByLabel('Link', { exact: true })).toHaveValue(url);
	});

test('the dialog has no barrier that axe finds, in six modes, and nothing is cut off', async ({
	page
}) => {
	test.slow();
	await citeChart(page);
	for (const mode of modes)
		await test.step(mode.name, async () => {
			await lookAt(page, mode);
			const looks = mode.media !== undefined;
			for (const style of looks ? ['BibTeX'] : ['APA', 'BibTeX']) {
				await dialog(page).getByText(style, { exact: true }).click();
				expect(await findings(page, { looks, within: 'dialog[open]' })).toEqual([]);
				expect(await overflow(page)).toEqual({ tooWide: 0, cut: [] });
			}
		});
});
