import { commonWords } from './en/common';
import { useLocale, type Locale } from './locale';

/** Words of the frame around every page, of facts and of sources. A further language has the same shape. */
export type CommonWords = typeof commonWords;

const catalogues: Record<Locale, CommonWords> = { en: commonWords };

/** The words of every page, in the reader's language; call it while a component is being set up. */
export function useCommonWords(): CommonWords {
	return catalogues[useLocale()];
}
