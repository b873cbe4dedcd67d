import { chapterPart } from '$lib/story/chapter-part';
import { isAlive } from '$lib/ui/hydrating';
import type { PageLoad } from './$types';

/** Has the chapters' script at hand for every page but the server's: what a link points at is there at once. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Chapter: isAlive() ? await chapterPart.load() : undefined
});
