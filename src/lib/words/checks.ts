import { checks } from './en/checks';
import { useLocale, type Locale } from './locale';

/** The words of the questions on the chapters. A further language has the same shape. */
export type ChecksWords = typeof checks;

const catalogues: Record<Locale, ChecksWords> = { en: checks };

/** The words of the questions in the reader's language; call it while a component is being set up. */
export function useChecksWords(): ChecksWords {
	return catalogues[useLocale()];
}
