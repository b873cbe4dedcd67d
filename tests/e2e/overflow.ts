import type { Page } from '@playwright/test';

/** Text that is cut off, or that reaches past the side of the screen, and how far the page is too wide. */
export async function overflow(page: Page): Promise<{ tooWide: number; cut: string[] }> {
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
