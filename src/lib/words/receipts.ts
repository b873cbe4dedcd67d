import { receiptsWords } from './en/receipts';
import { useLocale, type Locale } from './locale';

/** The words of receipts: handing in, and reading what was handed in. A further language has the same shape. */
export type ReceiptsWords = typeof receiptsWords;

const catalogues: Record<Locale, ReceiptsWords> = { en: receiptsWords };

/** The words of receipts in the reader's language; call it while a component is being set up. */
export function useReceiptsWords(): ReceiptsWords {
	return catalogues[useLocale()];
}
