import type { Material } from '$lib/classroom/compose/plan';
import { questions } from '$lib/story/checks/content';

/** The chapter that each question is on. */
export const chapterOf = Object.fromEntries(
	questions.map(({ id, chapter }) => [id, chapter])
) as Material['chapterOf'];
