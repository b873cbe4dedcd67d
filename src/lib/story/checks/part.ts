import type { IslandPart } from '$lib/ui/island';
import type { Asking } from './asking';

const onlyInBrowsers = () => Promise.reject(new Error('Questions are answered in browsers.'));

/**
 * The questions at a chapter's foot: a link, until the reader comes near. What a browser then fetches is kept
 * out of the server's graph, so that its styles come with it and not with the page.
 */
export const checksPart: IslandPart<Asking> = {
	server: import.meta.env.SSR ? (await import('./ChecksLink.svelte')).default : undefined,
	load: import.meta.env.SSR
		? onlyInBrowsers
		: async () => (await import('./ChapterChecks.svelte')).default
};
