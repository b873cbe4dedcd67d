import { predictionGapWords } from './en/prediction-gap';
import { useLocale, type Locale } from './locale';

/** The words that set a prediction beside a run. A further language has the same shape. */
export type PredictionGapWords = typeof predictionGapWords;

const catalogues: Record<Locale, PredictionGapWords> = { en: predictionGapWords };

/** The words of prediction and run in the reader's language; call it while a component is being set up. */
export function usePredictionGapWords(): PredictionGapWords {
	return catalogues[useLocale()];
}
