import { embedDialogWords } from './en/embed-dialog';
import type { Locale } from './locale';

/** The words of the dialog that gives a part’s code. A further language has the same shape. */
export type EmbedDialogWords = typeof embedDialogWords;

const catalogues: Record<Locale, EmbedDialogWords> = { en: embedDialogWords };

/** The words of the dialog that gives a part’s code, in a language. */
export const embedDialogWordsIn = (locale: Locale): EmbedDialogWords => catalogues[locale];
