import { island } from '$lib/ui/island';

const live = await island(() => import('./Receipts.svelte'));
/** What reads the codes that are pasted; on the server there are none. */
export const receiptsPart: typeof live = { server: undefined, load: live.load };
