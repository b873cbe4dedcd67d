/**
 * `npm run screenshots`: pictures of the opening and of every step of the built story at six widths, in light,
 * dark and forced colours, into test-results/screenshots/, with a page of each set to look through.
 *
 * `npm run screenshots -- people 375 dark` makes those of one chapter, width or mode.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserOrInstall } from './browser.mjs';
import { serve } from './serve.mjs';

const folder = fileURLToPath(new URL('../test-results/screenshots/', import.meta.url));
const screens = /** @type {const} */ ([
	[320, 640],
	[375, 740],
	[768, 1024],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
]);
/** @type {Record<string, import('@playwright/test').BrowserContextOptions>} */
const modes = {
	light: {},
	dark: { colorScheme: 'dark' },
	forced: { forcedColors: 'active' }
};
const asked = process.argv.slice(2);
const askedOf = (/** @type {readonly string[]} */ names) => {
	const some = names.filter((name) => asked.includes(name));
	return some.length > 0 ? some : names;
};

const server = await serve({ port: 0 });
const address = server.address();
const site = `http://localhost:${typeof address === 'object' ? address?.port : address}/`;
const browser = await chromium.launch({
	executablePath: browserOrInstall(),
	args: ['--no-sandbox', '--disable-gpu']
});
const widths = askedOf(screens.map(([width]) => String(width)));
for (const [width, height] of screens.filter(([width]) => widths.includes(String(width))))
	for (const mode of askedOf(Object.keys(modes))) {
		const viewport = { width, height };
		const page = await browser.newPage({ viewport, reducedMotion: 'reduce', ...modes[mode] });
		await page.goto(site, { waitUntil: 'networkidle' });
		const steps = await page.evaluate(() =>
			[...document.querySelectorAll('[data-chapter]')].flatMap((chapter) =>
				[...chapter.querySelectorAll('.step')].map((step) => ({ id: step.id, chapter: chapter.id }))
			)
		);
		const chapters = askedOf([...new Set(steps.map(({ chapter }) => chapter))]);
		const set = `${width}-${mode}`;
		mkdirSync(folder + set, { recursive: true });
		const names = ['opening'];
		await page.screenshot({ path: `${folder}${set}/opening.png` });
		for (const { id, chapter } of steps.filter(({ chapter }) => chapters.includes(chapter))) {
			await page.evaluate(
				(step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }),
				id
			);
			await page.waitForTimeout(400);
			await page.screenshot({ path: `${folder}${set}/${chapter}-${id}.png` });
			names.push(`${chapter}-${id}`);
		}
		const pictures = names.map(
			(name) =>
				`<figure><img src="${set}/${name}.png" width="${Math.min(width, 640)}" alt=""><figcaption>${name}</figcaption></figure>`
		);
		const style = 'body{display:flex;flex-wrap:wrap;gap:1rem;background:#888}figure{margin:0}';
		writeFileSync(
			`${folder}${set}.html`,
			`<!doctype html><title>${set}</title><style>${style}</style>${pictures.join('')}`
		);
		console.log(`${set}: ${names.length} pictures, test-results/screenshots/${set}.html`);
		await page.close();
	}
await browser.close();
server.close();
