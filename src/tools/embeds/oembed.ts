import { join } from 'node:path';
import { attributeText, embedAddress } from '../../lib/classroom/share/snippet';
import { oEmbed, oEmbedLink } from '../../lib/classroom/share/oembed';
import { viewById, type EmbedView } from '../../lib/classroom/share/views';
import { site as words } from '../../lib/words/en/site';
import { SIZE } from '../../routes/share/draw';
import { writeCompressed, type EmbedDocument } from './document';

const meta = (property: string, content: string): string =>
	`<meta property="${property}" content="${attributeText(content)}" />`;

/** What programs that are given a part's address read in its head: Open Graph, and where its oEmbed is. */
function headTags(site: string, view: EmbedView, { title, description }: EmbedDocument): string {
	return [
		meta('og:title', title),
		meta('og:description', description),
		meta('og:type', 'article'),
		meta('og:site_name', words.name),
		meta('og:url', embedAddress(site, view.id)),
		meta('og:image', `${site}share/${view.picture}.png`),
		oEmbedLink(site, view.id, title)
	].join('\n\t\t');
}

/**
 * Writes what stands for a part where its address is pasted, oembed/<view>.json, and gives the tags of its head
 * that lead there. Programs need full addresses: where it is not known where the site stands, and for a part that
 * is not offered, there is neither.
 *
 * @param build folder of the built site
 */
export function writeOEmbed(
	build: string,
	site: string | undefined,
	id: string,
	document: EmbedDocument
): string {
	const view = viewById(id);
	if (!site || !view) return '';
	const named = { title: document.title, siteName: words.name, picture: SIZE };
	const text = `${JSON.stringify(oEmbed(site, view, named), null, '\t')}\n`;
	writeCompressed(join(build, 'oembed', `${id}.json`), text);
	return headTags(site, view, document);
}
