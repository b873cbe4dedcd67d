import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/model/parameters';
import { runMany } from '$lib/model/run';
import type { Settings } from '$lib/model/types';
import { equalStay, quantiles } from '$lib/story/figures/decides';

const stay = (approach: 'conditions' | 'timeline', settings: Settings) => {
	const runs = runMany({ approach, settings, seed: 1, runs: 50 });
	return runs.reduce((sum, one) => sum + one.troopMonths, 0) / runs.length;
};

describe('a timeline of equal stay', () => {
	it('keeps as many troop-months as the conditions, to within half a month at full strength', () => {
		const target = stay('conditions', defaultSettings);
		const found = stay('timeline', equalStay(defaultSettings));
		expect(Math.abs(found - target)).toBeLessThan(defaultSettings.usTroopsAtStart / 2);
	});

	it('changes the date and the start of reductions and nothing else', () => {
		const found = equalStay(defaultSettings);
		const { firstReductionMonth, setDate } = found;
		expect({ ...defaultSettings, firstReductionMonth, setDate }).toEqual(found);
		expect(setDate).toBeGreaterThan(defaultSettings.setDate);
	});
});

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
