import { expect, open, resize, test } from './fixtures';
import { pagesToTest } from './site';

/** Text of charts that is drawn under 10 CSS pixels, or over other text of the same chart. */
const illegible = () => {
	const faults: string[] = [];
	for (const svg of document.querySelectorAll('svg[role="img"]')) {
		if (!svg.checkVisibility()) continue;
		const texts = [...svg.querySelectorAll('text')].filter(
			(text) => text.textContent?.trim() && text.checkVisibility({ opacityProperty: true })
		);
		const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
		const boxes = texts.map((text) => ({
			words: text.textContent?.trim() ?? '',
			size: parseFloat(getComputedStyle(text).fontSize) * (Number.isFinite(scale) ? scale : 1),
			box: text.getBoundingClientRect()
		}));
		const chart = svg.getAttribute('aria-label')?.slice(0, 40);
		for (const { words, size } of boxes)
			if (size < 9.95) faults.push(`${chart}: "${words}" is ${size.toFixed(1)} pixels high`);
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1)) {
				const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
				// Line boxes are taller than letters: a fifth of the height may be shared.
				const deep = down > 0.3 * Math.min(a.box.height, b.box.height);
				if (across > 1 && deep && a.words !== b.words)
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
			expect(await page.evaluate(illegible), `${width} pixels`).toEqual([]);
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
