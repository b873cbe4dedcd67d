import { modelVersionWords } from './en/model-versions';
import type { Locale } from './locale';

/** The words about versions of the model. Load them when a version differs. */
export type ModelVersionWords = typeof modelVersionWords;

const catalogues: Record<Locale, ModelVersionWords> = { en: modelVersionWords };

/** The words about versions of the model in a language. */
export function modelVersionWordsIn(locale: Locale): ModelVersionWords {
	return catalogues[locale];
}
