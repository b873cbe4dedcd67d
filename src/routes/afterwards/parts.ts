import { island } from '$lib/ui/island';

/** All that the sources tell, which comes as HTML and needs no script. */
export const accountPart = await island(() => import('./Account.svelte'));
