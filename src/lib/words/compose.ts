import { composeWords } from './en/compose';
import { useLocale, type Locale } from './locale';

/** The words of the page that puts a lesson together. A further language has the same shape. */
export type ComposeWords = typeof composeWords;

const catalogues: Record<Locale, ComposeWords> = { en: composeWords };

/** The words of the lesson composer in the reader's language; call it while a component is being set up. */
export function useComposeWords(): ComposeWords {
	return catalogues[useLocale()];
}
