import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenPoints } from '$lib/charts/stage/way';

const gap = (a: { x: number; y: number }, b: { x: number; y: number }) =>
	Math.hypot(a.x - b.x, a.y - b.y);

describe('points at even distances along a path', () => {
	it('begin and end where the path does, and are as many as were asked for', () => {
		const coordinate = fc.integer({ min: -300, max: 300 });
		fc.assert(
			fc.property(
				fc.array(coordinate, { minLength: 8, maxLength: 8 }),
				fc.integer({ min: 2, max: 40 }),
				(n, count) => {
					fc.pre(gap({ x: n[0]!, y: n[1]! }, { x: n[6]!, y: n[7]! }) > 1);
					const points = evenPoints(`M${n[0]},${n[1]}C${n.slice(2).join(',')}`, count);
					expect(points).toHaveLength(count);
					expect(gap(points[0]!, { x: n[0]!, y: n[1]! })).toBeLessThan(1e-6);
					expect(gap(points.at(-1)!, { x: n[6]!, y: n[7]! })).toBeLessThan(1e-6);
				}
			)
		);
	});

	it('lie 10 apart on a straight line 30 long', () => {
		expect(evenPoints('M0,0L10,0L30,0', 4).map(({ x }) => x)).toEqual([0, 10, 20, 30]);
	});
});
