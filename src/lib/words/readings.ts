import { readingsWords } from './en/readings';
import { useLocale, type Locale } from './locale';

/** Every word about whose figure feeds the model. A further language has the same shape. */
export type ReadingsWords = typeof readingsWords;

const catalogues: Record<Locale, ReadingsWords> = { en: readingsWords };

/** The words about whose figure feeds the model, in the reader's language; call it while a component is set up. */
export function useReadingsWords(): ReadingsWords {
	return catalogues[useLocale()];
}
