import { describe, expect, it } from 'vitest';
import {
	CHAPTERS,
	CHECKS,
	defaultChoices,
	type LessonChoices
} from '$lib/classroom/compose/choices';
import { ledTo, readPackaged } from '$lib/classroom/lesson/links';
import {
	readProgress,
	resultOf,
	writeProgress,
	type LessonProgress
} from '$lib/classroom/lesson/progress';
import { lessonStops } from '$lib/classroom/lesson/stops';
import { questions } from '$lib/story/checks/content';
import { readChapters } from '$lib/story/content';

const steps = readChapters('en').flatMap((chapter) => chapter.steps);
const chapterOf = (id: string) => questions.find((one) => one.id === id)?.chapter;
const stopsOf = (choices: Partial<LessonChoices>) =>
	lessonStops({ ...defaultChoices, ...choices }, steps, chapterOf);
const idsOf = (choices: Partial<LessonChoices>) => stopsOf(choices).map(({ id }) => id);

describe('the stops of a lesson', () => {
	it('are the chosen chapters step by step, each with its questions after it, the simulator and the end', () => {
		const stops = stopsOf({});
		expect([...new Set(stops.map(({ part }) => part))]).toEqual([
			...defaultChoices.chapters,
			'simulator',
			'end'
		]);
		for (const { chapter, id } of steps)
			expect(stops.some((stop) => stop.id === id)).toBe(
				defaultChoices.chapters.some((one) => one === chapter)
			);
		const week = stops.filter(({ part }) => part === 'week');
		expect(week.at(-1)?.questions).toEqual(['told-of-the-week', 'names-of-the-talks']);
		expect(stops.flatMap((stop) => stop.questions)).toEqual(defaultChoices.questions);
	});

	it('ask about chapters that are left out after the others', () => {
		const stops = stopsOf({ chapters: ['week'], questions: ['one-run', 'told-of-the-week'] });
		const asked = stops.filter(({ kind }) => kind === 'questions');
		expect(asked.map(({ part, questions }) => [part, questions])).toEqual([
			['week', ['told-of-the-week']],
			['questions', ['one-run']]
		]);
	});

	it('have a prediction before a run where it is wanted, once', () => {
		expect(idsOf({})).toContain('run-predict');
		expect(idsOf({})).not.toContain('predict');
		expect(idsOf({ chapters: ['week'] })).toContain('predict');
		const without = idsOf({ predictFirst: false });
		expect(without.filter((id) => /predict/.test(id))).toEqual([]);
		expect(idsOf({ presets: [] })).not.toContain('simulator');
	});

	it('have every id once', () => {
		const ids = idsOf({ chapters: CHAPTERS, questions: CHECKS });
		expect(new Set(ids).size).toBe(ids.length);
	});
});

/** The longest that can be kept: all chapters, every question answered with all options, a prediction. */
const outline = { stops: idsOf({ chapters: CHAPTERS, questions: CHECKS }), questions };
const longest = [...outline.stops].sort((a, b) => b.length - a.length)[0] ?? '';
const everything: LessonProgress = {
	at: longest,
	seen: outline.stops,
	answers: Object.fromEntries(
		questions.map(({ id, options }) => [
			id,
			{ chosen: options.map((one) => one.id), checked: true }
		])
	),
	prediction: {
		prediction: { conditions: { gone: 48, isis: 'fewer' }, timeline: { gone: null, isis: 'more' } }
	}
};

describe('what a course system keeps of a lesson', () => {
	it('is under 1,000 characters at its longest, and plain', () => {
		const text = writeProgress(everything, outline);
		expect(text.length).toBeLessThan(1_000);
		expect(text).toMatch(/^1;[\x21-\x7e]+$/);
	});

	it.each([
		['everything', everything],
		['nothing', { at: outline.stops[0] ?? '', seen: [], answers: {}, prediction: undefined }],
		[
			'a part',
			{
				at: 'week-reply',
				seen: ['week-letter', 'week-reply', 'end'],
				answers: { 'one-run': { chosen: ['here'], checked: false } },
				prediction: { skipped: true as const }
			}
		]
	])('gives back %s', (_, progress: LessonProgress) => {
		expect(readProgress(writeProgress(progress, outline), outline)).toEqual(progress);
	});

	it('gives a lesson with other stops the answers, and not what was seen', () => {
		const other = { ...outline, stops: outline.stops.slice(3) };
		const read = readProgress(writeProgress(everything, outline), other);
		expect(read?.seen).toEqual([]);
		expect(read?.answers).toEqual(everything.answers);
	});

	it.each(['', 'x', '2;a;b', '{"seen":1}'])('is nothing where it is “%s”', (text) => {
		expect(readProgress(text, outline)).toBeUndefined();
	});

	it('is read without harm where it is damaged', () => {
		const read = readProgress('1;;nowhere;~~;no-such.3!,one-run.;99x-1q', outline);
		expect(read).toEqual({ at: outline.stops[0], seen: [], answers: {}, prediction: undefined });
	});
});

describe('the result of a lesson', () => {
	const small = { stops: ['a', 'b'], questions: questions.slice(0, 2) };
	const right = Object.fromEntries(
		small.questions.map((one) => [one.id, { chosen: one.right, checked: true }])
	);
	const first = small.questions[0]?.id ?? '';

	it('is complete once all was seen and all answers were checked', () => {
		const progress = { at: 'b', seen: ['a', 'b'], answers: right, prediction: undefined };
		expect(resultOf(progress, small)).toMatchObject({ complete: true, score: 100, right: 2 });
		expect(resultOf({ ...progress, seen: ['b'] }, small).complete).toBe(false);
		const unchecked = { ...right, [first]: { chosen: ['letter'], checked: false } };
		expect(resultOf({ ...progress, answers: unchecked }, small)).toMatchObject({
			complete: false,
			score: 50
		});
	});

	it('counts an answer as right where all that fits was chosen and nothing else', () => {
		const answers = { ...right, [first]: { chosen: ['letter'], checked: true } };
		const progress = { at: 'b', seen: ['a', 'b'], answers, prediction: undefined };
		expect(resultOf(progress, small)).toMatchObject({ complete: true, answered: 2, right: 1 });
	});

	it('has no score where nothing is asked', () => {
		const progress = { at: 'a', seen: ['a', 'b'], answers: {}, prediction: undefined };
		expect(resultOf(progress, { ...small, questions: [] })).toMatchObject({
			complete: true,
			score: undefined
		});
	});
});

describe('a lesson in a package', () => {
	it('reads what the package put in, and nothing where there is nothing', () => {
		expect(readPackaged('{"choices":"chapters=w","site":""}')).toEqual({
			choices: 'chapters=w',
			site: ''
		});
		for (const text of ['', ' ', '{}', '[1', '{"choices":1,"site":""}'])
			expect(readPackaged(text)).toBeUndefined();
	});

	it('leads links into the lesson, to the site or nowhere', () => {
		const here = (id: string) => id === 'week';
		const at = (site: string) => ({ choices: '', site });
		expect(ledTo('../../sources/', here, undefined)).toBe('../../sources/');
		expect(ledTo('../../sources/', here, at('https://a.example/'))).toBe(
			'https://a.example/sources/'
		);
		expect(ledTo('../../sources/', here, at(''))).toBeUndefined();
		expect(ledTo('#week', here, at(''))).toBe('#week');
	});
});
