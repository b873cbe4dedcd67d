import { openingWords } from './en/opening';
import { useLocale, type Locale } from './locale';

/** The words of the two machines on the first screen. A further language has the same shape. */
export type OpeningWords = typeof openingWords;

const catalogues: Record<Locale, OpeningWords> = { en: openingWords };

/** The words of the opening's machines in the reader's language; call it while a component is being set up. */
export function useOpeningWords(): OpeningWords {
	return catalogues[useLocale()];
}
