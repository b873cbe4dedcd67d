import { glossary } from './en/glossary';
import { useLocale, type Locale } from './locale';

/** The words around the glossary. A further language has the same shape. */
export type GlossaryWords = typeof glossary;

const catalogues: Record<Locale, GlossaryWords> = { en: glossary };

/** The words around the glossary in the reader's language; call it while a component is being set up. */
export function useGlossaryWords(): GlossaryWords {
	return catalogues[useLocale()];
}
