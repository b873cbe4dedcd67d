import { offlineWords } from './en/offline';
import { useLocale, type Locale } from './locale';

/** The words of reading without a network. A further language has the same shape. */
export type OfflineWords = typeof offlineWords;

const catalogues: Record<Locale, OfflineWords> = { en: offlineWords };

/** The words of reading without a network in the reader's language; call it while a component is being set up. */
export function useOfflineWords(): OfflineWords {
	return catalogues[useLocale()];
}
