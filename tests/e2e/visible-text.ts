import type { Page } from '@playwright/test';

/** What a reader of a page can see, in the order of the document. */
export interface Seen {
	words: string[];
	headings: string[];
	/** Names of the charts drawn. */
	charts: string[];
	/** Captions or first rows of the tables, folded away or not. */
	tables: string[];
}

/**
 * Reads what is visible in the content of a page, in whatever medium is emulated.
 *
 * @param without selector of parts to leave out
 */
export async function seen(page: Page, without = 'script, style'): Promise<Seen> {
	return page.evaluate((leftOut) => {
		const main = document.querySelector('main') ?? document.body;
		const isSeen = (element: Element) =>
			!element.closest(leftOut) &&
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const words: string[] = [];
		while (walker.nextNode()) {
			const parent = walker.currentNode.parentElement;
			if (parent && isSeen(parent))
				words.push(...(walker.currentNode.textContent?.match(/[\p{L}\p{N}]+/gu) ?? []));
		}
		const all = (selector: string) => [...main.querySelectorAll(selector)];
		return {
			words,
			headings: all('h1, h2, h3, h4').filter(isSeen).map(text),
			// A code to scan is no chart: its address stands beside it as text.
			charts: all('svg[role="img"]')
				.filter((svg) => isSeen(svg) && !svg.closest('.code-to-scan'))
				.map((svg) => svg.getAttribute('aria-label') ?? ''),
			tables: all('table')
				.filter((table) => !table.closest(leftOut))
				.map((table) => text(table.querySelector('caption, tr') ?? table))
		};
	}, without);
}

/** The share of the wanted words that are among the words given, each used once: 0 to 1. */
export function shareOfWords(wanted: readonly string[], given: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
	const found = wanted.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count > 0;
	});
	return wanted.length === 0 ? 1 : found.length / wanted.length;
}
