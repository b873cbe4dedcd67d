import { handout, handoutKey } from './en/handout';
import { useLocale, type Locale } from './locale';

const words = { handout, key: handoutKey };
/** The words of the handout and of the sheet with its answers. A further language has the same shape. */
export type HandoutWords = typeof words;

const catalogues: Record<Locale, HandoutWords> = { en: words };

/** The words of the handout in the reader's language; call it while a component is being set up. */
export function useHandoutWords(): HandoutWords {
	return catalogues[useLocale()];
}
