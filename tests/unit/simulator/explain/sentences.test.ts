import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isReached } from '$lib/model/explain/goals';
import { changesOutward } from '$lib/model/explain/grid';
import { allItTakes } from '$lib/model/explain/what-it-takes';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Approach, Run, Settings } from '$lib/model/types';
import { becauseOf } from '$lib/simulator/explain/because';
import { causeText } from '$lib/simulator/explain/change-text';
import { questionsOf } from '$lib/simulator/explain/questions';
import { askedTexts, earlierSentences, whyNotSentences } from '$lib/simulator/explain/why-not';
import { explainWords } from '$lib/words/en/sim-explain';
import { simulatorWords } from '$lib/words/en/simulator';
import { anyApproach, anyRun, anySeed, anySettings, easyBars } from '../../model/worlds';

vi.setConfig({ testTimeout: 60_000 });

const words = explainWords;
const anyRunAndMonth = fc
	.record({ approach: anyApproach, settings: anySettings, seed: anySeed, run: anyRun })
	.chain((request) =>
		fc.tuple(fc.constant(request), fc.integer({ min: 0, max: request.settings.horizonMonths }))
	);
const runOf = (approach: Approach, change: Partial<Settings> = {}, run = 0): Run =>
	simulateRun({ approach, settings: { ...defaultSettings, ...change }, seed: 1, run });
const sayable = (sentence: string) =>
	expect(sentence).toMatch(/^(?!.*(undefined|NaN|null|object|Infinity|\(\)| {2})).*\S$/);

describe('why a schedule stands where it does', () => {
	it('is said in a whole sentence for any run, month and rule', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const because = becauseOf(run, month, words);
				sayable(because);
				expect(because).toMatch(/^[A-Z].* because .*\.$/);
				const others = [
					...whyNotSentences(run, month, words),
					...earlierSentences(run, month, words)
				];
				expect(others.length).toBeGreaterThan(0);
				for (const sentence of others) {
					sayable(sentence);
					expect(sentence).toMatch(/^[A-Z].*\.$/);
				}
				for (const { questions } of askedTexts(run, month, words))
					for (const { text } of questions) sayable(text);
			}),
			{ numRuns: 400 }
		);
	});

	it('names the conditions that fail with value and bar: troops wait', () => {
		const run = runOf('conditions');
		const month = run.months.findIndex(({ world }) => world.schedule === 'holding');
		expect(becauseOf(run, month, words)).toMatch(
			/^Troops wait because \d of 4 conditions did not hold at the review this month: .*bar: at /
		);
		expect(becauseOf(run, month + 1, words)).toContain(`(month ${month})`);
	});

	it('says under a timeline that the date stands, and when it was set', () => {
		const run = runOf('timeline', { requestHazard: 0 });
		expect(becauseOf(run, 10, words)).toBe(
			'Troops leave at an even pace because a date was set in July 2024 (month 6): January 2026. It stands whatever the conditions.'
		);
		expect(becauseOf(run, 24, words)).toBe(
			'No troops are left because the date was reached this month.'
		);
	});

	it('says with every condition switched off that nothing stands in the way', () => {
		const off = {
			isisCounts: false,
			capabilityCounts: false,
			attacksCount: false,
			pressureCounts: false
		};
		const run = runOf('conditions', { ...off, requestHazard: 0 });
		expect(becauseOf(run, 8, words)).toContain('no condition counts');
	});

	it('tells a value just above its bar from the bar', () => {
		const { pair } = words.conditions;
		expect(pair(0.5501, 0.55, 2)).toEqual(['0.5501', '0.55']);
		expect(pair(0.61, 0.55, 2)).toEqual(['0.61', '0.55']);
	});
});

describe('why not', () => {
	it('says that a review is still to come, and what would fail', () => {
		const run = runOf('conditions', { requestHazard: 0 });
		const month = run.months.findIndex(
			({ reviewed, world }) => world.schedule === 'holding' && !reviewed
		);
		const [start] = whyNotSentences(run, month, words);
		expect(start).toMatch(
			/^Troops did not start to leave this month: the next review is \d months? away/
		);
	});

	it('counts the months of a run that completes: 6 of talks and 12 of leaving with the easiest bars', () => {
		const run = runOf('conditions', { ...easyBars, requestHazard: 0 });
		expect(earlierSentences(run, 30, words)[0]).toBe(
			'It was not complete before July 2025 (month 18) because of 6 months of talks and 12 months of leaving.'
		);
	});

	it('says at the start that nothing could have happened, and after the end that nothing can', () => {
		const run = runOf('timeline', { requestHazard: 0 });
		expect(whyNotSentences(run, 0, words)).toEqual([words.whyNot.start]);
		expect(whyNotSentences(run, 30, words)).toEqual([words.whyNot.final]);
	});
});

describe('the questions one may ask', () => {
	it('are about what is not so, each with an id of its own, for any run and month', () => {
		fc.assert(
			fc.property(anyRunAndMonth, ([request, month]) => {
				const run = simulateRun(request);
				const questions = questionsOf(run, month, words);
				expect(questions.filter(({ goal }) => isReached(goal, run))).toEqual([]);
				expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
				expect(questions.length).toBeGreaterThanOrEqual(2);
				for (const { label, outcome } of questions) [label, outcome].forEach(sayable);
			}),
			{ numRuns: 400 }
		);
	});

	it('have answers in words: an earlier date for an earlier end', () => {
		const run = runOf('timeline', { requestHazard: 0 });
		const question = questionsOf(run, 12, words).find(({ id }) => id === 'complete-earlier')!;
		const request = { approach: run.approach, settings: run.settings, seed: run.seed, run: 0 };
		const [change] = allItTakes(request, question.goal);
		const { sentence } = words.takes;
		expect(sentence(causeText(change!, words, simulatorWords), question.outcome)).toBe(
			'If the date were December 2025 instead of January 2026, the exit would have been complete by December 2025.'
		);
	});

	it('are said aloud in at most 160 characters, whichever parameter comes first', () => {
		const messages = changesOutward(defaultSettings).map((change) =>
			words.takes.foundAloud(44, causeText(change, words, simulatorWords))
		);
		expect(messages.length).toBeGreaterThan(500);
		expect(messages.filter(({ length }) => length > 160)).toEqual([]);
	});
});
