/**
 * Follows every link of build/, anchors included, and fails for one that leads nowhere. Links to other sites
 * are listed and not followed: the check needs no network.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { LinkChecker } from 'linkinator';
import { buildFolder, serve } from './serve.mjs';

const server = await serve({ port: 0, host: '127.0.0.1' });
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const site = `http://127.0.0.1:${address.port}/`;

/** Every page by its address, as HTML. */
const pages = new Map(
	readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => [
			new URL(
				file
					.split(sep)
					.join('/')
					.replace(/(^|\/)index\.html$/, '$1'),
				site
			).href,
			// Markup in a script is no link of the page.
			readFileSync(join(buildFolder, file), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '')
		])
);

/** @type {Set<string>} */
const elsewhere = new Set();
const { links } = await new LinkChecker().check({
	path: [...pages.keys()],
	recurse: true,
	concurrency: 20,
	linksToSkip: async (link) => {
		// What linkinator makes of an anchor beside a <base> without an address; anchors are looked at below.
		if (link.startsWith(site)) return link.endsWith('/undefined');
		if (/^https?:/.test(link)) elsewhere.add(link);
		return true;
	}
});
server.close();
server.closeAllConnections();

/** Anchors that are on no page. linkinator would check those alone that it meets before their page. */
const lost = [...pages].flatMap(([page, html]) =>
	[...html.matchAll(/\shref="([^"]*#[^"]+)"/g)]
		.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), page))
		.filter(({ hash, origin, pathname }) => {
			const target = pages.get(origin + pathname);
			return target !== undefined && !target.includes(` id="${decodeURIComponent(hash.slice(1))}"`);
		})
		.map((url) => ({ url: url.href, parent: page }))
);

const broken = [...links.filter(({ state }) => state === 'BROKEN'), ...lost];
for (const { url, parent = site } of broken)
	console.error(`${url.replace(site, '/')} on ${parent.replace(site, '/')}`);
if (elsewhere.size > 0) console.log(`Not followed:\n${[...elsewhere].sort().join('\n')}`);
const followed = links.filter(({ state }) => state === 'OK').length;
console.log(`${followed} addresses are there, ${broken.length} links lead nowhere.`);
// Nothing found means that nothing was looked at.
if (broken.length > 0 || followed < 50) process.exitCode = 1;
