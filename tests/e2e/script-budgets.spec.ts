import { brokenBudgets } from '../bench/budgets';
import { bytesOf, scriptsAtStart } from '../bench/bytes';
import { expect, open, test } from './fixtures';
import { buildFolder, pagesToTest } from './site';

/** The scripts alone are measured here. */
const none = { raw: 0, gzip: 0, brotli: 0 };

// The page for what is not there holds its script itself.
for (const { address, file } of pagesToTest().filter(({ file }) => file !== '404.html'))
	test(`${address} keeps its script budget with all that a browser loads before interaction`, async ({
		page,
		baseURL
	}) => {
		const loaded = new Set(scriptsAtStart(buildFolder, file));
		const stated = loaded.size;
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (pathname.endsWith('.js'))
				loaded.add(pathname.slice(new URL(baseURL ?? '').pathname.length));
		});
		await open(page, address);
		await page.waitForTimeout(1_500);
		expect(stated).toBeGreaterThan(0);
		// Parts of a page that come alive by themselves add to what its HTML names.
		const js = bytesOf(buildFolder, [...loaded]);
		const broken = brokenBudgets(new Map([[address, { html: none, css: none, js, fonts: none }]]));
		expect(broken.filter((sentence) => !sentence.includes('there is no page'))).toEqual([]);
	});
