import { manyWords } from './en/sim-many';
import { useLocale, type Locale } from './locale';

/** The words of many worlds and their charts. A further language has the same shape. */
export type ManyWords = typeof manyWords;

const catalogues: Record<Locale, ManyWords> = { en: manyWords };

/** The words of many worlds in the reader's language; call it while a component is being set up. */
export function useManyWords(): ManyWords {
	return catalogues[useLocale()];
}
