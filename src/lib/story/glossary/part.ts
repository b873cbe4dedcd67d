import { island } from '$lib/ui/island';

/** The glossary: it comes as HTML and needs no script, so browsers fetch none for it. */
export const glossaryPart = await island(() => import('./Glossary.svelte'));
