import { afterwardsWords } from './en/afterwards';
import { useLocale, type Locale } from './locale';

/** Every word of the page of what happened next. A further language has the same shape. */
export type AfterwardsWords = typeof afterwardsWords;

const catalogues: Record<Locale, AfterwardsWords> = { en: afterwardsWords };

/** The words of the page of what happened next, in the reader's language; call it while a component is being set up. */
export function useAfterwardsWords(): AfterwardsWords {
	return catalogues[useLocale()];
}
