import { island } from '$lib/ui/island';

/** The way from the story to the comparison of two articles. */
export const compareHerePart = await island(() => import('./CompareHere.svelte'));
