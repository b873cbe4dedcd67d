/**
 * Where the site will stand, with a slash at its end, as the environment variable `SITE_URL` says when the site
 * is built; undefined where nobody says, as the site works at any address.
 *
 * @throws where it is no address of the web
 */
export function siteAddress(given = process.env['SITE_URL']): string | undefined {
	if (!given) return undefined;
	const address = URL.canParse(given) ? new URL(given) : undefined;
	if (!address || !/^https?:$/.test(address.protocol))
		throw new Error(`SITE_URL is no address of a site: ${given}`);
	return `${address.origin}${address.pathname.replace(/\/*$/, '/')}`;
}

/** The way from a page of the site up to its root: `./` or `../../`. */
const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 2) || './';

/**
 * The address of a file or page of the site, for machines: in full where it is known where the site stands,
 * else as seen from the page that names it. Both paths begin with a slash, and the page's ends with one.
 */
export function addressOf(path: string, page: string, site = siteAddress()): string {
	return (site ?? upFrom(page)) + path.slice(1);
}
