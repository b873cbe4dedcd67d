import { join } from 'node:path';
import { embedAddress } from '../../lib/classroom/share/snippet';
import { oEmbed, oEmbedLink } from '../../lib/classroom/share/oembed';
import { pictureOf } from '../../lib/classroom/share/views';
import type { EmbedView } from '../../lib/classroom/embed/views';
import { escaped } from '../../lib/ui/escaped';
import { site as words } from '../../lib/words/en/site';
import { SIZE } from '../../routes/share/draw';
import { writeCompressed, type EmbedDocument } from './document';

const meta = (property: string, content: string): string =>
	`<meta property="${property}" content="${escaped(content)}" />`;

/** What programs that are given a part's address read in its head: Open Graph, and where its oEmbed is. */
function headTags(site: string, part: EmbedView, { title, description }: EmbedDocument): string {
	return [
		meta('og:title', title),
		meta('og:description', description),
		meta('og:type', 'article'),
		meta('og:site_name', words.name),
		meta('og:url', embedAddress(site, part.view)),
		meta('og:image', `${site}share/${pictureOf(part)}.png`),
		oEmbedLink(site, part.view, title)
	].join('\n\t\t');
}

/**
 * Writes what stands for a part where its address is pasted, oembed/<view>.json, and gives the tags of its head
 * that lead there. Programs need full addresses: where it is not known where the site stands, there is neither.
 *
 * @param build folder of the built site
 */
export function writeOEmbed(
	build: string,
	site: string | undefined,
	part: EmbedView,
	document: EmbedDocument
): string {
	if (!site) return '';
	const named = { title: document.title, siteName: words.name, picture: SIZE };
	const text = `${JSON.stringify(oEmbed(site, part, named), null, '\t')}\n`;
	writeCompressed(join(build, 'oembed', `${part.view}.json`), text);
	return headTags(site, part, document);
}
