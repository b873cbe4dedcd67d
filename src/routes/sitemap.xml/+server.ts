import { siteAddress } from '../head/address';
import { allPages } from '../head/pages';

export const prerender = true;

/**
 * Every page, for crawlers. They take addresses in full alone: where it is not known where the site stands, the
 * file lists paths from its root, and robots.txt does not name it.
 */
export const GET = async () => {
	const site = siteAddress();
	const places = (await allPages()).map(
		(page) => `\t<url><loc>${site ? site + page.slice(1) : page}</loc></url>\n`
	);
	const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('')}</urlset>\n`;
	return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
