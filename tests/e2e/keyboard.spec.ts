import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';
import { builtPages } from './site';

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

/** Where the focus stands, and whether the reader sees it. */
async function focused(page: Page) {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body || element === document.documentElement) return null;
		const index = window.tabStops.indexOf(element);
		const boxes = [...element.getClientRects()];
		const points = boxes.flatMap((box) =>
			[0.1, 0.5, 0.9].flatMap((x) =>
				[0.15, 0.5, 0.85].map((y) => [box.left + x * box.width, box.top + y * box.height] as const)
			)
		);
		const labels = [...((element as HTMLInputElement).labels ?? [])];
		const isShown = points.some(([x, y]) => {
			const top = document.elementFromPoint(x, y);
			if (!top) return false;
			return (
				element.contains(top) ||
				top.contains(element) ||
				labels.some((label) => label.contains(top))
			);
		});
		return {
			index,
			isShown,
			isMarked: index < 0 || window.lookOf(element) !== window.looksAtRest[index],
			name: `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}" ${element.id}`
		};
	});
}

/** Tabs until the focus leaves the page or comes round, and reports what went wrong on the way. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', stops: readonly string[]) {
	const reached = new Set<number>();
	const covered: string[] = [];
	const unmarked: string[] = [];
	let presses = 0;
	for (; presses < stops.length * 2 + 40; presses++) {
		await page.keyboard.press(key);
		const at = await focused(page);
		if (!at || (at.index >= 0 && reached.has(at.index))) break;
		if (at.index >= 0) reached.add(at.index);
		if (!at.isShown) covered.push(at.name);
		if (!at.isMarked) unmarked.push(at.name);
	}
	// What the walk itself switched off, such as Next at the end of the story, is not missed.
	const open = await page.evaluate(() => window.tabStops.map(window.canReach));
	const missed = stops.filter((_, index) => !reached.has(index) && open[index]);
	return { missed, covered, unmarked };
}

const clean = { missed: [], covered: [], unmarked: [] };
const screens = [
	{ name: 'a desk', width: 1280, height: 720 },
	{ name: 'a phone', width: 360, height: 640 }
];

for (const { address } of builtPages())
	for (const { name, width, height } of screens)
		test(`Tab and Shift+Tab reach every control of ${address} on ${name}, marked and in sight`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address);
			const stops = await prepare(page);
			expect(stops.length).toBeGreaterThan(3);
			expect.soft(await walk(page, 'Tab', stops), 'with Tab').toEqual(clean);
			await page.evaluate(() => {
				(document.activeElement as HTMLElement | null)?.blur();
				window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
				getSelection()?.selectAllChildren(document.body);
				getSelection()?.collapseToEnd();
			});
			expect(await walk(page, 'Shift+Tab', stops), 'with Shift+Tab').toEqual(clean);
		});
