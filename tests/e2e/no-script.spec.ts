import type { Browser } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { pagesToTest } from './site';
import { seen, shareOfWords, type Seen } from './visible-text';

/** What the page shows where scripts run: all of it, and what is not there for scripts alone. */
async function seenWithScript(
	browser: Browser,
	url: string
): Promise<{ all: Seen; lasting: Seen }> {
	const page = await browser.newPage({ javaScriptEnabled: true });
	await open(page, url);
	const all = await seen(page);
	const lasting = await seen(page, 'script, style, .needs-script');
	await page.close();
	return { all, lasting };
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const { address } of pagesToTest()) {
		test(`${address} keeps four fifths of its words, all headings, charts and tables`, async ({
			page,
			browser,
			baseURL
		}) => {
			await page.goto(address);
			const plain = await seen(page);
			const { all, lasting } = await seenWithScript(browser, new URL(address, baseURL).href);
			// Where controls are hidden, something as full stands in their place.
			expect(plain.words.length).toBeGreaterThanOrEqual(all.words.length * 0.8);
			expect(shareOfWords(lasting.words, plain.words)).toBeGreaterThanOrEqual(0.8);
			expect(plain.headings).toEqual(expect.arrayContaining(lasting.headings));
			expect(plain.charts.length).toBeGreaterThanOrEqual(all.charts.length);
			expect(plain.charts.filter((name) => name.trim().length < 20)).toEqual([]);
			expect(plain.tables).toEqual(expect.arrayContaining(lasting.tables));
		});

		test(`${address} hides nothing by opacity and shows no control that does nothing`, async ({
			page
		}) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(address);
			const faults = await page.evaluate(() => {
				const name = (element: Element) =>
					`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`;
				const all = [...document.body.querySelectorAll('*')];
				const isFaint = (element: Element) => getComputedStyle(element).opacity === '0';
				/** A link to a heading may wait for the focus or the mouse to show. */
				const showsOnFocus = (element: Element) => {
					(element as HTMLElement).focus();
					return document.activeElement === element && !isFaint(element);
				};
				const faint = all
					.filter((element) => element.checkVisibility() && isFaint(element))
					.filter((element) => element.tagName !== 'INPUT' && !showsOnFocus(element));
				const dead = all.filter(
					(element) =>
						element.matches('button, input, select, textarea') &&
						!element.matches(':disabled') &&
						element.checkVisibility({ visibilityProperty: true })
				);
				return { faint: faint.map(name), dead: dead.map(name) };
			});
			expect(faults).toEqual({ faint: [], dead: [] });
		});

		test(`${address} draws every visible chart with marks in a box of its own`, async ({
			page
		}) => {
			await page.goto(address);
			const empty = await page.evaluate(() =>
				[...document.querySelectorAll('svg[role="img"]')]
					.filter((svg) => svg.checkVisibility())
					.filter((svg) => {
						const { width, height } = svg.getBoundingClientRect();
						const marks = svg.querySelectorAll('path, rect, circle, line, text, polygon, use');
						return width < 100 || height < 20 || marks.length < 3;
					})
					.map((svg) => svg.getAttribute('aria-label'))
			);
			expect(empty).toEqual([]);
		});
	}
});

test.describe('where scripts never come', () => {
	for (const [width, height] of [
		[375, 740],
		[1280, 720]
	] as const)
		test(`no graphic of the story stands over its words at ${width} × ${height}`, async ({
			browser,
			baseURL
		}) => {
			const page = await browser.newPage({ viewport: { width, height } });
			await page.route('**/*.js', (route) => route.abort());
			await page.goto(baseURL ?? '');
			const covered = async (step: Element) => {
				const heading = step.querySelector('h3')!;
				heading.scrollIntoView({ block: 'center', behavior: 'instant' });
				await new Promise(requestAnimationFrame);
				const { left, top, height } = heading.getBoundingClientRect();
				return !step.contains(document.elementFromPoint(left + 20, top + height / 2));
			};
			const steps = await page.locator('[data-chapter] .step').all();
			expect(steps.length).toBeGreaterThan(40);
			for (const step of steps)
				expect(await step.evaluate(covered), (await step.getAttribute('id')) ?? '').toBe(false);
			await page.close();
		});
});
