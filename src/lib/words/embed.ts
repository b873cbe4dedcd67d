import { embedWords } from './en/embed';
import { useLocale, type Locale } from './locale';

/** The words of embedded parts. A further language has the same shape. */
export type EmbedWords = typeof embedWords;

const catalogues: Record<Locale, EmbedWords> = { en: embedWords };

/** The words of embedded parts in the reader's language; call it while a component is being set up. */
export function useEmbedWords(): EmbedWords {
	return catalogues[useLocale()];
}
