import type { Handle } from '@sveltejs/kit';
import { defaultLocale, locales } from '$lib/words/locale';
import { headTags } from './routes/head/tags';

/** Writes the language and its direction into the page's root element, says what the page is, and preloads the fonts. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', defaultLocale)
				.replace('%dir%', locales[defaultLocale].direction)
				.replace('%about%', () =>
					headTags(html, {
						route: event.route.id ?? '',
						path: event.url.pathname,
						params: event.params
					})
				)
	});
