import { facts } from './en/facts';
import { useLocale, type Locale } from './locale';

/** The words of records: of their cards, notes and lists. A further language has the same shape. */
export type FactWords = typeof facts;

const catalogues: Record<Locale, FactWords> = { en: facts };

/** The words of records in the reader's language; call it while a component is being set up. */
export function useFactWords(): FactWords {
	return catalogues[useLocale()];
}
