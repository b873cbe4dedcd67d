import { island } from '$lib/ui/island';

/** The story's first words. */
export const leadPart = await island(() => import('$content/en/pages/opening.md'));
