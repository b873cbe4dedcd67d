import { island } from '$lib/ui/island';

const live = await island(() => import('./HandIn.svelte'));
/** What gathers and makes the code; on the server there is nothing to gather. */
export const handInPart: typeof live = { server: undefined, load: live.load };
