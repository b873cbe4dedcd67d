import type { Citable } from '$lib/ui/cite/citable';
import { cited } from '$lib/ui/cite/edition';
import type { CiteWords } from '$lib/words/cite';

/** What stands between the name of a page and that of the site, in titles of pages. */
const BETWEEN = ' · ';

/** The page that a reader is on. */
export function pageCited(page: Document, site: string): Citable {
	const [title = site] = page.title.split(BETWEEN);
	const { origin, pathname } = new URL(page.location.href);
	return cited({ title, site, url: origin + pathname });
}

/**
 * A chart of the story, from what the page says of it: `data` is the element with its table, whose id is in the
 * address. The note says where its figures can be had as a file.
 */
export function chartCited(data: Element, site: string, words: CiteWords): Citable {
	const page = data.ownerDocument;
	const title = data.querySelector('caption')?.textContent?.trim() ?? '';
	const part = data.closest('[data-chapter]')?.querySelector('h2')?.textContent?.trim();
	const file = data.querySelector<HTMLAnchorElement>('a[download]')?.href;
	const { origin, pathname } = new URL(page.location.href);
	return cited({
		title,
		medium: words.media.chart,
		...(part && { part }),
		site,
		url: `${origin}${pathname}#${data.id}`,
		...(file && { note: words.data(file) })
	});
}
