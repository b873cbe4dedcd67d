import type { Page } from '@playwright/test';
import { expect, open, scrollThrough, test } from './fixtures';
import { pagesToTest } from './site';

declare global {
	interface Window {
		tabStops: Element[];
		looksAtRest: string[];
		canReach: (element: Element) => boolean;
		lookOf: (element: Element) => string;
	}
}

/** Notes every element that Tab must reach, and how each looks without focus. */
async function prepare(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const controls =
			'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
		const lone = (element: Element) => {
			if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
			const group = document.querySelectorAll<HTMLInputElement>(
				`input[type="radio"][name="${CSS.escape(element.name)}"]`
			);
			const chosen = [...group].find((radio) => radio.checked);
			return chosen ? chosen === element : group[0] === element;
		};
		window.canReach = (element) =>
			!element.matches(':disabled') &&
			element.checkVisibility({ visibilityProperty: true }) &&
			element.getAttribute('tabindex') !== '-1' &&
			!element.closest('[inert]') &&
			lone(element);
		/** Outline, shadow, edge and ground of a control and of what stands for it. */
		window.lookOf = (element) => {
			const labels = (element as HTMLInputElement).labels ?? [];
			const around = [element, element.parentElement, element.nextElementSibling, ...labels];
			return around
				.filter((part) => part !== null)
				.map((part) => getComputedStyle(part))
				.map((s) =>
					[
						s.outlineStyle === 'none'
							? ''
							: `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`,
						s.boxShadow,
						s.borderColor,
						s.backgroundColor,
						s.textDecorationLine,
						s.stroke,
						s.strokeWidth
					].join(' ')
				)
				.join(' / ');
		};
		(document.activeElement as HTMLElement | null)?.blur();
		window.tabStops = [...document.querySelectorAll(controls)].filter(window.canReach);
		window.looksAtRest = window.tabStops.map(window.lookOf);
		return window.tabStops.map(
			(element) =>
				`${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}" ${element.id}`
		);
	});
}

/** Where the focus stands, and whether the reader sees it; null where it is on nothing. */
async function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body || element === document.documentElement) return null;
		const labels = [...((element as HTMLInputElement).labels ?? [])];
		/** The part of a box that is on the screen, as nine points. */
		const points = [...element.getClientRects()].flatMap((box) => {
			const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
			const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
			const across = [0.1, 0.5, 0.9].map((share) => left + share * (right - left));
			const down = [0.15, 0.5, 0.85].map((share) => top + share * (bottom - top));
			return across.flatMap((x) => down.map((y) => document.elementFromPoint(x, y)));
		});
		const isOwn = (at: Element | null) =>
			at !== null &&
			(element.contains(at) || at.contains(element) || labels.some((label) => label.contains(at)));
		const index = window.tabStops.indexOf(element);
		const cover = points.find((at) => at !== null);
		const name = `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}" ${element.id}`;
		return {
			index,
			name,
			isMarked: index < 0 || window.lookOf(element) !== window.looksAtRest[index],
			coveredBy: points.some(isOwn)
				? undefined
				: `${cover?.tagName.toLowerCase() ?? 'the edge of the screen'}.${cover?.getAttribute('class') ?? ''}`
		};
	});
}

/** Tabs until the focus has come round, and reports what went wrong on the way. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', stops: readonly string[]) {
	const reached = new Set<number>();
	const covered: string[] = [];
	const unmarked: string[] = [];
	let nowhere = 0;
	for (let presses = 0; presses < stops.length * 2 + 40 && nowhere < 4; presses++) {
		await page.keyboard.press(key);
		const at = await focused(page);
		// Past the last control the focus leaves the page for a moment.
		nowhere = at ? 0 : nowhere + 1;
		if (!at) continue;
		if (at.index >= 0 && reached.has(at.index)) break;
		if (at.index >= 0) reached.add(at.index);
		if (at.coveredBy) covered.push(`${at.name} by ${at.coveredBy}`);
		if (!at.isMarked) unmarked.push(at.name);
	}
	// What the walk itself switched off, such as Next at the end of the story, is not missed.
	const open = await page.evaluate(() => window.tabStops.map(window.canReach));
	const missed = stops.filter((_, index) => !reached.has(index) && open[index]);
	return { missed, covered, unmarked };
}

/** Lets every part of a page come alive that waits for the reader to come near, and goes back up. */
async function settle(page: Page): Promise<void> {
	await scrollThrough(page);
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
	await page.waitForTimeout(200);
}

const clean = { missed: [], covered: [], unmarked: [] };
const screens = [
	{ name: 'a desk', width: 1280, height: 720, back: false },
	{ name: 'a phone', width: 360, height: 640, back: true }
];

for (const { address } of pagesToTest())
	for (const { name, width, height, back } of screens)
		test(`${back ? 'Tab and Shift+Tab reach' : 'Tab reaches'} every control of ${address} on ${name}, marked and in sight`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address);
			await settle(page);
			const stops = await prepare(page);
			expect(stops.length).toBeGreaterThan(3);
			expect(await walk(page, 'Tab', stops), 'with Tab').toEqual(clean);
			if (!back) return;
			await page.evaluate(() => {
				(document.activeElement as HTMLElement | null)?.blur();
				window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
				getSelection()?.selectAllChildren(document.body);
				getSelection()?.collapseToEnd();
			});
			expect(await walk(page, 'Shift+Tab', stops), 'with Shift+Tab').toEqual(clean);
		});

for (const { address } of pagesToTest())
	test(`the focus is never lost on ${address} while parts of it come alive under a reader who tabs`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, address);
		const stops = await prepare(page);
		const lost: string[] = [];
		let last = 'the top of the page';
		for (let press = 1; press < stops.length * 2; press++) {
			await page.keyboard.press('Tab');
			if (press % 10 === 0) await page.waitForTimeout(150);
			const { name, isFirst } = await page.evaluate(() => {
				const at = document.activeElement;
				const isSomewhere = at !== null && at !== document.body;
				return {
					name: isSomewhere
						? `${at.tagName.toLowerCase()} "${at.textContent?.trim().slice(0, 40)}"`
						: '',
					isFirst: at === window.tabStops[0]
				};
			});
			if (isFirst && press > 1) break;
			if (!name) lost.push(`after ${last}, at press ${press} of ${stops.length}`);
			else last = name;
		}
		// Past the last control the focus leaves the page once, before it comes round to the first.
		expect(lost.slice(0, -1)).toEqual([]);
		expect(lost.filter((where) => !where.includes(last))).toEqual([]);
	});
