import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, open, test } from './fixtures';
import { buildFolder, builtPages } from './site';

const pages = builtPages().filter(({ file }) => file !== '404.html');

/** A tag's value in a page's head. */
const content = (html: string, name: string) =>
	new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

/** Width and height of a PNG file, from its header; undefined where it is none. */
function pngSize(file: string): { width: number; height: number } | undefined {
	const bytes = readFileSync(file);
	if (bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A file of build/ as a page's tag names it: from the page, or in full. */
function fileOf(page: string, address: string): string {
	const site = process.env['SITE_URL']?.replace(/\/*$/, '/');
	if (site && address.startsWith(site)) return join(buildFolder, address.slice(site.length));
	return join(buildFolder, posix.join(posix.dirname(page), address));
}

for (const { address, file, html } of pages) {
	test(`${address} says to sites that show links what it is, with a picture of their size`, () => {
		const title = /<title>([^<]+)</.exec(html)?.[1];
		expect(content(html, 'og:title')).toBe(title);
		expect(content(html, 'og:description')).toBe(content(html, 'description'));
		expect(content(html, 'twitter:card')).toBe('summary_large_image');
		expect(content(html, 'og:image:alt')?.length).toBeGreaterThan(20);
		const picture = fileOf(file, content(html, 'og:image') ?? '');
		expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
		expect(statSync(picture).size).toBeLessThan(60_000);
	});

	test(`${address} has data on itself that are JSON, and icons and a manifest that exist`, () => {
		const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
		expect(JSON.parse(data)).toMatchObject({ '@type': 'LearningResource', inLanguage: 'en' });
		const links = [
			...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g)
		].map(([, link = '']) => fileOf(file, link));
		expect(links).toHaveLength(4);
		expect(links.filter((link) => !existsSync(link))).toEqual([]);
	});
}

test('every chapter has a page with a picture of its own', () => {
	const chapters = pages.filter(({ file }) => file.startsWith('chapter/'));
	const pictures = chapters.map(({ html }) => content(html, 'og:image'));
	expect(chapters).toHaveLength(9);
	expect(new Set(pictures).size).toBe(9);
});

test('a chapter’s page leads to the chapter in the story', async ({ page }) => {
	await open(page, './chapter/fire/');
	await page.getByRole('link', { name: 'Read this chapter' }).click();
	await expect(page).toHaveURL(/\/#fire$/);
	await expect(page.getByRole('heading', { level: 2, name: 'Under fire' })).toBeInViewport();
});

test('the sitemap lists every page and nothing else, and robots may read all', () => {
	const map = readFileSync(join(buildFolder, 'sitemap.xml'), 'utf8');
	const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) =>
		place.replace(process.env['SITE_URL']?.replace(/\/*$/, '') ?? '', '')
	);
	expect(paths.sort()).toEqual(pages.map(({ address }) => address.slice(1)).sort());
	expect(readFileSync(join(buildFolder, 'robots.txt'), 'utf8')).toContain('Allow: /');
});

test('the icons are pictures of the sizes that their names say', () => {
	const size = (name: string) => pngSize(join(buildFolder, 'icons', `${name}.png`));
	expect(size('apple-touch-icon')).toEqual({ width: 180, height: 180 });
	expect(size('icon-192')).toEqual({ width: 192, height: 192 });
	expect(size('icon-512')).toEqual({ width: 512, height: 512 });
	const ico = readFileSync(join(buildFolder, 'favicon.ico'));
	expect([...ico.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
	for (const [index, width] of [16, 32].entries()) {
		const entry = 6 + 16 * index;
		expect(ico[entry]).toBe(width);
		const png = ico.subarray(ico.readUInt32LE(entry + 12));
		expect(png.toString('latin1', 1, 4)).toBe('PNG');
		expect(png.readUInt32BE(16)).toBe(width);
	}
});

test('the manifest names icons that exist, and opens the site itself', () => {
	const manifest = JSON.parse(readFileSync(join(buildFolder, 'manifest.webmanifest'), 'utf8')) as {
		start_url: string;
		display: string;
		icons: { src: string }[];
	};
	expect(manifest).toMatchObject({ start_url: '.', display: 'browser' });
	for (const { src } of manifest.icons) expect(existsSync(join(buildFolder, src)), src).toBe(true);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page for what is not there still leads to the story', async ({ page }) => {
		await page.goto('nowhere/at/all');
		await page.getByRole('link', { name: 'Story' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Conditions');
	});
});
