/**
 * Run after the site's build: writes the parts of the site that other pages frame, each as one file,
 * build/embed/<view>/index.html. Names of views write those alone.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteAddress } from '../routes/head/address';
import { chapterDocument, chapters } from './embeds/chapters';
import { documentHtml, writeCompressed } from './embeds/document';
import { writeOEmbed } from './embeds/oembed';
import { simulatorDocument } from './embeds/simulator';
import { embedServer } from './embeds/vite-embeds';

const folder = fileURLToPath(new URL('../../build/embed', import.meta.url));
const site = siteAddress() ?? '../../';
const asked = process.argv.slice(2);

// Else a server of Vite’s takes what it makes for work in progress, and the scripts carry what that needs.
process.env.NODE_ENV = 'production';
const server = await embedServer(site);
try {
	const views = new Map(
		chapters.map((id) => [id as string, () => chapterDocument(server, site, id)])
	);
	views.set('simulator', () => simulatorDocument(server, site));
	for (const [view, make] of views)
		if (asked.length === 0 || asked.includes(view)) {
			const document = await make();
			const head = writeOEmbed(join(folder, '..'), siteAddress(), view, document);
			writeCompressed(join(folder, view, 'index.html'), documentHtml(document, head));
		}
} finally {
	await server.close();
}
