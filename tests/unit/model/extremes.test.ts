import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runMany } from '$lib/model/run';
import { APPROACHES, type Approach, type Outcomes, type Settings } from '$lib/model/types';
import { anyApproach, anySeed, anySettings, unasked, withDefaults, worldsOf } from './worlds';

const RUNS = 200;
const outcomes = (approach: Approach, changed: Partial<Settings>, runs = RUNS) =>
	runMany({ approach, settings: withDefaults(changed), seed: 7, runs });
const mean = (all: readonly Outcomes[], value: (one: Outcomes) => number) =>
	all.reduce((sum, one) => sum + value(one), 0) / all.length;
const isisAtEnd = ({ isisAtEnd: members }: Outcomes) => members;
const doubled = (all: readonly Outcomes[]) => all.filter((one) => one.isisDoubled).length;

describe('if the advisers were worth nothing', () => {
	const worthless = { adviserShare: 0, adviserTraining: 0 };

	it('every approach would lead to nearly the same ISIS', () => {
		const means = APPROACHES.map((approach) => mean(outcomes(approach, worthless), isisAtEnd));
		expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.35);
	});

	it('and exactly the same, if fighting, fast exits and lying low cost nothing either', () => {
		const nothing = { ...worthless, iraqiEffortLost: 0, lossPerFastExit: 0, lieLowShare: 0 };
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, any, seed) => {
				const settings = { ...any, ...nothing, effortUnderDate: 0, effortUnderConditions: 0 };
				const isis = (which: Approach) =>
					worldsOf(which, settings, seed).map(({ isisMembers }) => isisMembers);
				expect(isis(approach)).toEqual(isis('status-quo'));
			})
		);
	});
});

it('if the advisers were worth everything, leaving would be a disaster', () => {
	const everything = { adviserShare: 1, ...unasked };
	expect(doubled(outcomes('timeline', everything))).toBeGreaterThan(0.95 * RUNS);
	expect(doubled(outcomes('status-quo', everything))).toBeLessThan(0.2 * RUNS);
});

describe('in a region that stays calm', () => {
	const calm = { regionStartsTense: false, tenseChance: 0 };

	it('attacks stay below a fifth of what they would be, and waiting for conditions is shorter', () => {
		const quiet = outcomes('conditions', calm);
		expect(mean(quiet, ({ attacks }) => attacks)).toBeLessThan(33 * 48 * 0.2);
		const wait = ({ completedMonth }: Outcomes) => completedMonth ?? 49;
		expect(mean(quiet, wait)).toBeLessThan(mean(outcomes('conditions', {}), wait));
		const complete = quiet.filter(({ completedMonth }) => completedMonth !== null);
		expect(complete.length).toBeGreaterThan(0.95 * RUNS);
	});
});

describe('in a region that stays tense', () => {
	const tense = { calmChance: 0 };

	it('most conditions-based withdrawals wait for more than four years, unless Baghdad asks', () => {
		const all = outcomes('conditions', { ...tense, ...unasked });
		const complete = all.filter(({ completedMonth }) => completedMonth !== null);
		expect(complete.length).toBeLessThan(RUNS / 2);
	});

	it('a timeline ends at its date all the same', () => {
		for (const { completedMonth } of outcomes('timeline', { ...tense, ...unasked }))
			expect(completedMonth).toBe(24);
	});
});

it('a date two months after the talks takes everybody out in two months, at a cost in capability', () => {
	const settings = withDefaults({ talksMonths: 3, setDate: 5, ...unasked });
	const worlds = worldsOf('timeline', settings, 7);
	expect(worlds.map(({ usTroops }) => usTroops).slice(2, 6)).toEqual([2500, 2500, 1250, 0]);
	const slow = worldsOf('timeline', { ...settings, setDate: 24 }, 7);
	expect(worlds[5]?.iraqiCapability).toBeLessThan(slow[5]?.iraqiCapability ?? 0);
});

it('with a jump every month ISIS grows without end to the run, and every value stays a number', () => {
	for (const approach of APPROACHES) {
		const all = outcomes(approach, { jumpRate: 1e9, jumpSize: 800 }, 20);
		for (const one of all) {
			expect(one.isisDoubled).toBe(true);
			expect(one.isisAtEnd).toBeGreaterThan(4000);
			expect(Number.isFinite(one.isisAtEnd)).toBe(true);
		}
	}
});
