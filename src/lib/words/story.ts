import { story } from './en/story';
import { useLocale, type Locale } from './locale';

/** Words of the story around its graphics. A further language has the same shape. */
export type StoryWords = typeof story;

const catalogues: Record<Locale, StoryWords> = { en: story };

/** The story's words in the reader's language; call it while a component is being set up. */
export function useStoryWords(): StoryWords {
	return catalogues[useLocale()];
}
