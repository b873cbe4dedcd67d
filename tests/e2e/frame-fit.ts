import { expect, type ElementHandle, type Frame, type Page } from '@playwright/test';

/** The most that a frame may take to be as high as its content, ms. */
export const SOON = 1_000;

/** A part in a frame of another page. */
export interface Framed {
	element: ElementHandle<HTMLIFrameElement>;
	frame: Frame;
}

/** How high a frame came to be, CSS pixels, and how long after the last press in it, or the load of its page, ms. */
export interface Fit {
	height: number;
	took: number;
}

/** Lets a page that is still to be opened note when its frames get their sizes: how long a test takes to ask is no part of it. */
export async function noteSizes(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const note = (one: HTMLElement) => (one.dataset.sizedAt = String(Date.now()));
		const sizes = new ResizeObserver((changes) => {
			for (const { target } of changes) note(target as HTMLElement);
		});
		addEventListener('DOMContentLoaded', () => {
			for (const one of document.querySelectorAll('iframe')) sizes.observe(one);
		});
	});
}

/** The frames of a page that has loaded, in their order. From now on they note the time of every press in them. */
export async function framesIn(page: Page): Promise<Framed[]> {
	const elements = (await page
		.locator('iframe')
		.elementHandles()) as ElementHandle<HTMLIFrameElement>[];
	return Promise.all(
		elements.map(async (element) => {
			const frame = await element.contentFrame();
			if (!frame) throw new Error('A frame has no document.');
			await frame.evaluate(() => {
				const note = () => (document.documentElement.dataset.pressedAt = String(Date.now()));
				for (const press of ['click', 'keydown']) addEventListener(press, note, true);
			});
			return { element, frame };
		})
	);
}

export const heightOf = ({ element }: Framed) => element.evaluate((one) => one.clientHeight);

/** Waits until a frame is as high as its content, to a pixel. */
export async function fitOf(part: Framed, what: string): Promise<Fit> {
	const { element, frame } = part;
	const content = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
	const off = async () => Math.abs((await content()) - (await heightOf(part)));
	await expect.poll(off, { message: what, timeout: 5_000, intervals: [50] }).toBeLessThanOrEqual(1);
	const pressed = await frame.evaluate(() => document.documentElement.dataset.pressedAt);
	const { height, sized, loaded } = await element.evaluate(async (one) => {
		// The page has noted a size once it has drawn it.
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		return {
			height: one.clientHeight,
			sized: Number(one.dataset.sizedAt),
			loaded: performance.timeOrigin + (load?.loadEventStart ?? NaN)
		};
	});
	return { height, took: Math.max(0, sized - Number(pressed ?? loaded)) };
}

/** Waits as `fitOf` does, for a frame that has to be as high as its content soon; how high that is. */
export async function fitsSoon(part: Framed, what: string): Promise<number> {
	const { height, took } = await fitOf(part, what);
	expect(took, `${what}: ms until the frame is as high as its content`).toBeLessThanOrEqual(SOON);
	return height;
}
