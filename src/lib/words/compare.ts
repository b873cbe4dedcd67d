import { compareWords } from './en/compare';
import { useLocale, type Locale } from './locale';

/** Every word of the comparison of two articles. A further language has the same shape. */
export type CompareWords = typeof compareWords;

const catalogues: Record<Locale, CompareWords> = { en: compareWords };

/** The words of the comparison in the reader's language; call it while a component is being set up. */
export function useCompareWords(): CompareWords {
	return catalogues[useLocale()];
}
