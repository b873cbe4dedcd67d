import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { embedViews } from '../../src/lib/classroom/embed/views';
import { readSeeds } from '../../src/lib/facts/seeds-on-disk';
import { findings } from './axe';
import { builtEmbeds } from './site';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
/** One of every kind of document: cards of facts are made alike, and packages.spec.ts plays the lesson whole. */
const parts = builtEmbeds().filter(({ address }) => !/fact\/.|lesson\/$/.test(address));
const addressOf = ({ view }: { view: string }) => `./embed/${view}/`;
const chapters = embedViews.filter(({ kind }) => kind === 'chapter').map(addressOf);

/** A page of another site, at another port, with the HTML of its query's `body`. */
let host: Server;
test.beforeAll(async () => {
	host = createServer((request, response) => {
		const body = new URL(request.url ?? '/', 'http://localhost').searchParams.get('body') ?? '';
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><title>Lesson</title><link rel="icon" href="data:,">${body}`);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
});
test.afterAll(() => host.close());

/** Puts a part into the other site's page, sandboxed, with embed.js beside it; what went wrong there is listed. */
async function embed(page: Page, address: string, site: string, width = 320) {
	const wrong: string[] = [];
	const asked: string[] = [];
	page.removeAllListeners();
	page.on('pageerror', ({ message }) => wrong.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('request', (request) => asked.push(request.url()));
	const src = new URL(address, site).href;
	const body = `<iframe title="Part" sandbox="allow-scripts" width="${width}" height="480" src="${src}"></iframe><script src="${new URL('embed.js', site).href}"></script>`;
	const { port } = host.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/?body=${encodeURIComponent(body)}`);
	return { wrong, asked, src };
}

/** Waits until a frame is as high as its content, to a pixel; how soon, the test of hosts says. */
async function fits(element: Locator, what: string): Promise<void> {
	const body = element.contentFrame().locator('body');
	const tooMuch = async () => {
		const shown = await element.evaluate((one) => one.clientHeight);
		return Math.abs((await body.evaluate((one) => one.getBoundingClientRect().height)) - shown);
	};
	await expect
		.poll(tooMuch, { message: what, timeout: 5_000, intervals: [50] })
		.toBeLessThanOrEqual(1);
}

test('every part that is listed is there for other sites, and every fact has a card', () => {
	const built = new Set(builtEmbeds().map(({ address }) => address));
	const cards = Object.keys(readSeeds(seeds).facts).map((id) => `./embed/fact/${id}/`);
	expect([...embedViews.map(addressOf), ...cards].filter((one) => !built.has(one))).toEqual([]);
});

test('every part runs in a sandbox on another site, asks for itself alone, keeps nothing and fits its frame', async ({
	page,
	baseURL
}) => {
	for (const { address } of parts) {
		const { wrong, asked, src } = await embed(page, address, baseURL ?? '');
		const frame = page.locator('iframe');
		const inside = frame.contentFrame();
		await expect(inside.locator('footer'), address).toBeAttached();
		await fits(frame, address);
		const wide = await inside
			.locator('html')
			.evaluate((html) => html.scrollWidth - html.clientWidth);
		expect(wide, `${address}: pixels that are too wide at 320`).toBeLessThanOrEqual(0);
		await expect(inside.locator('#notice'), address).toBeHidden();
		expect(wrong, address).toEqual([]);
		expect(asked.slice(1).sort()).toEqual([new URL('embed.js', baseURL).href, src].sort());
	}
	expect(await page.context().cookies()).toEqual([]);
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

// One chapter of every kind of graphic.
test('chapters go on and back by keyboard, and their frames fit each step', async ({
	page,
	baseURL
}) => {
	const wrong: string[] = [];
	for (const address of ['week', 'fire', 'run', 'articles'].map((view) => addressOf({ view }))) {
		wrong.push(...(await embed(page, address, baseURL ?? '', 880)).wrong);
		const element = page.locator('iframe');
		const frame = element.contentFrame();
		const steps = frame.locator('.step');
		const count = await steps.count();
		await frame.locator('#next').focus();
		for (let step = 1; step < count; step += 1) {
			await page.keyboard.press('Enter');
			const id = (await steps.nth(step).getAttribute('id')) ?? '';
			await expect(frame.locator('.step:visible')).toHaveId(id);
			await fits(element, `${address}, step ${step + 1}`);
		}
		await frame.locator('#back').focus();
		await page.keyboard.press('Enter');
		await expect(steps.nth(count - 2)).toBeVisible();
		await frame.locator('#reset').click();
		await expect(steps.first()).toBeVisible();
	}
	expect(wrong).toEqual([]);
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
