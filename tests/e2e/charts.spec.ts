import { embedViews } from '../../src/lib/classroom/embed/views';
import { expect, open, resize, test } from './fixtures';
import { pagesToTest } from './site';

/**
 * Text of the charts in a part of the page that is drawn under 11 CSS pixels, over other text of the same
 * chart, or past a side of it. What the page does not draw yet, as it is far from the window, is left out.
 */
const illegible = (part: Element) => {
	const faults: string[] = [];
	for (const svg of part.querySelectorAll('svg[role="img"]')) {
		if (!svg.checkVisibility({ contentVisibilityAuto: true })) continue;
		const texts = [...svg.querySelectorAll('text')].filter(
			(text) =>
				text.textContent?.trim() &&
				text.checkVisibility({ opacityProperty: true, visibilityProperty: true })
		);
		const lines = texts.flatMap((text) => {
			const { a = 1, b = 0 } = text.getScreenCTM() ?? {};
			const spans = [...text.querySelectorAll('tspan:not(:has(tspan))'), text];
			const sizes = spans.map((span) => parseFloat(getComputedStyle(span).fontSize));
			const size = Math.min(...sizes) * Math.hypot(a, b);
			const below = text.querySelectorAll(':scope > tspan[y]');
			return [...(below.length > 0 ? below : [text])].map((line) => {
				const words = line.textContent?.trim() ?? '';
				return { text, words, size, box: line.getBoundingClientRect() };
			});
		});
		const chart = svg.getAttribute('aria-label')?.slice(0, 40);
		for (const { words, size } of lines)
			if (size < 10.95) faults.push(`${chart}: "${words}" is ${size.toFixed(1)} pixels high`);
		const { left, right } = svg.getBoundingClientRect();
		const cuts = getComputedStyle(svg).overflowX !== 'visible';
		for (const { words, box } of lines)
			if (cuts && (box.left < left - 1 || box.right > right + 1))
				faults.push(`${chart}: "${words}" is cut off`);
		for (const [i, a] of lines.entries())
			for (const b of lines.slice(i + 1)) {
				const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
				// Line boxes are taller than letters: a fifth of the height may be shared.
				const deep = down > 0.3 * Math.min(a.box.height, b.box.height);
				if (across > 1 && deep && a.text !== b.text && a.words !== b.words)
					faults.push(`${chart}: "${a.words}" runs into "${b.words}"`);
			}
	}
	return faults;
};

for (const { address } of pagesToTest())
	test(`every label of the charts on ${address} can be read from 320 to 1440 pixels`, async ({
		page
	}) => {
		await open(page, address);
		for (const width of [1440, 768, 320]) {
			await resize(page, { width, height: 800 });
			expect(await page.locator('body').evaluate(illegible), `${width} pixels`).toEqual([]);
		}
	});

for (const [width, height] of [
	[768, 1024],
	[375, 667],
	[360, 640],
	[320, 640],
	[320, 568]
] as const)
	test(`every label of the story, and its words, can be read above them at ${width} × ${height}`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height });
		await open(page, './');
		for (const chapter of await page.locator('[data-chapter]').all()) {
			const graphic = chapter.locator('.graphic');
			const steps = await chapter.locator('.step').all();
			// All steps of a chapter are drawn at one scale: on most phones, two of them tell it.
			const every = height < 600 || width > 600;
			for (const step of every ? steps : [steps[0]!, steps.at(-1)!]) {
				const id = (await step.getAttribute('id')) ?? '';
				const faults = async () => {
					await step.evaluate((one) => one.scrollIntoView());
					const end = await graphic.evaluate((one) => one.getBoundingClientRect().bottom);
					const name = await step.locator('h3').evaluate((one) => one.getBoundingClientRect().top);
					if (name < end) return [`${end - name} pixels of its name are under the graphic`];
					const isActive = await step.evaluate((one) => one.classList.contains('active'));
					if (!isActive || height - end < 200) return [`${height - end} pixels for its words`];
					return graphic.evaluate(illegible);
				};
				await expect.poll(faults, { message: id, intervals: [20] }).toEqual([]);
				// The run is kept back from whoever has not predicted it.
				const skip = graphic.getByRole('button');
				if (!(await skip.isVisible())) continue;
				await skip.click();
				await expect(skip).toBeHidden();
				await expect.poll(faults, { message: `${id}, run`, intervals: [20] }).toEqual([]);
			}
		}
	});

test('every label of what others embed can be read in a frame of 320 × 480', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 320, height: 480 });
	for (const { view } of embedViews) {
		await page.goto(`embed/${view}/`);
		await page.evaluate(() => document.fonts.ready);
		const faults = () => page.locator('body').evaluate(illegible);
		await expect.poll(faults, { message: view, intervals: [50] }).toEqual([]);
	}
});

for (const [width, height] of [
	[375, 740],
	[1280, 720]
] as const)
	test(`a link to the last step of a chapter has its graphic in sight at ${width} × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page, './#fire-strikes');
		await expect(page.locator('#fire .graphic .scene svg')).toBeInViewport({ ratio: 0.9 });
		await expect(page.locator('#fire-strikes h3')).toBeInViewport();
	});

test('a link to the first step of a chapter stays there when its graphic comes to be drawn lower', async ({
	page
}) => {
	await page.setViewportSize({ width: 375, height: 740 });
	for (const id of ['fire-counts', 'positions-us', 'decides-stay', 'articles-coverage']) {
		// A new document each time: another place on the same page would be no visit.
		await page.goto('about:blank');
		await open(page, `./#${id}`);
		await expect(page.locator(`.graphic:has(> [data-still]) + .steps #${id}`)).toHaveCount(0);
		await expect(page.locator('.step.active')).toHaveId(id);
	}
});

test('a chapter’s script takes over the words that the server sent, and draws none of them anew', async ({
	page
}) => {
	await page.addInitScript(() =>
		document.addEventListener('DOMContentLoaded', () =>
			document.querySelectorAll('.step').forEach((step) => Object.assign(step, { sent: true }))
		)
	);
	await open(page, './#past-attacks');
	const step = page.locator('.step.active');
	await step.waitFor();
	expect(await step.evaluate((element) => 'sent' in element)).toBe(true);
});
