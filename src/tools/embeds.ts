/**
 * Run after the site's build: writes the parts of the site that other pages frame, each as one file,
 * build/embed/<view>/index.html. Names of views write those alone.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedViews, type EmbedView } from '../lib/classroom/embed/views';
import { siteAddress } from '../routes/head/address';
import { chapterDocument } from './embeds/chapters';
import { chartDocument } from './embeds/charts';
import { compareDocument } from './embeds/compare';
import { documentHtml, writeCompressed, type EmbedDocument } from './embeds/document';
import { factDocuments } from './embeds/facts';
import { lessonDocument } from './embeds/lesson';
import { writeOEmbed } from './embeds/oembed';
import { simulatorDocument } from './embeds/simulator';
import { embedServer } from './embeds/vite-embeds';

const folder = fileURLToPath(new URL('../../build/embed', import.meta.url));
const site = siteAddress() ?? '../../';
const asked = process.argv.slice(2);

// Else a server of Vite’s takes what it makes for work in progress, and the scripts carry what that needs.
process.env.NODE_ENV = 'production';
const server = await embedServer(site);

/** The documents of a part, by their folders below its own. */
async function documentsOf(part: EmbedView): Promise<ReadonlyMap<string, EmbedDocument>> {
	const one = (document: EmbedDocument) => new Map([['', document]]);
	switch (part.kind) {
		case 'chapter':
			return one(await chapterDocument(server, site, part.chapter));
		case 'chart':
			return one(await chartDocument(server, site, part));
		case 'simulator':
			return one(await simulatorDocument(server, site));
		case 'compare':
			return one(await compareDocument(server, site));
		case 'fact':
			return factDocuments(server, site);
	}
}

const wants = (view: string) => asked.length === 0 || asked.includes(view);
const write = (view: string, document: EmbedDocument, head = '') =>
	writeCompressed(join(folder, view, 'index.html'), documentHtml(document, head));
try {
	for (const part of embedViews.filter(({ view }) => wants(view)))
		for (const [below, document] of await documentsOf(part)) {
			const head = below ? '' : writeOEmbed(join(folder, '..'), siteAddress(), part, document);
			write(join(part.view, below), document, head);
		}
	if (wants('lesson')) write('lesson', await lessonDocument(server, site));
} finally {
	await server.close();
}
