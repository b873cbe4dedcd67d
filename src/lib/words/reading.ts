import { reading } from './en/reading';
import { useLocale, type Locale } from './locale';

/** Every word of the plain page and of what follows the story on paper. A further language has the same shape. */
export type ReadingWords = typeof reading;

const catalogues: Record<Locale, ReadingWords> = { en: reading };

/** The words of the plain page, in the reader's language; call it while a component is being set up. */
export function useReadingWords(): ReadingWords {
	return catalogues[useLocale()];
}
