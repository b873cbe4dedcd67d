import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRanges, widestFirst, type Range } from '$lib/charts/range-bars/layout';

describe('the range chart', () => {
	const data = (atLowest: number, atHighest: number): Range[] => [
		{ name: 'adviserShare', label: 'Share', atLowest, atHighest }
	];

	it('marks a bar as flipping exactly when its ends lie on both sides of zero', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -900, max: 900 }),
				fc.integer({ min: -900, max: 900 }),
				(a, b) => {
					const placed = layoutRanges(data(a, b), 720);
					const [bar] = placed.bars;
					const crosses =
						bar !== undefined &&
						bar.x < placed.zeroX - 1e-6 &&
						bar.x + bar.width > placed.zeroX + 1e-6;
					expect(bar?.flips).toBe(crosses);
				}
			)
		);
	});

	it('always shows the line at zero', () => {
		const placed = layoutRanges(data(100, 300), 360);
		expect(placed.zeroX).toBeGreaterThanOrEqual(0);
		expect(placed.ticks.map((tick) => tick.value)).toContain(0);
	});

	it('keeps every mark and the line of the present setting inside the drawing', () => {
		const ends = fc.integer({ min: -900, max: 900 });
		fc.assert(
			fc.property(ends, ends, ends, fc.constantFrom(360, 720), (a, b, now, width) => {
				const placed = layoutRanges(data(a, b), width, now);
				const [bar] = placed.bars;
				for (const x of [bar!.lowestX, bar!.highestX, placed.zeroX, placed.nowX!]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(width);
				}
			})
		);
	});

	it('draws no bar for a range with an end that cannot be compared, and lets it not move the axis', () => {
		const [two] = data(10, 20);
		const placed = layoutRanges([two!, { ...two!, name: 'other', atHighest: NaN }], 720);
		expect(placed.bars.map(({ comparable }) => comparable)).toEqual([true, false]);
		expect(placed.bars[1]!.flips).toBe(false);
		expect(placed.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
	});

	it('comes widest first, with what cannot be compared at the end', () => {
		const bars = [data(0, 10), data(NaN, 5), data(-40, 40), data(3, 3)].flat();
		expect(widestFirst(bars).map(({ atHighest }) => atHighest)).toEqual([40, 10, 3, 5]);
	});
});
