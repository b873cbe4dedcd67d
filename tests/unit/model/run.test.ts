import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesOf } from '$lib/model/outcomes';
import { defaultSettings } from '$lib/model/parameters';
import { readGuard } from '$lib/model/readings';
import { runMany, runOutcomes, simulateRun } from '$lib/model/run';
import { CONDITIONS, conditionsHold, judge } from '$lib/model/schedule/conditions';
import { scheduleGuards } from '$lib/model/schedule/guards';
import { anyApproach, anyRun, anySeed, anySettings, steppedWorlds, withDefaults } from './worlds';

describe('a run', () => {
	it('is the same alone, among many, and month by month', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				const alone = simulateRun({ approach, settings, seed, run: 3 });
				const many = runMany({ approach, settings, seed, runs: 5 });
				expect(many[3]).toEqual(outcomesOf(alone));
				expect(runOutcomes({ approach, settings, seed, run: 3 })).toEqual(outcomesOf(alone));
				const first = simulateRun({ approach, settings, seed, run: 0 });
				const worlds = steppedWorlds(approach, settings, seed, settings.horizonMonths);
				expect(first.months.map(({ world }) => world)).toEqual(worlds);
			})
		);
	});

	it('of fewer months is the beginning of a run of more', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				const request = { approach, settings, seed, run: 0 };
				const long = simulateRun({ ...request, months: 36 });
				const short = simulateRun({ ...request, months: 20 });
				expect(short.months).toEqual(long.months.slice(0, 21));
			})
		);
	});

	it('begins with 2,500 troops, 1,000 ISIS members, and Iraqi forces at 0.7 of the effort', () => {
		const [start] = simulateRun({
			approach: 'timeline',
			settings: defaultSettings,
			seed: 1,
			run: 0
		}).months;
		expect(start?.world).toMatchObject({
			usTroops: 2500,
			isisMembers: 1000,
			iraqiCapability: 0.7,
			militiaHostility: 1,
			politicalPressure: 0.6,
			region: 'tense',
			schedule: 'negotiating'
		});
		expect(start?.happened).toBeNull();
	});

	it('is reviewed under conditions at months 6, 9, 12 … until all have left or must leave', () => {
		const run = simulateRun({ approach: 'conditions', settings: defaultSettings, seed: 1, run: 0 });
		const open = run.months.filter(({ world }) => world.schedule !== 'complete');
		const reviewed = open.filter((record) => record.reviewed).map(({ month }) => month);
		const expected = open
			.map(({ month }) => month)
			.filter((month) => month >= 6 && month % 3 === 0);
		expect(reviewed).toEqual(expected);
		expect(reviewed.length).toBeGreaterThan(3);
	});

	it('is never reviewed under a timeline, unless its date may be suspended', () => {
		const reviews = (suspensionClause: boolean) =>
			simulateRun({
				approach: 'timeline',
				settings: withDefaults({ suspensionClause }),
				seed: 1,
				run: 0
			}).months.filter(({ reviewed }) => reviewed);
		expect(reviews(false)).toEqual([]);
		expect(reviews(true).map(({ month }) => month)).toEqual([9, 12, 15, 18, 21]);
	});

	it('takes a tranche from reviews that find the conditions met, and nobody after others', () => {
		const settings = withDefaults({ requestHazard: 0 });
		const { months } = simulateRun({ approach: 'conditions', settings, seed: 1, run: 2 });
		const reviews = months.filter(({ reviewed }) => reviewed);
		expect(reviews.length).toBeGreaterThan(4);
		for (const { findings, month, world } of reviews) {
			const later = months[month + settings.reviewMonths]?.world.usTroops;
			if (later === undefined) continue;
			const held = findings.every(({ counts, holds }) => holds || !counts);
			const left = held ? settings.tranche : 0;
			expect(later).toBeCloseTo(Math.max(0, world.usTroops - left), 6);
		}
	});
});

describe('what officials find', () => {
	const seen = { isis: 1200, capability: 0.8, attacks: 25, pressure: 0.55 };

	it('holds at the bar itself, on either side', () => {
		expect(judge(seen, defaultSettings).map(({ condition }) => condition)).toEqual(CONDITIONS);
		for (const { holds } of judge(seen, defaultSettings)) expect(holds).toBe(true);
	});

	it('fails just beyond the bar, each condition for itself', () => {
		const beyond = [{ isis: 1201 }, { capability: 0.79 }, { attacks: 26 }, { pressure: 0.56 }];
		beyond.forEach((changed, index) => {
			const failing = judge({ ...seen, ...changed }, defaultSettings).map(({ holds }) => !holds);
			expect(failing).toEqual(CONDITIONS.map((_, at) => at === index));
			expect(conditionsHold({ ...seen, ...changed }, defaultSettings)).toBe(false);
		});
	});

	it('does not matter where the condition does not count', () => {
		const blind = withDefaults({ isisCounts: false });
		expect(conditionsHold({ ...seen, isis: 5000 }, blind)).toBe(true);
	});
});

describe('a reading of a question', () => {
	it('answers as the question itself, every month, and a request as it came', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, anyRun, (approach, settings, seed, run) => {
				for (const record of simulateRun({ approach, settings, seed, run, months: 30 }).months) {
					for (const [name, ask] of Object.entries(scheduleGuards)) {
						const reading = readGuard(name as keyof typeof scheduleGuards, settings, record);
						const expected =
							name === 'isRequestMade' ? record.request.made : ask({ ...record, settings });
						expect(reading.yes, name).toBe(expected);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('has numbers that give the same answer', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				for (const record of simulateRun({ approach, settings, seed, run: 0, months: 30 }).months) {
					const read = (name: keyof typeof scheduleGuards) => readGuard(name, settings, record);
					const { bar, value, yes } = read('doConditionsHold');
					expect(value === bar).toBe(yes);
					for (const name of ['isReviewDue', 'isClauseReviewDue', 'areTroopsGone'] as const)
						expect(read(name).value === 0).toBe(read(name).yes);
					for (const name of ['haveTalksLasted', 'hasAssessmentLasted', 'isClauseOn'] as const)
						expect(read(name).value >= read(name).bar).toBe(read(name).yes);
					const request = read('isRequestMade');
					expect(request.value < request.bar).toBe(request.yes);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
