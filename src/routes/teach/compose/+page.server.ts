import { choicesQuery } from '$lib/classroom/compose/choices';
import { suggest } from '$lib/classroom/compose/suggest';
import { chapterOf } from './chapter-of';
import { storyMinutes } from '$lib/story/story-minutes.server';

/** Lessons that are ready for readers without scripts, by their length, min. */
const READY = [15, 50, 90] as const;

/** How long chapters take to read, and the ready lessons. */
export const load = () => {
	const material = { reading: storyMinutes, chapterOf };
	return {
		reading: storyMinutes,
		ready: READY.map((minutes) => {
			const choices = suggest({ minutes, level: 'first' }, material);
			return { minutes, chapters: choices.chapters, query: choicesQuery(choices) };
		})
	};
};
