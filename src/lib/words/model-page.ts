import { modelPageWords } from './en/model-page';
import { useLocale, type Locale } from './locale';

/** The words of the page about the model. A further language has the same shape. */
export type ModelPageWords = typeof modelPageWords;

/** Name of a quantity of the state. */
export type StateName = keyof ModelPageWords['state']['rows'];

const catalogues: Record<Locale, ModelPageWords> = { en: modelPageWords };

/** The words of the page about the model in a language. */
export function modelPageWordsIn(locale: Locale): ModelPageWords {
	return catalogues[locale];
}

/** The same in the reader's language; call it while a component is being set up. */
export function useModelPageWords(): ModelPageWords {
	return modelPageWordsIn(useLocale());
}
