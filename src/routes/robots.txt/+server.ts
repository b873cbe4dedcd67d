import { siteAddress } from '../head/address';

export const prerender = true;

/** Everything may be read by everyone; where the site’s address is known, so is that of its list of pages. */
export const GET = () => {
	const site = siteAddress();
	const map = site ? `\nSitemap: ${site}sitemap.xml\n` : '';
	return new Response(`User-agent: *\nAllow: /\n${map}`, {
		headers: { 'content-type': 'text/plain' }
	});
};
