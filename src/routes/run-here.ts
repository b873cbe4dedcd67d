import { island } from '$lib/ui/island';

/** The player inside the story. */
export const runHerePart = await island(() => import('./RunHere.svelte'));
