import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runMany, simulateRun } from '$lib/model/run';
import type { Settings } from '$lib/model/types';
import { anyApproach, anySeed, anySettings, unasked, withDefaults, worldsOf } from './worlds';

const anyRecords = fc
	.tuple(anyApproach, anySettings, anySeed)
	.map(([approach, settings, seed]) => simulateRun({ approach, settings, seed, run: 0 }).months);

describe('in every run of every approach', () => {
	it('troops never rise and never fall below 0', () => {
		fc.assert(
			fc.property(anyRecords, (records) => {
				const troops = records.map(({ world }) => world.usTroops);
				troops.forEach((now, month) => {
					expect(now).toBeGreaterThanOrEqual(0);
					expect(now).toBeLessThanOrEqual(troops[month - 1] ?? Infinity);
				});
			})
		);
	});

	it('every value stays in its range', () => {
		fc.assert(
			fc.property(anyRecords, (records) => {
				for (const { happened, request, seen, world } of records) {
					const shares = [world.iraqiCapability, world.politicalPressure, request.chance];
					for (const share of [...shares, happened?.lieLow ?? 0]) {
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(1);
					}
					expect(world.militiaHostility).toBeGreaterThanOrEqual(0);
					expect(world.militiaHostility).toBeLessThanOrEqual(3);
					expect(world.isisMembers).toBeGreaterThanOrEqual(0);
					expect(Number.isFinite(world.isisMembers + seen.isis + seen.capability)).toBe(true);
				}
			})
		);
	});

	it('nobody is attacked once nobody is there, and complete is final', () => {
		fc.assert(
			fc.property(anyRecords, (records) => {
				records.forEach(({ happened, world }, month) => {
					const before = records[month - 1]?.world;
					if (before?.usTroops === 0) {
						expect(happened?.attacks).toBe(0);
						expect(happened?.strikes).toBe(0);
					}
					if (before?.schedule === 'complete') expect(world.schedule).toBe('complete');
					expect(world.schedule === 'complete').toBe(world.usTroops === 0);
				});
			})
		);
	});

	it('with no attacks at the start there are never any, nor strikes', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				const quiet = { ...settings, attacksPerMonthAtStart: 0 };
				const { months } = simulateRun({ approach, settings: quiet, seed, run: 0 });
				for (const { happened, seen } of months) {
					expect(happened?.attacks ?? 0).toBe(0);
					expect(happened?.strikes ?? 0).toBe(0);
					expect(seen.attacks).toBe(0);
				}
			})
		);
	});

	it('at most one transition is taken in a month, and a request after it', () => {
		fc.assert(
			fc.property(anyRecords, (records) => {
				records.forEach(({ transitions, world }, month) => {
					const events = transitions.map(({ event }) => event);
					const decisions = events.filter((event) => event !== 'request.considered');
					expect(decisions.length).toBeLessThanOrEqual(1);
					expect(events.indexOf('request.considered')).toBeOneOf([-1, events.length - 1]);
					const path = [records[month - 1]?.world.schedule, ...transitions.map(({ to }) => to)];
					expect(transitions.map(({ from }) => from)).toEqual(path.slice(0, -1));
					if (month > 0) expect(path.at(-1)).toBe(world.schedule);
				});
			})
		);
	});
});

describe('with the same draws', () => {
	/** Nothing in these schedules depends on capability, so troops leave alike however it is trained. */
	const blind = fc.constantFrom('timeline' as const, 'status-quo' as const);

	it('a higher adviserTraining never lowers capability', () => {
		const training = fc.double({ min: 0.004, max: 0.028, noNaN: true });
		fc.assert(
			fc.property(blind, anySettings, anySeed, training, training, (approach, any, seed, a, b) => {
				const settings = { ...any, suspensionClause: false };
				const under = (adviserTraining: number) =>
					worldsOf(approach, { ...settings, adviserTraining }, seed);
				const more = under(Math.max(a, b));
				under(Math.min(a, b)).forEach(({ iraqiCapability }, month) => {
					expect(more[month]?.iraqiCapability).toBeGreaterThanOrEqual(iraqiCapability - 1e-12);
				});
			})
		);
	});

	it('a higher adviserShare never helps Iraqi forces at the start', () => {
		fc.assert(
			fc.property(anySettings, anySeed, (settings, seed) => {
				const [start] = worldsOf('conditions', settings, seed, 0);
				expect(start?.iraqiCapability).toBe(1 - settings.adviserShare);
			})
		);
	});
});

describe('on average over 200 runs of 84 months', () => {
	const horizonMonths = 84;
	/** Mean month of completion; a run that does not complete counts as one month past the end. */
	function meanCompletion(changed: Partial<Settings>): number {
		const settings = withDefaults({ horizonMonths, ...changed });
		const outcomes = runMany({ approach: 'conditions', settings, seed: 5, runs: 200 });
		const months = outcomes.map(({ completedMonth }) => completedMonth ?? horizonMonths + 1);
		return months.reduce((sum, month) => sum + month, 0) / months.length;
	}
	const fromEasyToStrict: Record<string, readonly Partial<Settings>[]> = {
		isisBar: [{ isisCounts: false }, { isisBar: 2000 }, { isisBar: 1200 }, { isisBar: 800 }],
		capabilityBar: [0.7, 0.8, 0.85, 0.9].map((capabilityBar) => ({ capabilityBar })),
		attacksBar: [50, 35, 25, 15, 10].map((attacksBar) => ({ attacksBar })),
		pressureBar: [0.7, 0.6, 0.5, 0.4].map((pressureBar) => ({ pressureBar }))
	};

	for (const [bar, levels] of Object.entries(fromEasyToStrict)) {
		for (const [words, asking] of [
			['without requests', unasked],
			['with requests', {}]
		] as const) {
			it(`a stricter ${bar} never makes conditions-based completion earlier, ${words}`, () => {
				const means = levels.map((level) => meanCompletion({ ...level, ...asking }));
				expect(means).toEqual([...means].sort((a, b) => a - b));
				expect(means.at(-1)).toBeGreaterThan(means[0] ?? Infinity);
			});
		}
	}
});
