import { predictWords } from './en/predict';
import { useLocale, type Locale } from './locale';

/** The words of the reader's prediction, in the form and in the chart. A further language has the same shape. */
export type PredictWords = typeof predictWords;

const catalogues: Record<Locale, PredictWords> = { en: predictWords };

/** The words of the prediction in the reader's language; call it while a component is being set up. */
export function usePredictWords(): PredictWords {
	return catalogues[useLocale()];
}
