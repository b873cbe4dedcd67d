import { escaped } from '$lib/ui/escaped';

const empty = '<script type="application/json" id="choices"></script>';
/** Links as seen from where the lesson stands on its site. */
const linkUp = / href="\.\.\/\.\.\/([^"]*)"/g;

/**
 * A lesson’s document with its choices inside, to stand anywhere: links lead to the site, or nowhere where it is
 * not known.
 *
 * @param query the choices as the query of an address
 * @param site address of the site’s root with a slash at its end, or empty
 * @throws where it is no lesson’s document
 */
export function packagedLesson(lessonHtml: string, query: string, site: string): string {
	const script = lessonHtml.indexOf('<script>');
	if (script < 0 || !lessonHtml.includes(empty))
		throw new Error('This is no document of a lesson: it has no place for choices.');
	const data = JSON.stringify({ choices: query, site }).replaceAll('<', '\\u003c');
	const drawn = lessonHtml
		.slice(0, script)
		.replace(empty, () => empty.replace('><', () => `>${data}<`));
	const led =
		site === ''
			? drawn
					.replace(/\s*<link rel="canonical"[^>]*>/, '')
					.replace(/<footer>.*?<\/footer>/s, '')
					.replace(linkUp, '')
			: drawn.replace(linkUp, (_, rest: string) => ` href="${escaped(site)}${rest}"`);
	return led + lessonHtml.slice(script);
}
