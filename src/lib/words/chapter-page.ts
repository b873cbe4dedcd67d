import { chapterWords } from './en/chapter-page';
import { useLocale, type Locale } from './locale';

/** The words of a chapter’s own page. A further language has the same shape. */
export type ChapterWords = typeof chapterWords;

const catalogues: Record<Locale, ChapterWords> = { en: chapterWords };

/** The words of a chapter’s own page in the reader's language; call it while a component is being set up. */
export function useChapterWords(): ChapterWords {
	return catalogues[useLocale()];
}
