import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brokenBudgets } from '../../bench/budgets';
import { pageBytes, scriptsAtStart, type PageBytes } from '../../bench/bytes';

const app = '_app/immutable';
let folder: string;

/** A built site in small: a page below a folder, its modules, a style sheet and a font. */
const files: Record<string, string> = {
	'sources/index.html': `<link href="../${app}/assets/0.css" rel="stylesheet">
		<link rel="modulepreload" href="../${app}/entry/start.js">
		<link rel="preload" as="font" href="../${app}/assets/a.woff2">
		<script>import("../${app}/entry/app.js")</script>`,
	[`${app}/entry/start.js`]: `import{a}from"../chunks/a.js";import('../chunks/late.js')`,
	[`${app}/entry/app.js`]: `import"../chunks/b.js";const t=\`away from"here\``,
	[`${app}/chunks/a.js`]: `export{b}from'./b.js'`,
	[`${app}/chunks/b.js`]: 'export const b=1',
	[`${app}/chunks/late.js`]: 'export const late=1',
	[`${app}/nodes/1.error.js`]: 'export const error=1',
	[`${app}/nodes/2.other.js`]: 'export const other=1',
	[`${app}/assets/0.css`]: '@font-face{src:url(./a.woff2),url(./b.woff2)}',
	[`${app}/assets/a.woff2`]: 'x'.repeat(1000),
	[`${app}/assets/b.woff2`]: 'y'.repeat(500)
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bytes-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what a page ships before interaction', () => {
	it('is each script that it starts, with static imports and the error page, and none on demand', () => {
		const names = scriptsAtStart(folder, 'sources/index.html').map((path) =>
			path.slice(app.length)
		);
		expect(names.sort()).toEqual([
			'/chunks/a.js',
			'/chunks/b.js',
			'/entry/app.js',
			'/entry/start.js',
			'/nodes/1.error.js'
		]);
	});

	it('counts each font once, preloaded or named by a style sheet, without compressing it', () => {
		const { fonts, css } = pageBytes(folder, 'sources/index.html');
		expect(fonts).toEqual({ raw: 1500, gzip: 1500, brotli: 1500 });
		expect(css.raw).toBe(files[`${app}/assets/0.css`]?.length);
	});

	it('counts styles that stand in the page with the page, and a sheet that is switched off not at all', () => {
		const html = `<style>@font-face{src:url(../${app}/assets/b.woff2)}</style>
			<link href="../${app}/assets/0.css" rel="stylesheet" disabled media="(max-width: 0)">`;
		writeFileSync(join(folder, 'sources/index.html'), html);
		const { html: page, css, fonts } = pageBytes(folder, 'sources/index.html');
		expect(page.raw).toBe(html.length);
		expect(css.raw).toBe(0);
		expect(fonts.raw).toBe(500);
	});

	it('is smaller after brotli than as it is', () => {
		writeFileSync(join(folder, app, 'chunks/b.js'), 'export const b = 1;\n'.repeat(200));
		const { js } = pageBytes(folder, 'sources/index.html');
		expect(js.raw).toBeGreaterThan(4000);
		expect(js.brotli).toBeLessThan(js.raw / 4);
	});
});

describe('a budget', () => {
	const bytes = (brotli: number) => ({ raw: brotli * 4, gzip: brotli * 1.2, brotli });
	const page = (html: number, css: number, js: number, fonts: number): PageBytes => ({
		html: bytes(html),
		css: bytes(css),
		js: bytes(js),
		fonts: bytes(fonts)
	});

	it('is kept at its limit: 60 kB of HTML and CSS, 75 kB of script, 165 kB with fonts; 95 kB of script in the simulator', () => {
		const pages = new Map([
			['./', page(50_000, 10_000, 75_000, 30_000)],
			['./simulator/', page(90_000, 90_000, 95_000, 90_000)]
		]);
		expect(brokenBudgets(pages)).toEqual([]);
	});

	it('is broken one byte above it, and by a page that is missing', () => {
		const pages = new Map([['./', page(50_000, 10_001, 75_001, 30_000)]]);
		expect(brokenBudgets(pages)).toEqual([
			'HTML and CSS of the story: 60001 bytes after brotli, at most 60000',
			'JavaScript of the story before interaction: 75001 bytes after brotli, at most 75000',
			'everything that the story loads before interaction: 165002 bytes after brotli, at most 165000',
			'JavaScript of the simulator: there is no page ./simulator/'
		]);
	});
});
