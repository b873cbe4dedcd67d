import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { readSeeds } from '../../src/lib/facts/seeds-on-disk';
import { expect, open, scrollThrough, test } from './fixtures';

/** A4 sheets that a PDF has: its page objects, which stand outside any compression. */
const sheets = (pdf: Buffer) =>
	pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Waits for what is fetched for paper once the page has settled. */
const settled = (page: Page) => page.locator('.appendix #results').waitFor({ state: 'attached' });

const seeds = readSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
const articleNames = Object.values(seeds.articles).map(({ name }) => String(name));

test.describe('on paper', () => {
	for (const address of ['./', './read/'])
		test(`${address} takes at most 12 sheets of A4`, async ({ page }) => {
			await open(page, address);
			await settled(page);
			const count = sheets(await page.pdf({ format: 'A4' }));
			expect(count).toBeGreaterThan(4);
			expect(count).toBeLessThanOrEqual(12);
		});

	test('the story takes no more where a reader has gone through it', async ({ page }) => {
		await open(page, './');
		await scrollThrough(page);
		await settled(page);
		expect(sheets(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(12);
	});

	test('the story shows every state of every graphic while it is printed', async ({ page }) => {
		await open(page, './');
		await page.locator('#decides .graphic').scrollIntoViewIfNeeded();
		await page.locator('#decides .stage').waitFor();
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await expect(page.locator('#decides .graphic .chart:visible')).toHaveCount(4);
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		await expect(page.locator('#decides .stage')).toHaveCount(1);
	});

	for (const address of ['./', './read/'])
		test(`${address} holds both approaches’ results and all five articles`, async ({ page }) => {
			await open(page, address);
			await settled(page);
			await page.emulateMedia({ media: 'print' });
			const text = (await page.locator('.appendix').innerText()).replace(/\s+/g, ' ');
			for (const name of articleNames) expect(text).toContain(name);
			expect(text).toContain('“roughly 2,500 troops currently in Iraq”');
			const columns = page.locator('.appendix thead th');
			await expect(columns.filter({ hasText: /^(Conditions|Timeline)-based$/ })).toHaveCount(2);
		});

	test('the story’s sources are not on screen, and cost the first HTML nothing', async ({
		page,
		request
	}) => {
		expect(await (await request.get('./')).text()).not.toContain('id="results"');
		await open(page, './');
		await settled(page);
		await expect(page.locator('#results')).toBeHidden();
	});

	test('a story whose sources could not be fetched says where they stand', async ({ page }) => {
		await page.route('**/appendix.json', (route) => route.fulfill({ status: 500 }));
		await open(page, './');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.appendix a')).toHaveAttribute('href', /\/read\/$/);
		await expect(page.locator('.appendix')).toBeVisible();
	});
});

test.describe('the plain page', () => {
	test('holds the prose of every step and every table of the story', async ({
		browser,
		baseURL
	}) => {
		const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const textOf = (selector: string) =>
			page
				.locator(selector)
				.evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()));
		await page.goto('./');
		const steps = await textOf('.step .prose');
		const titles = await page.locator('section.step').evaluateAll((all) => all.map(({ id }) => id));
		const tables = await textOf('.chapter .foot caption');
		await page.goto('./read/');
		expect(steps.length).toBeGreaterThan(40);
		expect(await textOf('.reading .prose')).toEqual(steps);
		expect(await page.locator('.reading h3').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
			titles
		);
		expect(tables.length).toBeGreaterThan(10);
		expect(await textOf('.reading caption')).toEqual(expect.arrayContaining(tables));
		await page.close();
	});

	test('opens the card of a fact, and is reached from every page', async ({ page }) => {
		await open(page, './sources/');
		await page.locator('footer nav a[href$="/read/"]').click();
		await expect(page).toHaveURL(/\/read\/$/);
		await page.locator('.reading a[data-fact="us-troops-iraq"]').first().click();
		await expect(page.getByRole('dialog')).toContainText('2,500');
	});
});
