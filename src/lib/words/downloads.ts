import { downloadsWords } from './en/downloads';
import { useLocale, type Locale } from './locale';

/** The words about files to take along. A further language has the same shape. */
export type DownloadsWords = typeof downloadsWords;

const catalogues: Record<Locale, DownloadsWords> = { en: downloadsWords };

/** The words about files to take along in the reader's language; call it while a component is being set up. */
export function useDownloadsWords(): DownloadsWords {
	return catalogues[useLocale()];
}
