import type { Page } from '@playwright/test';

/**
 * Controls under a size in CSS pixels that no exception of WCAG 2.2, success criterion 2.5.8,
 * covers: links within a sentence, and small targets with room around them.
 */
export async function tooSmall(page: Page, least: number, kinds: string): Promise<string[]> {
	return page.evaluate(
		([side, selector]) => {
			const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
			const hidden = (element: Element) => {
				const { width, height } = element.getBoundingClientRect();
				return (
					width <= 1 || height <= 1 || getComputedStyle(element).clipPath.startsWith('inset(50%')
				);
			};
			const box = (element: Element) => {
				const boxes = [element, ...((element as HTMLInputElement).labels ?? [])]
					.filter(isSeen)
					.map((part) => part.getBoundingClientRect());
				const left = Math.min(...boxes.map((b) => b.left));
				const top = Math.min(...boxes.map((b) => b.top));
				const right = Math.max(...boxes.map((b) => b.right));
				const bottom = Math.max(...boxes.map((b) => b.bottom));
				return { left, top, right, bottom, width: right - left, height: bottom - top };
			};
			const isInSentence = (element: Element) => {
				if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
				const block = element.closest('p, li, dd, td, th, figcaption, blockquote, div');
				const own = element.textContent?.trim().length ?? 0;
				return (block?.textContent?.trim().length ?? 0) > own + 8;
			};
			const targets = [...document.querySelectorAll(selector)]
				.filter((element) => isSeen(element) && !hidden(element))
				.map((element) => ({ element, box: box(element) }));
			const middle = (b: ReturnType<typeof box>) => [
				(b.left + b.right) / 2,
				(b.top + b.bottom) / 2
			];
			/** A circle around a small target's middle touches no other target. */
			const hasRoom = (at: (typeof targets)[number]) => {
				const [x = 0, y = 0] = middle(at.box);
				return targets.every(({ element, box: other }) => {
					if (element === at.element || element.contains(at.element)) return true;
					const dx = Math.max(other.left - x, 0, x - other.right);
					const dy = Math.max(other.top - y, 0, y - other.bottom);
					return Math.hypot(dx, dy) >= side / 2;
				});
			};
			return targets
				.filter(({ box: b }) => b.width < side - 0.5 || b.height < side - 0.5)
				.filter(({ element }) => !isInSentence(element))
				.filter((target) => side > 24 || !hasRoom(target))
				.map(
					({ element, box: b }) =>
						`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}" ${b.width.toFixed()}×${b.height.toFixed()}`
				);
		},
		[least, kinds] as const
	);
}

/** Everything that can be pressed or followed. */
export const everything = 'a[href], button, input, select, textarea, summary, [role="button"]';
/** What a finger sets or presses, links apart. */
export const controls = 'button, input:not([type="range"]), select, textarea, summary';
