import type { Page } from '@playwright/test';
import { expect, open, resize, scrollThrough, test } from './fixtures';
import { overflow } from './overflow';
import { pagesToTest } from './site';

/** Spacing that readers may set for themselves, of WCAG 2.2, success criterion 1.4.12. */
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Puts a reader's own style sheet, past the content security policy, in place of any before it. */
async function setStyle(page: Page, css: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);
}

/** The largest share of the screen's height that stays covered by what sticks to it: 0 to 1. */
async function covered(page: Page): Promise<number> {
	let most = 0;
	await scrollThrough(
		page,
		async () => {
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
		},
		3
	);
	return most;
}

const fine = { tooWide: 0, cut: [] };

for (const { address } of pagesToTest()) {
	test(`${address} reflows at 320 by 256 pixels and leaves half the screen for reading`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, address);
		expect(await overflow(page)).toEqual(fine);
		expect(await covered(page)).toBeLessThanOrEqual(0.5);
	});

	test(`${address} fits 320 to 1280 pixels, with wider spacing and with text at twice its size`, async ({
		page
	}) => {
		await open(page, address);
		for (const width of [1280, 768, 320]) {
			await resize(page, { width, height: 640 });
			await setStyle(page, '');
			expect(await overflow(page), `${width} pixels`).toEqual(fine);
			await setStyle(page, spacing);
			expect(await overflow(page), `${width} pixels, wider spacing`).toEqual(fine);
		}
		await resize(page, { width: 1280, height: 720 });
		await setStyle(page, ':root { font-size: 200% !important; }');
		expect(await overflow(page), 'text at twice its size').toEqual(fine);
	});
}
