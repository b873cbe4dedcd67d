import { island } from '$lib/ui/island';

/** A chapter; in a file of its own, since it awaits the parts that it holds. */
export const chapterPart = await island(() => import('./ChapterSection.svelte'));
