import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, settle, stepsBetween } from '$lib/ui/range';

describe('the grid of a slider', () => {
	it('counts 40 steps from 0.1 to 0.5 by 0.01 although 0.4 / 0.01 is not whole', () => {
		expect(stepsBetween({ min: 0.1, max: 0.5, step: 0.01 })).toBe(40);
	});

	it('needs three decimals for steps of 0.005 and none for steps of 50', () => {
		expect([decimalsOf(0.005), decimalsOf(50)]).toEqual([3, 0]);
	});

	it('settles a typed 1,234 on the nearest 50 and holds 9,999 to the maximum', () => {
		const range = { min: 800, max: 2000, step: 50 };
		expect([settle(1234, range), settle(9999, range)]).toEqual([1250, 2000]);
	});

	it('takes nothing from a field that holds no number', () => {
		expect(settle(Number.NaN, { min: 0, max: 1, step: 0.1 })).toBeUndefined();
	});

	it('settles anything finite within the limits, and leaves what it settled alone', () => {
		fc.assert(
			fc.property(
				fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
				fc.constantFrom(
					{ min: -0.02, max: 0.02, step: 0.005 },
					{ min: 0.003, max: 0.017, step: 0.001 },
					{ min: 250, max: 1250, step: 125 }
				),
				(typed, range) => {
					const once = settle(typed, range)!;
					expect(once).toBeGreaterThanOrEqual(range.min);
					expect(once).toBeLessThanOrEqual(range.max);
					expect(settle(once, range)).toBe(once);
				}
			)
		);
	});
});
