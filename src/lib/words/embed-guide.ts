import { embedGuide } from './en/embed-guide';
import { useLocale, type Locale } from './locale';

/** The words of the page on embedding. A further language has the same shape. */
export type EmbedGuideWords = typeof embedGuide;

const catalogues: Record<Locale, EmbedGuideWords> = { en: embedGuide };

/** The words of the page on embedding in the reader’s language; call it while a component is being set up. */
export function useEmbedGuideWords(): EmbedGuideWords {
	return catalogues[useLocale()];
}
