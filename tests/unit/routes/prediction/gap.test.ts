import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isisChangeOver } from '$lib/model/explain/isis-change';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Run } from '$lib/model/types';
import { isisChanges, predicted, PREDICTED_MONTHS } from '$lib/story/predict/prediction';
import { predictionGapWords as gap } from '$lib/words/en/prediction-gap';
import { predictWords as predict } from '$lib/words/en/predict';
import { explainWords as explain } from '$lib/words/en/sim-explain';
import { isisGap, outlookOf, troopsGap } from '../../../../src/routes/prediction/gap';
import { anyRun, anySeed, anySettings } from '../../model/worlds';

const texts = { predict, gap, explain };
const anyApproach = fc.constantFrom(...predicted);
const anyDefaultRun = fc
	.record({ approach: anyApproach, seed: anySeed, run: anyRun })
	.map((request) => simulateRun({ ...request, settings: defaultSettings }));
const anyMonth = fc.option(fc.integer({ min: 1, max: PREDICTED_MONTHS }));
const sayable = (sentence: string) =>
	expect(sentence).toMatch(/^(?!.*(undefined|NaN|null|object|Infinity|\(\)| {2})).*\.$/);

/** Reviews up to a month that a condition which counts did not pass, counted from the records alone. */
const failedReviews = ({ months }: Run, month: number) =>
	months.filter(
		(record) =>
			record.month <= month &&
			record.reviewed &&
			record.findings.some(({ counts, holds }) => counts && !holds)
	).length;

describe('the reason for a gap in the month of the last troops', () => {
	it('speaks of troops that were still there exactly where there were some', () => {
		fc.assert(
			fc.property(anyDefaultRun, anyMonth, (run, said) => {
				const { both, why } = troopsGap(run, said, texts);
				[both, ...why].forEach(sayable);
				const month = said ?? PREDICTED_MONTHS;
				const { schedule, usTroops } = run.months[month]!.world;
				const told = gap.still(month, usTroops);
				expect(why.includes(told)).toBe(schedule !== 'complete');
				if (schedule !== 'complete') expect(usTroops).toBeGreaterThanOrEqual(0.5);
			}),
			{ numRuns: 300 }
		);
	});

	it('counts the reviews of the conditions that did not pass by then', () => {
		fc.assert(
			fc.property(anyDefaultRun, anyMonth, (run, said) => {
				const { gone } = outlookOf(run);
				const month = Math.min(said ?? PREDICTED_MONTHS, gone ?? PREDICTED_MONTHS);
				const count = run.approach === 'conditions' ? failedReviews(run, month) : 0;
				const told = troopsGap(run, said, texts).why.join(' ');
				if (count === 0) expect(told).not.toMatch(/did not pass/);
				else
					expect(told).toMatch(`So far ${count === 1 ? 'one review' : `${count} reviews`} did not`);
			}),
			{ numRuns: 300 }
		);
	});

	it('names the date under a timeline and never the conditions', () => {
		const run = simulateRun({ approach: 'timeline', settings: defaultSettings, seed: 1, run: 0 });
		const early = troopsGap(run, 12, texts);
		expect(early.both).toBe(
			'You said in month 12, Jan 2025; in this run it is in month 24, Jan 2026.'
		);
		expect(early.why.join(' ')).toMatch(
			'because a date was set in July 2024 (month 6): January 2026'
		);
		expect(early.why.join(' ')).not.toMatch(/conditions did not hold|review/);
		expect(troopsGap(run, 24, texts).both).toMatch('and so it is in this run');
		expect(troopsGap(run, null, texts).why[0]).toMatch('because the date was reached');
	});

	it('names the conditions that did not hold while troops waited for them', () => {
		const run = simulateRun({ approach: 'conditions', settings: defaultSettings, seed: 1, run: 0 });
		const { why } = troopsGap(run, 18, texts);
		const { findings } = run.months[18]!;
		const failing = findings.filter(({ counts, holds }) => counts && !holds).length;
		expect(why.join(' ')).toMatch(`Troops wait because ${failing} of 4 conditions did not hold`);
	});

	it('holds for other settings as well', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, anyMonth, (approach, settings, seed, said) => {
				const run = simulateRun({ approach, settings, seed, run: 0 });
				const month = said === null ? null : Math.min(said, settings.horizonMonths);
				const { both, why } = troopsGap(run, month, texts);
				[both, ...why].forEach(sayable);
				const isis = isisGap(run, 'same', texts);
				[isis.both, ...isis.why].forEach(sayable);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('what the number of ISIS members came about through', () => {
	it('adds up to its change over any months of any run', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, (approach, settings, seed) => {
				const run = simulateRun({ approach, settings, seed, run: 0 });
				const end = settings.horizonMonths;
				const parts = [isisChangeOver(run, 0, 7), isisChangeOver(run, 7, end)];
				for (const one of [...parts, isisChangeOver(run, 0, end)]) {
					const sum = one.before + one.grown - one.removed + one.chance;
					expect(sum).toBeCloseTo(one.after, 6);
					expect(one.removed).toBeGreaterThanOrEqual(0);
				}
				expect(parts[0]!.after).toBe(parts[1]!.before);
			}),
			{ numRuns: 200 }
		);
	});

	it('is by chance just what the months drew, while some members are left', () => {
		const run = simulateRun({ approach: 'timeline', settings: defaultSettings, seed: 4, run: 2 });
		const drawn = run.months
			.slice(1)
			.reduce((sum, { happened }) => sum + happened!.isisJump + happened!.isisNoise, 0);
		expect(isisChangeOver(run, 0, PREDICTED_MONTHS).chance).toBeCloseTo(drawn, 6);
	});

	it('is said with each answer, whichever the reader gave', () => {
		fc.assert(
			fc.property(anyDefaultRun, fc.constantFrom(...isisChanges), (run, said) => {
				const { both, why } = isisGap(run, said, texts);
				[both, ...why].forEach(sayable);
				expect(both.includes('and so it is')).toBe(outlookOf(run).isis === said);
				const last = run.months.at(-1)!.world.isisMembers;
				expect(why[0]).toMatch(
					new RegExp(` to ${Math.round(last).toLocaleString('en')} in January 2028\\.$`)
				);
			})
		);
	});
});
