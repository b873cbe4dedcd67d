import type { ChapterId, Step } from '../chapters';
import type { KeptAnswers } from './kept-answers';

/** As much of a chapter as its questions need. */
interface AskedChapter {
	steps: readonly Pick<Step, 'id' | 'title'>[];
}

/** What the questions on a chapter are told. */
export interface Asking {
	chapter: ChapterId;
	/** The chapters of the story, for the titles of their steps. */
	chapters: readonly AskedChapter[];
	/** Where the reader's answers are kept; the browser's own record unless a test has another. */
	answers?: KeptAnswers;
}

/** The title of a step. Throws where there is no such step. */
export function stepTitle(chapters: readonly AskedChapter[], id: string): string {
	const found = chapters.flatMap(({ steps }) => steps).find((step) => step.id === id);
	if (!found) throw new Error(`There is no step "${id}".`);
	return found.title;
}
