import type { Handle } from '@sveltejs/kit';
import { defaultLocale, locales } from '$lib/words/locale';
import { headTags } from './routes/head/tags';

const modulePreload = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/**
 * Puts the requests for a page's modules behind its words: in the head, some thirty of them stand between the
 * words and their first paint.
 */
function modulesLast(html: string): string {
	const links = html.match(modulePreload) ?? [];
	return html.replace(modulePreload, '').replace('</body>', () => `${links.join('')}\n\t</body>`);
}

/** The styles that are a file of their own: those of the story's chapters (vite.config.ts). */
const sheet = /\s*<link (?![^>]*disabled)[^>]*rel="stylesheet"[^>]*>/;
/** Where the story's opening ends. */
const belowOpening = '<div class="chapter-styles">';

/** Puts the request for the chapters' styles below the opening, which is painted without waiting for them. */
function chapterStylesLater(html: string): string {
	const link = sheet.exec(html)?.[0];
	if (link === undefined || !html.includes(belowOpening)) return html;
	return html.replace(link, '').replace(belowOpening, () => belowOpening + link.trim());
}

/**
 * Writes the language and its direction into the page's root element, says what the page is, and preloads its
 * modules and fonts. The story's fonts come after its first paint, which they would hold up by a third: its
 * opening stands as it is in the stand-ins.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) =>
			type === 'js' || type === 'css' || (type === 'font' && event.route.id !== '/'),
		transformPageChunk: ({ html }) =>
			modulesLast(chapterStylesLater(html))
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
