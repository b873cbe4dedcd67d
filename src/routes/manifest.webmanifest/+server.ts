import { defaultLocale, locales } from '$lib/words/locale';
import { site } from '$lib/words/en/site';
import { story } from '$lib/words/en/story';
import { INK } from '../share/draw';

export const prerender = true;

/** What a system shows for the site where a reader keeps it; addresses are relative to this file. */
export const GET = () => {
	const icon = (size: number) => ({
		src: `icons/icon-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png'
	});
	const manifest = {
		name: site.name,
		short_name: site.name,
		description: story.description,
		lang: defaultLocale,
		dir: locales[defaultLocale].direction,
		start_url: '.',
		scope: '.',
		display: 'browser',
		background_color: INK.paper,
		theme_color: INK.paper,
		icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)]
	};
	return new Response(JSON.stringify(manifest, null, '\t') + '\n', {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
