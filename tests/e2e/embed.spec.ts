import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { findings } from './axe';
import { builtEmbeds } from './site';

/** All but the lesson, which packages.spec.ts plays whole. */
const parts = builtEmbeds().filter(({ address }) => !address.endsWith('/lesson/'));
const chapters = parts.filter(({ address }) => !address.endsWith('/simulator/'));

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
async function embed(page: Page, part: string, site: string, width = 320) {
	const wrong: string[] = [];
	const asked: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('request', (request) => asked.push(request.url()));
	const src = new URL(part, site).href;
	const body = `<iframe title="Part" sandbox="allow-scripts" width="${width}" height="480" src="${src}"></iframe><script src="${new URL('embed.js', site).href}"></script>`;
	const { port } = host.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/?body=${encodeURIComponent(body)}`);
	await page.waitForLoadState('networkidle');
	return { frame: page.frameLocator('iframe'), wrong, asked: asked.slice(1), src };
}

/** How many pixels the frame's content has more than the frame shows; negative where there is room left. */
async function tooMuch(page: Page, frame: FrameLocator): Promise<number> {
	const shown = await page.locator('iframe').evaluate((element) => element.clientHeight);
	const content = await frame
		.locator('body')
		.evaluate((element) => element.getBoundingClientRect().height);
	return content - shown;
}

test('every chapter and the simulator is there for other sites', () => {
	expect(parts.map(({ address }) => address)).toHaveLength(10);
});

for (const { address } of parts) {
	test(`${address} runs in a sandbox on another site, asks for nothing and fits its frame`, async ({
		page,
		baseURL
	}) => {
		const { frame, wrong, asked, src } = await embed(page, address, baseURL ?? '');
		await expect(frame.locator('#player .player, #graphic .on-screen > *').first()).toBeVisible();
		await expect
			.poll(async () => Math.abs(await tooMuch(page, frame)), { timeout: 1_000 })
			.toBeLessThanOrEqual(1);
		const wide = await frame
			.locator('html')
			.evaluate((html) => html.scrollWidth - html.clientWidth);
		expect(wide, 'pixels that are too wide at 320').toBeLessThanOrEqual(0);
		expect(wrong).toEqual([]);
		expect(asked.sort()).toEqual([new URL('embed.js', baseURL).href, src].sort());
	});
}

// Chapters are made alike; the one with a form has more than the others.
for (const { address } of parts.filter((part) => /(week|run|simulator)\/$/.test(part.address)))
	test(`${address} has no barrier that axe finds, wide and narrow`, async ({ page }) => {
		for (const width of [880, 320]) {
			await page.setViewportSize({ width, height: 510 });
			await page.goto(address);
			expect(await findings(page)).toEqual([]);
		}
	});

for (const { address } of chapters)
	test(`${address} goes on and back by keyboard, and its frame shrinks with it`, async ({
		page,
		baseURL
	}) => {
		const { frame, wrong } = await embed(page, address, baseURL ?? '', 880);
		const steps = frame.locator('.step');
		const count = await steps.count();
		await frame.locator('#next').focus();
		for (let step = 1; step < count; step += 1) {
			await page.keyboard.press('Enter');
			await expect(steps.nth(step)).toBeVisible();
			await expect(frame.locator('.step:visible')).toHaveCount(1);
			await expect.poll(async () => Math.abs(await tooMuch(page, frame))).toBeLessThanOrEqual(1);
		}
		await frame.locator('#back').focus();
		await page.keyboard.press('Enter');
		await expect(steps.nth(count - 2)).toBeVisible();
		expect(wrong).toEqual([]);
	});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	for (const { address } of chapters)
		test(`${address} shows all of its steps and its graphic`, async ({ page }) => {
			await page.goto(address);
			const steps = page.locator('.step');
			expect(await steps.count()).toBeGreaterThanOrEqual(3);
			for (const step of await steps.all()) await expect(step).toBeVisible();
			await expect(page.locator('#graphic svg').first()).toBeVisible();
			await expect(page.locator('#next')).toBeHidden();
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

test('the simulator opens in the state that its address carries', async ({ page }) => {
	await page.goto('embed/simulator/?s=nonsense');
	await expect(page.locator('#notice')).toContainText('(s)');
	await page.goto('embed/simulator/');
	await expect(page.locator('#notice')).toBeHidden();
});
