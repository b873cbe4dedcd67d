import { oEmbedLink } from '$lib/classroom/share/oembed';
import { partOfPage } from '$lib/classroom/share/views';
import type { ChapterId } from '$lib/story/chapters';
import { storyMinutes } from '$lib/story/story-minutes.server';
import { escaped } from '$lib/ui/escaped';
import { shareWords } from '$lib/words/en/share';
import { site } from '$lib/words/en/site';
import { defaultLocale } from '$lib/words/locale';
import { SIZE } from '../share/draw';
import { addressOf, siteAddress } from './address';
import { learningResource, scriptJson } from './json-ld';

/** What the head of a page is worked out from. */
interface PageAt {
	/** Route, as `/chapter/[id]`. */
	readonly route: string;
	/** Path below the site’s root, with a slash at either end. */
	readonly path: string;
	readonly params: Partial<Record<string, string>>;
}
type Picture = keyof typeof shareWords.alt;

const chapterOf = ({ route, params }: PageAt): ChapterId | undefined =>
	route === '/chapter/[id]' ? (params['id'] as ChapterId) : undefined;

/** The picture of a page: a chapter’s and the simulator’s own, else that of the story. */
const pictureOf = (page: PageAt): Picture =>
	chapterOf(page) ?? (page.route === '/simulator' ? 'simulator' : 'story');

/** What only full addresses can say: the page's one address, and the oEmbed of the part that stands for it. */
function fullAddresses(page: PageAt, name: string): string[] {
	const root = siteAddress();
	if (!root) return [];
	const part = partOfPage(page.path);
	return [
		`<link rel="canonical" href="${escaped(addressOf(page.path, page.path))}" />`,
		...(part ? [oEmbedLink(root, part.view, name)] : [])
	];
}

function minutesOf(page: PageAt): number | undefined {
	const chapter = chapterOf(page);
	if (chapter) return storyMinutes[chapter];
	const all = Object.values(storyMinutes).reduce((sum, one) => sum + one, 0);
	return page.route === '/' ? all : undefined;
}

const SIGNS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" } as const;
const plain = (html: string): string =>
	html.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign as keyof typeof SIGNS]);
const meta = (kind: 'name' | 'property', name: string, content: string | number): string =>
	`<meta ${kind}="${name}" content="${escaped(String(content))}" />`;

/**
 * What sites that show links, and crawlers, read of a page: Open Graph, JSON-LD and, where it is known where the
 * site stands, the page’s one address. Title and description are those that the page’s own head gives; a page
 * without them gets nothing.
 */
export function headTags(html: string, page: PageAt): string {
	const name = plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
	const description = plain(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
	if (!name || !description) return '';
	const picture = pictureOf(page);
	const [url, root] = [addressOf(page.path, page.path), addressOf('/', page.path)];
	const image = addressOf(`/share/${picture}.png`, page.path);
	const minutes = minutesOf(page);
	const about = { url, root, image, name, description, route: page.route, locale: defaultLocale };
	const data = learningResource(minutes === undefined ? about : { ...about, minutes });
	return [
		meta('property', 'og:title', name),
		meta('property', 'og:description', description),
		meta('property', 'og:type', page.route === '/' ? 'website' : 'article'),
		meta('property', 'og:site_name', site.name),
		meta('property', 'og:url', url),
		meta('property', 'og:image', image),
		meta('property', 'og:image:width', SIZE.width),
		meta('property', 'og:image:height', SIZE.height),
		meta('property', 'og:image:alt', shareWords.alt[picture]),
		meta('name', 'twitter:card', 'summary_large_image'),
		...fullAddresses(page, name),
		`<script type="application/ld+json">${scriptJson(data)}</script>`
	].join('\n\t\t');
}
