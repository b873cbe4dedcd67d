import { sourcesWords } from './en/sources';
import { useLocale, type Locale } from './locale';

/** Every word of the page of sources. A further language has the same shape. */
export type SourcesWords = typeof sourcesWords;

const catalogues: Record<Locale, SourcesWords> = { en: sourcesWords };

/** The words of the page of sources, in the reader's language; call it while a component is being set up. */
export function useSourcesWords(): SourcesWords {
	return catalogues[useLocale()];
}
