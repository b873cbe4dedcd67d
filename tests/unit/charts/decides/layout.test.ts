import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutWorlds, stackDots, type Worlds } from '$lib/charts/decides/layout';

const values = (top: number) =>
	fc
		.array(fc.double({ min: 0, max: top, noNaN: true }), { minLength: 50, maxLength: 50 })
		.map((list) => list.sort((a, b) => a - b));
const worlds: fc.Arbitrary<Worlds[]> = fc
	.tuple(values(48), values(20_000), values(48), values(20_000))
	.map(([stayA, isisA, stayB, isisB]) => [
		{ approach: 'conditions', stay: stayA, isis: isisA, doubled: 3 },
		{ approach: 'timeline', stay: stayB, isis: isisB, doubled: 9 }
	]);

describe('quantile dots', () => {
	it('stand on one another and never overlap', () => {
		fc.assert(
			fc.property(values(300), fc.double({ min: 2, max: 8, noNaN: true }), (list, radius) => {
				const dots = stackDots(list, (value) => value, 100, radius, 320);
				expect(dots).toHaveLength(50);
				for (const [index, a] of dots.entries())
					for (const b of dots.slice(index + 1))
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(1.99 * radius);
			})
		);
	});

	it('lie within one dot of their value while no stack is full', () => {
		const jitter = fc.array(fc.double({ min: 0, max: 6, noNaN: true }), {
			minLength: 50,
			maxLength: 50
		});
		fc.assert(
			fc.property(jitter, (list) => {
				const spread = list.map((extra, index) => index * 6 + extra);
				const dots = stackDots(spread, (value) => value, 0, 5, 320);
				for (const [index, dot] of dots.entries())
					expect(Math.abs(dot.x - (spread[index] ?? 0))).toBeLessThanOrEqual(5);
			})
		);
	});

	it('stand side by side, close to their value, when every world has the same one', () => {
		const dots = stackDots(Array(50).fill(160), (value) => value, 0, 5, 320);
		expect(Math.min(...dots.map((dot) => dot.y))).toBeGreaterThanOrEqual(-8 * 10);
		expect(Math.max(...dots.map((dot) => Math.abs(dot.x - 160)))).toBeLessThan(50);
	});

	it('stay inside the drawing in both widths', () => {
		fc.assert(
			fc.property(worlds, fc.constantFrom(360, 720), (all, width) => {
				const placed = layoutWorlds(all, all, width);
				for (const { rows } of placed.panels)
					for (const row of rows)
						for (const dot of row.dots) {
							expect(dot.x).toBeGreaterThanOrEqual(0);
							expect(dot.x).toBeLessThanOrEqual(width);
							expect(dot.y).toBeGreaterThan(row.labelY - placed.radius);
							expect(dot.y).toBeLessThan(placed.height);
						}
			})
		);
	});
});
