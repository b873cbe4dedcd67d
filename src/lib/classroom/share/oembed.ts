import { escaped } from '$lib/ui/escaped';
import { COURSE, embedAddress, iframeHtml } from './snippet';
import { pageOf, pictureOf } from './views';
import type { EmbedView } from '../embed/views';

/** What oEmbed 1.0 says of a part, type `rich`. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	provider_name: string;
	provider_url: string;
	title: string;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
	width: number;
	height: number;
	html: string;
}

/** What a part and its site are called. */
interface Named {
	title: string;
	siteName: string;
	/** Of the part’s picture, px. */
	picture: { width: number; height: number };
}

/** Where the oEmbed of a part lies. @param site address of the site’s root, with its slash */
export const oEmbedAddress = (site: string, view: string): string => `${site}oembed/${view}.json`;

/**
 * What those who are given a link to a part show in its place. The link in quotation before the frame is what
 * WordPress asks for: it shows the link until the frame is there, and only such a frame is made as high as what is
 * in it.
 */
export function oEmbed(site: string, part: EmbedView, { title, siteName, picture }: Named): OEmbed {
	const page = escaped(site + pageOf(part).slice(1));
	const frame = iframeHtml({ address: embedAddress(site, part.view), title }, 'course', COURSE);
	return {
		version: '1.0',
		type: 'rich',
		provider_name: siteName,
		provider_url: site,
		title,
		thumbnail_url: `${site}share/${pictureOf(part)}.png`,
		thumbnail_width: picture.width,
		thumbnail_height: picture.height,
		...COURSE,
		html: `<blockquote class="wp-embedded-content"><a href="${page}">${escaped(title)}</a></blockquote>${frame.replace(/\s+/g, ' ').replace(' >', '>')}`
	};
}

/** The element of a page’s head by which programs find the oEmbed of a part. */
export const oEmbedLink = (site: string, view: string, title: string): string =>
	`<link rel="alternate" type="application/json+oembed" href="${escaped(oEmbedAddress(site, view))}" title="${escaped(title)}" />`;
