import { chaptersTaught } from '$lib/classroom/lessons';
import { questions } from '$lib/story/checks/content';

/** The questions of the handout. */
export const load = () => ({
	questions: questions.filter(({ chapter }) => chaptersTaught.has(chapter)).map(({ id }) => id)
});
