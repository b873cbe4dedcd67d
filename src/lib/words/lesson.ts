import { lessonWords } from './en/lesson';
import { useLocale, type Locale } from './locale';

/** The words of the lesson. A further language has the same shape. */
export type LessonWords = typeof lessonWords;

const catalogues: Record<Locale, LessonWords> = { en: lessonWords };

/** The words of the lesson in the reader's language; call it while a component is being set up. */
export function useLessonWords(): LessonWords {
	return catalogues[useLocale()];
}
