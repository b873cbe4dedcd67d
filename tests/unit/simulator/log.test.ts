import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Approach, Settings } from '$lib/model/types';
import { completedMonth, nextReview, partingOf } from '$lib/simulator/compare';
import { logOf, partingSentence, scheduleSentence } from '$lib/simulator/log';
import { simulatorWords as words } from '$lib/words/en/simulator';

// Thousands of cases or whole pages: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const runOf = (approach: Approach, change: Partial<Settings> = {}, run = 0) =>
	simulateRun({ approach, settings: { ...defaultSettings, ...change }, seed: 1, run });

/** No request ever comes, and nothing is mistaken. */
const calm = { requestHazard: 0, isisSeenError: 0, capabilitySeenError: 0 };
/** Nothing counts, so every review passes. */
const easy = {
	...calm,
	isisCounts: false,
	capabilityCounts: false,
	attacksCount: false,
	pressureCounts: false
};

describe('the sentence of a month', () => {
	it('starts with the first round of talks and 2,500 troops', () => {
		expect(scheduleSentence(runOf('timeline'), 0, words.log)).toBe(
			'The first round of talks. 2,500 troops are in Iraq; nothing is decided.'
		);
	});

	it('says that a date is set, which, and that troops leave whatever the conditions', () => {
		expect(scheduleSentence(runOf('timeline', calm), 6, words.log)).toBe(
			'The talks end and a date is set: January 2026. From now on the 2,500 troops leave at an even pace, whatever the conditions.'
		);
	});

	it('says how many leave each month under a date: 2,500 over 18 months', () => {
		expect(scheduleSentence(runOf('timeline', calm), 7, words.log)).toContain(
			'139 troops leave, 2,361 remain.'
		);
	});

	it('names the condition that fails with its value and its bar', () => {
		const run = runOf('conditions', {
			...easy,
			capabilityCounts: true,
			capabilityBar: 0.9
		});
		const { seen } = run.months[6]!;
		expect(scheduleSentence(run, 6, words.log)).toBe(
			`The talks end with a first review: 0 of 1 conditions hold. Iraqi capability is seen at ${seen.capability.toFixed(2)} against a bar of 0.90. Troops wait.`
		);
	});

	it('says when the next review is while nothing is reviewed', () => {
		const run = runOf('conditions', { ...easy, capabilityCounts: true, capabilityBar: 0.9 });
		expect(scheduleSentence(run, 7, words.log)).toBe(
			'No review this month. Troops wait; the next review is in month 9.'
		);
	});

	it('says that the last troops leave exactly in the month of completion', () => {
		const run = runOf('conditions', easy);
		expect(completedMonth(run)).toBe(18);
		expect(scheduleSentence(run, 18, words.log)).toBe(words.log.complete);
		expect(scheduleSentence(run, 17, words.log)).not.toBe(words.log.complete);
	});

	it('gives pressure and level when Baghdad asks', () => {
		const worlds = Array.from({ length: 50 }, (_, number) =>
			runOf('conditions', { requestHazard: 0.12, requestLevel: 0.4 }, number)
		);
		const isAsked = ({ months }: (typeof worlds)[number]) =>
			months.some(({ request }) => request.made);
		const run = worlds.find(isAsked)!;
		const asked = run.months.find(({ request }) => request.made)!;
		expect(scheduleSentence(run, asked.month, words.log)).toContain(
			`pressure is ${asked.world.politicalPressure.toFixed(2)}, above the level of 0.40`
		);
	});

	it('is a sentence for every month of every approach in any world', () => {
		fc.assert(
			fc.property(
				fc.constantFrom<Approach>('conditions', 'timeline', 'assess-first', 'status-quo'),
				fc.nat(9999),
				fc.boolean(),
				(approach, number, suspensionClause) => {
					const run = runOf(approach, { suspensionClause, stopLevel: 1000 }, number);
					for (const { month } of run.months) {
						const text = scheduleSentence(run, month, words.log);
						expect(text).toMatch(/^[A-Z0-9].*\.$/);
						expect(text).not.toMatch(/undefined|NaN|null|\[object/);
					}
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('the log', () => {
	it('tells nothing of what comes after the month in view', () => {
		const entries = logOf([runOf('conditions'), runOf('timeline')], 10, words.log);
		expect(Math.max(...entries.map(({ month }) => month))).toBeLessThanOrEqual(10);
	});

	it('tells a change of the region once, as everybody’s', () => {
		const runs = [runOf('conditions'), runOf('timeline')];
		const months = runs[0]!.months.filter(({ happened }) => happened?.regionChanged);
		const told = logOf(runs, 48, words.log).filter(
			({ text }) => text === words.log.regionCalms || text === words.log.regionTense
		);
		expect(told.map(({ month }) => month)).toEqual(months.map(({ month }) => month));
		expect(told.every(({ approach }) => approach === null)).toBe(true);
		expect(told.length).toBeGreaterThan(0);
	});
});

describe('where two approaches part', () => {
	it('is month 6, when the talks end: a date on one side, a failed review on the other', () => {
		const change = { ...easy, capabilityCounts: true, capabilityBar: 0.9 };
		const parting = partingOf([runOf('conditions', change), runOf('timeline', change)]);
		expect(partingSentence(parting, words)).toBe(
			'They first part in month 6 (July 2024): Conditions-based, a review finds 0 of 1 conditions, and troops wait; Timeline-based, a date is set, January 2026.'
		);
	});

	it('is nowhere when the talks outlast the run', () => {
		const change = { ...calm, talksMonths: 9 };
		const runs = (['conditions', 'timeline'] as const).map((approach) =>
			simulateRun({
				approach,
				settings: { ...defaultSettings, ...change },
				seed: 1,
				run: 0,
				months: 8
			})
		);
		expect(partingOf(runs)).toBeNull();
		expect(partingSentence(null, words)).toBe(words.log.parting.never);
	});

	it('does not count the mere name of a state: assessing and negotiating are both undecided', () => {
		const parting = partingOf([runOf('conditions', calm), runOf('assess-first', calm)]);
		expect(parting!.month).toBe(6);
	});

	it('counts reviews from the end of the talks: after month 7 the next of 6, 9, 12 … is 9', () => {
		expect(nextReview(7, defaultSettings)).toBe(9);
		expect(nextReview(9, defaultSettings)).toBe(12);
		expect(nextReview(2, defaultSettings)).toBe(6);
	});
});
