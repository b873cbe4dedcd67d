import { describe, expect, it } from 'vitest';
import { layoutReadings, type ReadingGroup } from '$lib/charts/readings/layout';
import { textWidth } from '$lib/charts/text/lines';
import { readingOptions, choiceIds } from '$lib/story/compare/readings';
import { readingsWords as words } from '$lib/words/en/readings';
import { labelOf } from '../../../../src/routes/sources/compare/feeds';

const groups = (mean: number, error = 1): ReadingGroup[] =>
	choiceIds.map((choice) => ({
		id: choice,
		title: words.choices[choice].legend,
		rows: readingOptions[choice].map((option, index) => ({
			id: option,
			label: labelOf(choice, option, words),
			chosen: index === 0,
			plain: { mean, error },
			equal: index === 1 ? null : { mean: -mean / 2, error }
		}))
	}));

describe.each([720, 360])('the chart of readings, %i units wide', (width) => {
	const placed = layoutReadings(groups(400, 20), width);

	it('draws two standard errors either way, in the drawing, on an axis that holds zero', () => {
		for (const row of placed.rows)
			for (const mark of [row.plain, row.equal])
				if (mark) {
					expect(mark.x - mark.from).toBeCloseTo(mark.to - mark.x, 0);
					expect(mark.from).toBeGreaterThanOrEqual(0);
					expect(mark.to).toBeLessThanOrEqual(width);
				}
		expect(placed.zeroX).toBeGreaterThanOrEqual(placed.start);
		expect(placed.rows[0]!.plain!.x).toBeGreaterThan(placed.zeroX);
		expect(placed.rows[0]!.equal!.x).toBeLessThan(placed.zeroX);
	});

	it('keeps labels clear of marks, and rows apart', () => {
		for (const { label, labelY, plain } of placed.rows) {
			if (width > 500) expect(10 + textWidth(label, 14, 'bold')).toBeLessThan(placed.start);
			else expect(plain!.y - labelY).toBeGreaterThan(8);
		}
		const ys = placed.rows.map(({ y }) => y);
		expect(ys).toEqual([...ys].sort((a, b) => a - b));
		for (const { text } of placed.titles)
			expect(textWidth(text, 14, 'bold')).toBeLessThan(width > 500 ? placed.start : width);
		expect(placed.height).toBeGreaterThan(Math.max(...ys) + 20);
	});

	it('is drawn where every difference is zero, or none can be compared', () => {
		for (const one of [
			groups(0, 0),
			groups(1).map((group) => ({
				...group,
				rows: group.rows.map((row) => ({ ...row, plain: null, equal: null }))
			}))
		]) {
			const { rows, zeroX } = layoutReadings(one, width);
			expect(rows).toHaveLength(16);
			expect(Number.isFinite(zeroX)).toBe(true);
		}
	});
});
