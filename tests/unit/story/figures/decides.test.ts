import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiles } from '$lib/story/figures/decides';

describe('quantiles', () => {
	const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

	it('are values that occurred, smallest first', () => {
		fc.assert(
			fc.property(values, fc.integer({ min: 1, max: 60 }), (list, count) => {
				const found = quantiles(list, count);
				expect(found).toHaveLength(count);
				expect(found.every((value) => list.includes(value))).toBe(true);
				expect(found).toEqual([...found].sort((a, b) => a - b));
			})
		);
	});

	it('of as many as there are values are the values themselves', () => {
		expect(quantiles([30, 10, 20], 3)).toEqual([10, 20, 30]);
	});
});
