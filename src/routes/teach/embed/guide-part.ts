import { island } from '$lib/ui/island';

/** The page's article: it comes as HTML and needs no script, so browsers fetch none for it. */
export const guidePart = await island(() => import('./Guide.svelte'));
