import { pageWords } from './en/page';
import { useLocale, type Locale } from './locale';

export { defaultLocale, locales, provideLocale, useLocale, type Locale } from './locale';

/** Every interface word outside the simulator, by area. A further language has the same shape. */
export type PageWords = typeof pageWords;

const catalogues: Record<Locale, PageWords> = { en: pageWords };

/** The interface words in the reader's language; call it while a component is being set up. */
export function usePageWords(): PageWords {
	return catalogues[useLocale()];
}
