import type { Page } from '@playwright/test';
import { expect, open, scrollThrough, test } from './fixtures';
import { builtPages } from './site';

/** Spacing that readers may set for themselves, of WCAG 2.2, success criterion 1.4.12. */
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Adds a style sheet the way a reader's own would come: past the content security policy. */
async function addStyle(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);
}

/** Text that is cut off, or that reaches past the side of the screen, and how far the page is too wide. */
async function overflow(page: Page): Promise<{ tooWide: number; cut: string[] }> {
	return page.evaluate(() => {
		const screen = document.documentElement.clientWidth;
		const cut = new Set<string>();
		const hides = (value: string) => value === 'hidden' || value === 'clip';
		const scrolls = (value: string) => value === 'auto' || value === 'scroll';
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent?.trim() ?? '';
			const parent = walker.currentNode.parentElement;
			if (!text || !parent || parent.closest('script, style')) continue;
			if (!parent.checkVisibility({ visibilityProperty: true })) continue;
			range.selectNodeContents(walker.currentNode);
			const box = range.getBoundingClientRect();
			if (box.width === 0) continue;
			let free = false;
			for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
				const style = getComputedStyle(at);
				const around = at.getBoundingClientRect();
				// What only screen readers get is cut on purpose.
				if (style.clipPath.startsWith('inset(50%') || around.width <= 1) free = true;
				if (scrolls(style.overflowX)) free = true;
				if (free) break;
				const side = Math.max(around.left - box.left, box.right - around.right);
				const below = Math.max(around.top - box.top, box.bottom - around.bottom);
				const svg = at instanceof SVGElement && !(at instanceof SVGSVGElement);
				if (!svg && hides(style.overflowX) && side > 1) cut.add(`side ${side.toFixed()}: ${text}`);
				if (!svg && hides(style.overflowY) && below > 3)
					cut.add(`below ${below.toFixed()}: ${text}`);
			}
			if (!free && (box.right > screen + 1 || box.left < -1))
				cut.add(`past the screen ${box.left.toFixed()}–${box.right.toFixed()}: ${text}`);
		}
		return {
			tooWide: Math.max(0, document.documentElement.scrollWidth - screen),
			cut: [...cut].map((text) => text.slice(0, 120))
		};
	});
}

/** The largest share of the screen's height that stays covered by what sticks to it: 0 to 1. */
async function covered(page: Page): Promise<number> {
	let most = 0;
	await scrollThrough(page, async () => {
		const share = await page.evaluate(() => {
			let sum = 0;
			for (const element of document.querySelectorAll('body *')) {
				const style = getComputedStyle(element);
				if (!/sticky|fixed/.test(style.position) || !element.checkVisibility()) continue;
				const box = element.getBoundingClientRect();
				const wide = box.width > innerWidth * 0.6;
				const stuck =
					style.position === 'fixed' ||
					Math.abs(box.top - parseFloat(style.top)) < 1 ||
					Math.abs(innerHeight - box.bottom - parseFloat(style.bottom)) < 1;
				if (wide && stuck) sum += Math.min(innerHeight, box.bottom) - Math.max(0, box.top);
			}
			return sum / innerHeight;
		});
		most = Math.max(most, share);
	});
	return most;
}

const fine = { tooWide: 0, cut: [] };

for (const { address } of builtPages()) {
	test(`${address} reflows at 320 by 256 pixels and leaves half the screen for reading`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, address);
		expect(await overflow(page)).toEqual(fine);
		expect(await covered(page)).toBeLessThanOrEqual(0.5);
	});

	for (const width of [320, 768, 1280])
		test(`${address} fits ${width} pixels, also with wider text spacing`, async ({ page }) => {
			await page.setViewportSize({ width, height: 640 });
			await open(page, address);
			expect(await overflow(page)).toEqual(fine);
			await addStyle(page, spacing);
			expect(await overflow(page)).toEqual(fine);
		});

	test(`${address} fits with text at twice its size`, async ({ page }) => {
		await open(page, address);
		await addStyle(page, ':root { font-size: 200% !important; }');
		expect(await overflow(page)).toEqual(fine);
	});
}
