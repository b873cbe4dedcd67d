import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { fitsSoon, framesIn, noteSizes } from './frame-fit';
import { addressOf, embedParts } from './site';

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
test.beforeEach(({ page }) => noteSizes(page));

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

async function onlyFrame(page: Page) {
	const [part] = await framesIn(page);
	if (!part) throw new Error('The page has no frame.');
	return part;
}

test('every part runs in a sandbox on another site, asks for itself alone, keeps nothing and fits its frame', async ({
	page,
	baseURL
}) => {
	for (const { address } of embedParts()) {
		const { wrong, asked, src } = await embed(page, address, baseURL ?? '');
		const inside = page.locator('iframe').contentFrame();
		await expect(inside.locator('footer'), address).toBeAttached();
		await fitsSoon(await onlyFrame(page), address);
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

// One chapter of every kind of graphic.
test('chapters go on and back by keyboard, and their frames fit each step', async ({
	page,
	baseURL
}) => {
	const wrong: string[] = [];
	for (const address of ['week', 'fire', 'run', 'articles'].map((view) => addressOf({ view }))) {
		wrong.push(...(await embed(page, address, baseURL ?? '', 880)).wrong);
		const part = await onlyFrame(page);
		const frame = page.locator('iframe').contentFrame();
		const steps = frame.locator('.step');
		const count = await steps.count();
		await frame.locator('#next').focus();
		for (let step = 1; step < count; step += 1) {
			await page.keyboard.press('Enter');
			const id = (await steps.nth(step).getAttribute('id')) ?? '';
			await expect(frame.locator('.step:visible')).toHaveId(id);
			await fitsSoon(part, `${address}, step ${step + 1}`);
		}
		await frame.locator('#back').focus();
		await page.keyboard.press('Enter');
		await expect(steps.nth(count - 2)).toBeVisible();
		await frame.locator('#reset').click();
		await expect(steps.first()).toBeVisible();
	}
	expect(wrong).toEqual([]);
});
