import { explainWords } from './en/sim-explain';
import { useLocale, type Locale } from './locale';

/** The words of the explanations: why, why not, what it would take. A further language has the same shape. */
export type ExplainWords = typeof explainWords;

const catalogues: Record<Locale, ExplainWords> = { en: explainWords };

/** The words of the explanations in the reader's language; call it while a component is being set up. */
export function useExplainWords(): ExplainWords {
	return catalogues[useLocale()];
}
