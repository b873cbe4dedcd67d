import { describe, expect, it } from 'vitest';
import { checkLesson, minutesOf, placesOf } from '../../../src/lib/classroom/lesson';
import { chaptersTaught, lessons } from '../../../src/lib/classroom/lessons';
import { MODEL_VERSION } from '../../../src/lib/model/version';
import { decodeState } from '../../../src/lib/simulator/address/codec';
import { defaultState } from '../../../src/lib/simulator/address/state';
import { chapterIds } from '../../../src/lib/story/chapters';
import { readChapters } from '../../../src/lib/story/content';

const steps = readChapters('en').flatMap((chapter) => chapter.steps.map(({ id }) => id));
const places = lessons.flatMap(placesOf);
const runs = places.flatMap((place) => /\?s=(.*)$/.exec(place)?.[1] ?? []);

/** A lesson that passes, with some fields exchanged. */
const planted = (fields: object) =>
	checkLesson('planted.md', {
		title: 'Planted',
		minutes: 6,
		steps: [1, 2, 3].map((minutes) => ({ minutes, do: 'Read.' })),
		...fields
	});

describe('the ready lessons', () => {
	it('take fifteen, fifty and ninety minutes, and their steps add up to that', () => {
		expect(lessons.map(({ minutes }) => minutes)).toEqual([15, 50, 90]);
		expect(lessons.map(minutesOf)).toEqual([15, 50, 90]);
	});

	it('lead to chapters, steps and questions that there are', () => {
		for (const place of places) {
			const [, id] = /#(.*)$|^\/chapter\/(.*)\/$/.exec(place)?.filter(Boolean) ?? [];
			if (id) expect([...chapterIds, ...steps], place).toContain(id);
		}
		expect(places.length).toBeGreaterThan(10);
	});

	it('open the default run of this model, both approaches side by side', () => {
		expect(runs.length).toBeGreaterThan(0);
		for (const run of runs)
			expect(decodeState(run)).toEqual({
				state: { ...defaultState, view: 'both' },
				valid: true,
				madeWith: MODEL_VERSION
			});
	});

	it('have the prediction before anything that shows a run', () => {
		for (const { id, steps } of lessons) {
			const predicts = steps.findIndex(({ do: does }) => does.includes('prediction grid'));
			const shows = steps.findIndex(({ open }) =>
				Object.values(open ?? {}).some((place) => /\?s=|#(run|decides)/.test(place))
			);
			expect(predicts, id).toBeGreaterThanOrEqual(0);
			expect(shows, id).toBeGreaterThan(predicts);
		}
	});

	it('bring the questions of every chapter that they open to the handout', () => {
		const opened = places.flatMap((place) => chapterIds.filter((id) => place.endsWith(`#${id}`)));
		expect([...chaptersTaught]).toEqual(expect.arrayContaining(opened));
	});
});

describe('the check of a lesson', () => {
	it('passes one that adds up', () => {
		expect(planted({}).minutes).toBe(6);
	});

	it.each([
		['minutes that do not add up', { minutes: 7 }, 'take 6 minutes, not 7'],
		['a digit', { title: 'Lesson 2' }, 'title'],
		['an unknown field', { grade: 'ten' }, 'grade'],
		[
			'a link elsewhere',
			{ steps: [{ minutes: 6, do: 'Read.', open: { There: 'https://example.org/' } }] },
			'steps'
		]
	])('refuses %s and names the file', (_, fields, message) => {
		expect(() => planted(fields)).toThrow(message);
		expect(() => planted(fields)).toThrow('planted.md');
	});
});
