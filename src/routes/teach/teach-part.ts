import { island } from '$lib/ui/island';

/** The page's sections: they come as HTML and need no script, so browsers fetch none for them. */
export const teachPart = await island(() => import('./TeachSections.svelte'));
