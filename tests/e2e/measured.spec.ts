import type { Browser, Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { pagesToTest } from './site';

declare global {
	interface Window {
		shifts: { value: number; at: number; what: string }[];
		longTasks: number[];
	}
}

/** Lets a page keep count of its layout shifts and of its tasks over 50 ms. */
async function watchTimes(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.shifts = [];
		window.longTasks = [];
		interface Shift extends PerformanceEntry {
			value: number;
			hadRecentInput: boolean;
			sources: { node?: Node | null }[];
		}
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as Shift[])
				if (!entry.hadRecentInput)
					window.shifts.push({
						value: entry.value,
						at: entry.startTime,
						what: entry.sources
							.map(({ node }) => (node instanceof Element ? node : node?.parentElement))
							.map((element) => {
								const near = element?.closest('[id]')?.id ?? '';
								return `${element?.tagName}.${element?.getAttribute('class') ?? ''} in #${near}`;
							})
							.join(', ')
					});
		}).observe({ type: 'layout-shift', buffered: true });
		new PerformanceObserver((list) => {
			window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask', buffered: true });
	});
}

/** Turns a mouse wheel from the top of the page to its end, so many pixels a notch, 16 notches a second. */
async function wheelThrough(page: Page, notch = 150): Promise<void> {
	const full = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.mouse.move(400, 400);
	for (let y = 0; y < full; y += notch) {
		await page.mouse.wheel(0, notch);
		await page.waitForTimeout(60);
	}
	await page.waitForTimeout(300);
}

/**
 * Cumulative layout shift as browsers report it (web.dev/articles/cls): the largest sum of shifts that follow
 * one another within a second, in five seconds at most.
 */
function cumulative(shifts: readonly { value: number; at: number }[]): number {
	let [largestSum, sum, first, last] = [0, 0, -Infinity, -Infinity];
	for (const { value, at } of shifts) {
		if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
		sum += value;
		last = at;
		largestSum = Math.max(largestSum, sum);
	}
	return largestSum;
}

/** The shifts worth reading, largest first. */
const largest = (shifts: readonly { value: number; what: string }[]) =>
	[...shifts]
		.sort((a, b) => b.value - a.value)
		.slice(0, 8)
		.map(({ value, what }) => `${value.toFixed(4)} ${what}`)
		.join('\n');

for (const { address } of pagesToTest())
	for (const [width, height] of [
		[1280, 720],
		[360, 640]
	] as const)
		test(`${address} shifts by less than 0.02 at ${width} pixels, while loading and while scrolling`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await watchTimes(page);
			await open(page, address);
			const loading = await page.evaluate(() => window.shifts);
			expect(cumulative(loading), largest(loading)).toBeLessThan(0.02);
			// Parts come alive on the way in the story and the simulator: elsewhere the way may be shorter.
			await wheelThrough(page, /^\.\/(simulator\/)?$/.test(address) ? 150 : 600);
			const scrolling = (await page.evaluate(() => window.shifts)).slice(loading.length);
			expect(cumulative(scrolling), largest(scrolling)).toBeLessThan(0.02);
		});

/** The longest task in milliseconds while a freshly loaded story is scrolled; 0 where none took 50. */
async function longestTask(browser: Browser, url: string): Promise<number> {
	const page = await browser.newPage();
	await watchTimes(page);
	await open(page, url);
	await page.waitForTimeout(1_000);
	const before = await page.evaluate(() => window.longTasks.length);
	await wheelThrough(page);
	const tasks = await page.evaluate(() => window.longTasks);
	await page.close();
	return Math.max(0, ...tasks.slice(before));
}

test('scrolling the story keeps every task under 100 ms', async ({ browser, baseURL }) => {
	test.setTimeout(300_000);
	// What the page itself causes comes back each time; what the machine causes does not.
	const longest: number[] = [];
	do longest.push(await longestTask(browser, baseURL ?? ''));
	while (longest.length < 3 && Math.min(...longest) >= 100);
	expect(Math.min(...longest), `longest of each pass: ${longest.join(', ')} ms`).toBeLessThan(100);
});
