import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { embedViews } from '../../src/lib/classroom/embed/views';
import { readSeeds } from '../../src/lib/facts/seeds-on-disk';
import { findings } from './axe';
import { addressOf, builtEmbeds, embedParts } from './site';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const parts = embedParts();
const chapters = embedViews.filter(({ kind }) => kind === 'chapter').map(addressOf);

test('every part that is listed is there for other sites, and every fact has a card', () => {
	const built = new Set(builtEmbeds().map(({ address }) => address));
	const cards = Object.keys(readSeeds(seeds).facts).map((id) => `./embed/fact/${id}/`);
	expect([...embedViews.map(addressOf), ...cards].filter((one) => !built.has(one))).toEqual([]);
});

// Parts of a kind are made alike; the chapter with a form has more than the others.
for (const [view, widths] of [
	['run', [880, 320]],
	['simulator', [880, 320]],
	['compare', [320]],
	['fact', [320]],
	['chart-people', [320]]
] as const)
	test(`embed/${view}/ has no barrier that axe finds, and no cookie`, async ({ page }) => {
		for (const width of widths) {
			await page.setViewportSize({ width, height: 510 });
			await page.goto(`embed/${view}/`);
			expect(await findings(page)).toEqual([]);
			expect(await page.evaluate(() => document.cookie)).toBe('');
		}
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('every part shows what it is about: all steps and graphics, tables, quotations, runs', async ({
		page
	}) => {
		for (const address of parts.map((part) => part.address)) {
			await page.goto(address);
			const words = (await page.locator('main').innerText()).split(/\s+/).length;
			expect(words, address).toBeGreaterThan(40);
			const steps = page.locator('.step');
			if (chapters.includes(address)) expect(await steps.count()).toBeGreaterThanOrEqual(3);
			for (const step of await steps.all()) await expect(step).toBeVisible();
			await expect(page.locator('.needs-script:visible, #cover:visible'), address).toHaveCount(0);
			if (chapters.includes(address) || address.includes('/chart-'))
				await expect(page.locator('#graphic :is(svg, table, li):visible').first()).toBeVisible();
		}
		await page.goto('embed/fact/letter/');
		await expect(page.getByRole('heading', { level: 2 })).toContainText('24 January 2024');
	});
});

test('an address sets the step and the look, and says what it could not read', async ({ page }) => {
	await page.goto('embed/week/?step=3&theme=dark&title=0&controls=0&links=0');
	await expect(page.locator('#week-reply')).toBeVisible();
	await expect(page.locator('h1')).toBeHidden();
	await expect(page.locator('#next')).toBeHidden();
	expect(await page.locator('#week-reply a[href]').count()).toBe(0);
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 28)');
	await page.goto('embed/week/?step=99&theme=pink&utm_source=x');
	await expect(page.locator('#notice')).toContainText('theme, step');
	await expect(page.locator('#week-letter')).toBeVisible();
});

test('the simulator opens in the state and the view that its address carries, and goes back to it', async ({
	page
}) => {
	await page.goto('embed/simulator/?s=nonsense&view=none');
	await expect(page.locator('#notice')).toContainText('(view, s)');
	await page.goto('embed/simulator/?s=1_m3_k2&view=both');
	await expect(page.locator('#notice')).toBeHidden();
	const ribbons = page.locator('.time .heading .approach');
	await expect(ribbons).toHaveCount(2);
	await page.getByRole('radio', { name: 'Timeline-based' }).check({ force: true });
	await expect(ribbons).toHaveCount(1);
	await page.locator('#reset').click();
	await expect(ribbons).toHaveCount(2);
});

test('results wait behind a button where an address asks for that', async ({ page }) => {
	for (const address of [
		'embed/simulator/?hide=1',
		'embed/run/?hide=1&step=2',
		'embed/chart-run/?hide=1'
	]) {
		await page.goto(address);
		await expect(page.locator('#results'), address).toBeHidden();
		expect(await page.locator('#results').evaluate((one: HTMLElement) => one.inert)).toBe(true);
		await page.getByRole('button', { name: 'Show the results' }).press('Enter');
		await expect(page.locator('#results'), address).toBeVisible();
		await expect(page.locator('#results')).toBeFocused();
	}
	await page.goto('embed/run/?hide=1&reset=0');
	await expect(page.locator('#results')).toBeVisible();
	await expect(page.locator('#reset')).toBeHidden();
});

test('on a projector the keys of a presenter go from step to step and from month to month', async ({
	page
}) => {
	await page.goto('embed/week/?theme=projector');
	const progress = page.locator('#progress');
	for (const [key, step] of [
		['PageDown', 2],
		['ArrowRight', 3],
		[' ', 4],
		['PageUp', 3],
		['End', 5],
		['ArrowLeft', 4],
		['Home', 1]
	] as const) {
		await page.keyboard.press(key);
		await expect(progress).toContainText(`Step ${step} of 5`);
	}
	await page.locator('#next').focus();
	await page.keyboard.press(' ');
	await expect(progress).toContainText('Step 2 of 5');
	await page.goto('embed/week/');
	await page.keyboard.press('PageDown');
	await expect(progress).toContainText('Step 1 of 5');
	await page.goto('embed/simulator/?theme=projector');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.time .when')).toContainText('Month 2');
	await page.locator('.time input[type=range]').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.time .when')).toContainText('Month 3');
});

test('an address chooses the articles, the fact and the view of a chart', async ({ page }) => {
	await page.goto('embed/compare/?a=001&b=003');
	await expect(page.locator('#pair .id')).toHaveText(['001', '003']);
	await page.goto('embed/fact/?id=letter&theme=dark');
	await expect(page).toHaveURL(/fact\/letter\/\?id=letter&theme=dark$/);
	await page.goto('embed/fact/?id=nothing');
	await expect(page.locator('#notice')).toContainText('(id)');
	await page.goto('embed/chart-past-years/?view=role');
	await expect(page.locator('#graphic .chart-title:visible')).toHaveText('The combat role ends');
	await expect(page.locator('.data summary')).toBeVisible();
});
