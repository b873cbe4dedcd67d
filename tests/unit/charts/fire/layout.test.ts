import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { describeCounts, describeWindows, fireTable } from '$lib/charts/fire/describe';
import Fire from '$lib/charts/fire/Fire.svelte';
import { layoutCounts } from '$lib/charts/fire/layout';
import { layoutWindows } from '$lib/charts/fire/windows';
import { textWidth, type Line } from '$lib/charts/text/lines';
import { fireFigure } from '$lib/story/figures/fire';
import { chartsFire as words } from '$lib/words/en/charts-fire';

const data = fireFigure();
const counts = [720, 360].map((width) => layoutCounts(data, words.counts.labels, width));
const windows = [720, 360].map((width) => layoutWindows(data, words.windows.labels, width));

interface Box {
	what: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}
const box = (what: string, left: number, width: number, base: number, size: number): Box => ({
	what,
	left,
	right: left + width,
	top: base - size * 0.78,
	bottom: base + size * 0.22
});
function lineBoxes(lines: readonly Line[], x: number, y: number, pitch: number, size: number) {
	return lines.map((line, index) =>
		box(line.spans.map(({ text }) => text).join(''), x, line.width, y + index * pitch, size)
	);
}
/** Boxes of single labels: text set at `size` from, around or up to `x`. */
function labelBox(
	{ x, y, text }: { x: number; y: number; text: string },
	size: number,
	anchor = 0
): Box {
	const width = textWidth(text, size);
	return box(text, x - width * anchor, width, y, size);
}

function expectApart(boxes: readonly Box[], width: number, height: number) {
	for (const [index, a] of boxes.entries()) {
		expect(a.left, a.what).toBeGreaterThanOrEqual(0);
		expect(a.right, a.what).toBeLessThanOrEqual(width);
		expect(a.top, a.what).toBeGreaterThanOrEqual(0);
		expect(a.bottom, a.what).toBeLessThanOrEqual(height);
		for (const b of boxes.slice(index + 1)) {
			const apart =
				a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
			expect(apart, `“${a.what}” over “${b.what}”`).toBe(true);
		}
	}
}

describe('the two counts', () => {
	it('keep every label inside the drawing and apart from every other, in both widths', () => {
		for (const placed of counts) {
			const size = placed.narrow ? 14 : 15;
			expectApart(
				[
					...placed.rows.flatMap((row) => [
						...lineBoxes(row.head, 0, row.headY, placed.pitch, size),
						...lineBoxes(row.end.lines, row.end.x, row.end.y, placed.pitch, size)
					]),
					...placed.ticks.map((tick) => labelBox(tick, size, tick.x < 10 ? 0 : 0.5))
				],
				placed.width,
				placed.height
			);
		}
	});

	it('draw “about 150” soft on both sides of 150, and “more than 150” sharp at 150 and open beyond', () => {
		for (const { rows, ticks, width } of counts) {
			const [about, more] = rows;
			const at150 = ticks.at(-1)?.x ?? NaN;
			const last = about?.stripes.at(-1);
			expect(ticks.at(-1)?.text).toBe('150');
			expect((about?.solid.x ?? 0) + (about?.solid.width ?? 0)).toBeLessThan(at150);
			expect((last?.at ?? 0) + (last?.size ?? 0)).toBeGreaterThan(at150);
			expect(about?.arrow).toBeUndefined();
			expect((more?.solid.x ?? 0) + (more?.solid.width ?? 0)).toBeCloseTo(at150, 0);
			expect(more?.stripes).toEqual([]);
			expect(more?.arrow?.line).toContain(`H${width - 2}`);
		}
	});

	it('have bars that grow with their numbers, on one scale', () => {
		fc.assert(
			fc.property(fc.integer({ min: 50, max: 150 }), (value) => {
				const [about, more] = data.reports;
				const [, changed] = layoutCounts(
					{ ...data, reports: [about, { ...more, value }] },
					words.counts.labels,
					720
				).rows;
				const [, whole] = counts[0]?.rows ?? [];
				expect(changed?.solid.width).toBeCloseTo(((whole?.solid.width ?? 0) * value) / 150, 0);
			})
		);
	});
});

describe('the windows of the two counts', () => {
	it('keep every label inside the drawing and apart from every other, in both widths', () => {
		for (const placed of windows) {
			const size = placed.narrow ? 14 : 15;
			expectApart(
				[
					...placed.rows.flatMap((row) => [
						...lineBoxes(row.head, 0, row.headY, placed.pitch, size),
						labelBox(row.inside, size, 0.5),
						labelBox(row.start, size),
						labelBox(row.end, size, 1)
					]),
					...placed.ticks.map((tick) => labelBox(tick, size))
				],
				placed.width,
				placed.height
			);
			for (const { inside, solid } of placed.rows)
				expect(textWidth(inside.text, size)).toBeLessThan(solid.width);
		}
	});

	it('open at the left where article 002 gives no day, and from 10 October where 004 says “mid-October”', () => {
		for (const { rows, ticks } of windows) {
			const [about, more] = rows;
			const [october = NaN, november = NaN] = ticks.map(({ x }) => x);
			const day = (november - october) / 31;
			expect(about?.stripes[0]?.at ?? NaN).toBeLessThan(october + 2 * day);
			const first = more?.stripes[0]?.at ?? NaN;
			expect(first).toBeGreaterThanOrEqual(october + 9 * day - 0.1);
			expect(first).toBeLessThan(october + 11 * day);
			expect(more?.solid.x).toBeCloseTo(october + 19 * day, 0);
		}
	});

	it('stop three days apart, the second stop marked as inferred', () => {
		for (const { rows, ticks } of windows) {
			const [october = NaN, november = NaN] = ticks.map(({ x }) => x);
			const stops = rows.map(({ solid }) => solid.x + solid.width);
			expect(((stops[1] ?? 0) - (stops[0] ?? 0)) / ((november - october) / 31)).toBeCloseTo(3, 0);
			expect(rows.map(({ edge }) => edge.inferred)).toEqual([false, true]);
		}
	});
});

describe('what is said of the attacks', () => {
	it('works out 45 a month for both countries and 33 for Iraq from the numbers it shows', () => {
		const { months, both, iraq, troops } = data.rate;
		const share = troops.iraq / (troops.iraq + troops.syria);
		expect(Math.round(data.reports[0].value / months)).toBe(both.value);
		expect(Math.round(both.value * share)).toBe(iraq.value);
		expect([both.value, iraq.value]).toEqual([45, 33]);
	});

	it('describes the soft end, the open arrow, and the first day that is missing', () => {
		expect(describeCounts(data, words)).toMatch(/about 150.*soft end.*more than 150.*open arrow/);
		const said = describeWindows(data, words);
		expect(said).toContain('Oct 2023 to Jan 2024');
		expect(said).toContain('“during the Gaza war”, with no first day, up to 24 January');
	});

	it('gives a row to each count, each rate and each mention of US strikes, and no number to the strikes', () => {
		const table = fireTable(data, words, 'en');
		expect(table.rows).toHaveLength(2 + 3 + 5);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		const strikes = table.rows.filter(([name]) => name?.startsWith('US strikes'));
		expect(strikes.map(([, number]) => number)).toEqual(Array(5).fill('no number given'));
		expect(table.rows[1]?.[3]).toBe('not stated');
	});

	it('stands whole in the page without a view, no dot by itself, and no style attribute', () => {
		const { body } = render(Fire, { props: { data } });
		expect(body.match(/<figure/g)).toHaveLength(5);
		expect(body).not.toContain('<circle');
		expect(body).not.toContain('style=');
		expect(body).toContain('Babil and Anbar');
	});
});
