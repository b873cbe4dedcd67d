import type { Handle } from '@sveltejs/kit';
import { defaultLocale, locales } from '$lib/words/locale';

/** Writes the language and its direction into the page's root element. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', defaultLocale)
				.replace('%dir%', locales[defaultLocale].direction)
	});
