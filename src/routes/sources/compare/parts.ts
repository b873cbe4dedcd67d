import { island } from '$lib/ui/island';

/** Two articles side by side: it comes as HTML, and gets a script and the records when it is near. */
export const pairPart = await island(() => import('$lib/story/compare/PairPart.svelte'));
/** All five at once, for readers without scripts: no browser fetches a script for it. */
export const allFivePart = await island(() => import('$lib/story/compare/AllFive.svelte'));
/** Whose figure feeds the model: the same, with the results of every reading. */
export const feedsPart = await island(() => import('./FeedsPart.svelte'));
