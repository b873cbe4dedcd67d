import { teach } from './en/teach';
import { useLocale, type Locale } from './locale';

/** The words around what teachers read and print. A further language has the same shape. */
export type TeachWords = typeof teach;

const catalogues: Record<Locale, TeachWords> = { en: teach };

/** The words for teachers in the reader's language; call it while a component is being set up. */
export function useTeachWords(): TeachWords {
	return catalogues[useLocale()];
}
