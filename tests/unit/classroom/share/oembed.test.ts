import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unfurl } from 'unfurl.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { oEmbed, oEmbedLink } from '$lib/classroom/share/oembed';
import { embedViews } from '$lib/classroom/embed/views';
import { pageOf } from '$lib/classroom/share/views';
import { headTags } from '../../../../src/routes/head/tags';

const picture = { width: 1200, height: 630 };
const title = 'The week & “the talks”';
const description = 'Chapter 1: a letter, two statements.';

/** A server with the head of a chapter's page, and with the oEmbed of every part. */
let server: Server;
let site = '';
const pages = new Map<string, [type: string, text: string]>();
beforeAll(async () => {
	server = createServer(({ url = '/' }, response) => {
		const [type, text] = pages.get(new URL(url, site).pathname) ?? ['text/plain', ''];
		response.writeHead(text ? 200 : 404, { 'content-type': type });
		response.end(text);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	for (const part of embedViews) {
		const text = JSON.stringify(oEmbed(site, part, { title, siteName: 'Site', picture }));
		pages.set(`/oembed/${part.view}.json`, ['application/json', text]);
	}
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

const week = { route: '/chapter/[id]', path: '/chapter/week/', params: { id: 'week' } };
/** The page of a chapter as it comes from a site that was built with or without its address. */
function htmlOf(at: typeof week, address: string): string {
	vi.stubEnv('SITE_URL', address);
	const head = `<title>${title.replace('&', '&amp;')}</title><meta name="description" content="${description}" />`;
	return `<!doctype html><html><head>${head}${headTags(head, at)}</head><body></body></html>`;
}

describe('a link to a chapter, in a program that shows links', () => {
	it('has the title, the words and the picture of the page, and its part as a frame', async () => {
		pages.set('/chapter/week/', ['text/html', htmlOf(week, site)]);
		const found = await unfurl(`${site}chapter/week/`);
		expect(found.open_graph).toMatchObject({ title, description });
		expect(found.open_graph.images?.[0]).toMatchObject({
			url: `${site}share/week.png`,
			...picture
		});
		expect(found.canonical_url).toBe(`${site}chapter/week/`);
		expect(found.oEmbed).toMatchObject({ type: 'rich', version: '1.0', title, provider_url: site });
		const { html = '', width, height } = found.oEmbed as { html?: string; [key: string]: unknown };
		expect(html).toContain(`src="${site}embed/week/"`);
		expect([Number(width), Number(height)]).toEqual([880, 510]);
	});

	it('has no oEmbed where it is not known where the site stands', () => {
		expect(htmlOf(week, '')).not.toContain('oembed');
		expect(htmlOf(week, site)).toContain(oEmbedLink(site, 'week', title).slice(0, 60));
	});

	it('has none on pages that no part stands for', () => {
		const sources = { route: '/sources', path: '/sources/', params: { id: '' } };
		expect(htmlOf(sources, site)).not.toContain('oembed');
	});
});

describe('the HTML of a part’s oEmbed', () => {
	it.each(embedViews)('of $view is what WordPress takes: a link, then a frame', (part) => {
		const { html } = oEmbed(site, part, { title, siteName: 'Site', picture });
		// The rule of WordPress, wp_filter_oembed_result().
		const [, quotation = '', frame = ''] =
			/(<blockquote.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
		const link = `<a href="${site}${pageOf(part).slice(1)}">The week &amp; “the talks”</a>`;
		expect(quotation).toBe(`<blockquote class="wp-embedded-content">${link}</blockquote>`);
		expect(frame).toContain(`src="${site}embed/${part.view}/"`);
	});
});
