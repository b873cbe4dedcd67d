import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '$lib/classroom/compose/apportion';
import { defaultChoices, LENGTHS, LEVELS } from '$lib/classroom/compose/choices';
import { lessonStops } from '$lib/classroom/lesson/stops';
import { planOf, type Material } from '$lib/classroom/compose/plan';
import { refit, setByHand, suggest, SUGGESTED } from '$lib/classroom/compose/suggest';
import { readQuestions } from '$lib/story/checks/content';
import { readingMinutes } from '$lib/story/reading-time';
import { anyChoices } from './choices-drawn';

const folder = 'content/en/story';
const material: Material = {
	reading: readingMinutes(
		Object.fromEntries(
			readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')])
		)
	),
	chapterOf: Object.fromEntries(
		readQuestions('en').map(({ id, chapter }) => [id, chapter])
	) as Material['chapterOf']
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const lengths = LENGTHS.flatMap((minutes) => LEVELS.map((level) => ({ minutes, level })));

describe('minutes shared out', () => {
	it('are whole, add up, and lie within 1 of the exact share', () => {
		const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(fc.nat(200), weights, (total, given) => {
				const shares = apportion(total, given);
				expect(sum(shares)).toBe(total);
				expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
				if (sum(given) > 0)
					for (const [at, share] of shares.entries())
						expect(Math.abs(share - (total * given[at]!) / sum(given))).toBeLessThan(1);
			})
		);
	});
});

describe('the plan of a lesson', () => {
	it.each(LENGTHS)(
		'of %i minutes takes them exactly, with at least 1 for every step, whatever was chosen',
		(minutes) => {
			fc.assert(
				fc.property(anyChoices, (choices) => {
					const { steps } = planOf({ ...choices, minutes }, material);
					expect(sum(steps.map((step) => step.minutes))).toBe(minutes);
					expect(Math.min(...steps.map((step) => step.minutes))).toBeGreaterThanOrEqual(1);
				})
			);
		}
	);

	it('has every chapter and every question once, and the simulator where there is a world to run', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				const { steps } = planOf(choices, material);
				const chapters = steps.flatMap((step) => (step.kind === 'chapter' ? [step.chapter] : []));
				const questions = steps.flatMap((step) => ('questions' in step ? step.questions : []));
				expect([...chapters].sort()).toEqual([...choices.chapters].sort());
				expect([...questions].sort()).toEqual([...choices.questions].sort());
				const kinds = steps.map(({ kind }) => kind);
				expect(kinds.includes('simulate')).toBe(choices.presets.length > 0);
				const runs = choices.presets.length > 0 || choices.chapters.includes('run');
				expect(kinds.filter((kind) => kind === 'predict')).toHaveLength(
					choices.predictFirst && runs ? 1 : 0
				);
			})
		);
	});

	it('goes in the order of the lesson’s document, with the prediction before a run', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				const parts = lessonStops(choices, [], (id) => material.chapterOf[id]).map(
					({ kind }) => kind
				);
				const { steps } = planOf(choices, material);
				const asked = steps.filter((step) => 'questions' in step && step.questions.length > 0);
				expect(asked).toHaveLength(parts.filter((kind) => kind === 'questions').length);
				const kinds = steps.map(({ kind }) => kind);
				const runs = steps.findIndex(
					(step) => step.kind === 'simulate' || (step.kind === 'chapter' && step.chapter === 'run')
				);
				expect(kinds.indexOf('predict')).toBeLessThan(runs < 0 ? kinds.length : runs);
				if (kinds.includes('simulate'))
					expect(kinds.indexOf('simulate')).toBeGreaterThan(kinds.lastIndexOf('chapter'));
			})
		);
	});

	it('gives every step what it needs where all fits, and else says how long it would take', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				const { steps, needed, fits } = planOf(choices, material);
				expect(fits).toBe(needed <= choices.minutes);
				const longer = planOf({ ...choices, minutes: 90 }, material);
				expect(longer.needed).toBe(needed);
				for (const step of fits ? steps : [])
					if (step.kind === 'chapter')
						expect(step.minutes).toBeGreaterThan(material.reading[step.chapter]);
			})
		);
	});
});

describe('what is suggested for a length', () => {
	it.each(lengths)('fits $minutes minutes at the level “$level”', (length) => {
		const suggested = suggest(length, material);
		expect(planOf(suggested, material).fits).toBe(true);
		expect(suggested).toMatchObject(length);
		expect(suggested.chapters).toContain('two-ways');
		expect(suggested.questions.length).toBeGreaterThan(0);
	});

	it.each(LEVELS)('holds more, the longer the lesson is, at the level “%s”', (level) => {
		const counts = LENGTHS.map((minutes) => suggest({ minutes, level }, material).chapters.length);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts[0]).toBeLessThan(counts[3]!);
	});

	it('offers worlds that favour a date and a bar together or not at all', () => {
		for (const length of lengths) {
			const { presets } = suggest(length, material);
			expect(presets.includes('dateConcentrates')).toBe(presets.includes('barConcentrates'));
		}
	});

	it('is the usual lesson where nothing is chosen, which fits', () => {
		expect(suggest(defaultChoices, material)).toEqual(defaultChoices);
		expect(planOf(defaultChoices, material).fits).toBe(true);
	});
});

describe('a change of the length', () => {
	it('leaves what was set by hand as it is, and has the questions of the chapters otherwise', () => {
		fc.assert(
			fc.property(anyChoices, fc.subarray([...SUGGESTED]), (choices, byHand) => {
				const fitted = refit(choices, byHand, material);
				expect([fitted.minutes, fitted.level]).toEqual([choices.minutes, choices.level]);
				for (const name of byHand) expect(fitted[name]).toEqual(choices[name]);
				if (!byHand.includes('questions'))
					for (const id of fitted.questions)
						expect(fitted.chapters).toContain(material.chapterOf[id]);
			})
		);
	});

	it('knows what was set by hand, from the choices alone', () => {
		for (const length of lengths) {
			const suggested = suggest(length, material);
			expect(setByHand(suggested, material)).toEqual([]);
			const own = { ...suggested, locked: [], presets: ['quiet'] as const, predictFirst: false };
			expect(setByHand(own, material)).toEqual(
				length.level === 'first'
					? ['presets', 'locked', 'predictFirst']
					: ['presets', 'predictFirst']
			);
		}
	});
});
