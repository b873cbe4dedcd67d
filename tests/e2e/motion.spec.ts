import { expect, open, scrollThrough, test } from './fixtures';
import { pagesToTest } from './site';

declare global {
	interface Window {
		smoothScrolls: string[];
	}
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		window.smoothScrolls = [];
		const note = (name: string, options: unknown) => {
			const behavior = (options as ScrollToOptions | undefined)?.behavior;
			if (behavior === 'smooth') window.smoothScrolls.push(name);
		};
		for (const name of ['scrollTo', 'scrollBy', 'scroll', 'scrollIntoView'] as const) {
			const owner = Element.prototype as unknown as Record<string, (...a: unknown[]) => unknown>;
			const original = owner[name];
			owner[name] = function (this: Element, ...rest: unknown[]) {
				rest.forEach((option) => note(name, option));
				return original?.apply(this, rest);
			};
		}
		for (const name of ['scrollTo', 'scrollBy', 'scroll'] as const) {
			const owner = window as unknown as Record<string, (...a: unknown[]) => unknown>;
			const original = owner[name];
			owner[name] = (...rest: unknown[]) => {
				rest.forEach((option) => note(name, option));
				return original?.apply(window, rest);
			};
		}
	});
});

for (const { address } of pagesToTest())
	test(`${address} moves nothing for readers who want no motion`, async ({ page }) => {
		await open(page, address);
		const moving = new Set<string>();
		const look = async () => {
			const found = await page.evaluate(() =>
				document
					.getAnimations()
					.filter((animation) => animation.playState === 'running')
					.map((animation) => {
						const effect = animation.effect as KeyframeEffect | null;
						const target = effect?.target;
						const what = animation instanceof CSSTransition ? animation.transitionProperty : '';
						return `${target?.tagName} ${target?.getAttribute('class') ?? ''} ${what}`;
					})
			);
			found.forEach((animation) => moving.add(animation));
		};
		await scrollThrough(page, look);
		for (const link of await page.locator('main a[href^="#"]').all()) {
			if (!(await link.isVisible())) continue;
			await link.click({ force: true });
			await look();
			break;
		}
		expect([...moving]).toEqual([]);
		expect(await page.evaluate(() => window.smoothScrolls)).toEqual([]);
		expect(
			await page.evaluate(() =>
				[...document.querySelectorAll('*')]
					.filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
					.map((element) => element.tagName)
			)
		).toEqual([]);
	});
