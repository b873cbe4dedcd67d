import { decideWords } from './en/sim-decide';
import { useLocale, type Locale } from './locale';

/** The words of what decides the outcome, and of its charts. A further language has the same shape. */
export type DecideWords = typeof decideWords;

const catalogues: Record<Locale, DecideWords> = { en: decideWords };

/** The words of what decides the outcome in the reader's language; call it while a component is being set up. */
export function useDecideWords(): DecideWords {
	return catalogues[useLocale()];
}
