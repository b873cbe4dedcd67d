import type { Handle } from '@sveltejs/kit';
import { defaultLocale, locales } from '$lib/words/locale';

/** Writes the language and its direction into the page's root element and preloads the fonts. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', defaultLocale).replace('%dir%', locales[defaultLocale].direction)
	});
