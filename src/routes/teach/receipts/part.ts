import { island } from '$lib/ui/island';

/** What reads the codes that are pasted. */
export const receiptsPart = await island(() => import('./Receipts.svelte'));
