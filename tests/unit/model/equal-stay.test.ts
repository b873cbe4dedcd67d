import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalStay, EQUAL_STAY_RUNS } from '$lib/model/equal-stay';
import { defaultSettings } from '$lib/model/parameters';
import { runMany } from '$lib/model/run';
import type { Approach, Settings } from '$lib/model/types';
import { anySeed, anySettings, withDefaults } from './worlds';

/** Mean troop-months of the first runs, worked out apart from the search. */
const stay = (approach: Approach, settings: Settings, seed = 1) => {
	const runs = runMany({ approach, settings, seed, runs: EQUAL_STAY_RUNS });
	return runs.reduce((sum, one) => sum + one.troopMonths, 0) / runs.length;
};

describe('a timeline of equal stay', () => {
	it('keeps as many troop-months as the conditions, to within half a month at full strength', () => {
		const found = equalStay(defaultSettings, 1);
		expect(found.reached).toBe(true);
		const target = stay('conditions', defaultSettings);
		expect(Math.abs(stay('timeline', found.settings) - target)).toBeLessThan(1250);
	});

	it('says how many troop-months each approach keeps', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (settings, seed) => {
				const found = equalStay(settings, seed);
				expect(found.conditions).toBeCloseTo(stay('conditions', settings, seed), 6);
				expect(found.timeline).toBeCloseTo(stay('timeline', found.settings, seed), 6);
				const gap = Math.abs(found.timeline - found.conditions);
				expect(found.reached).toBe(gap < settings.usTroopsAtStart / 2);
			}),
			{ numRuns: 15 }
		);
	});

	it('changes the date and the start of reductions and nothing else', () => {
		const { settings } = equalStay(defaultSettings, 1);
		const { firstReductionMonth, setDate } = settings;
		expect({ ...defaultSettings, firstReductionMonth, setDate }).toEqual(settings);
		expect(setDate).toBeGreaterThan(defaultSettings.setDate);
	});

	it('is not reached where the conditions can never hold and the run is long', () => {
		const never = withDefaults({ capabilityBar: 2, requestHazard: 0, horizonMonths: 84 });
		expect(equalStay(never, 1).reached).toBe(false);
	});
});
