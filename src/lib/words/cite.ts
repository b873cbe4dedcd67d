import { citeWords } from './en/cite';
import type { Locale } from './locale';

/** The words of citing and sharing. A further language has the same shape. */
export type CiteWords = typeof citeWords;

const catalogues: Record<Locale, CiteWords> = { en: citeWords };

/** The words of citing and sharing in a language. */
export const citeWordsIn = (locale: Locale): CiteWords => catalogues[locale];
