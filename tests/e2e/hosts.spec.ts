import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, type Browser } from '@playwright/test';
import { fitOf, fitsSoon, framesIn, heightOf, noteSizes, SOON } from './frame-fit';

/** A file of an installed package for browsers, whatever its package says may be imported. */
const fileOf = (name: string, below: string) =>
	fileURLToPath(new URL(`../../node_modules/${name}/${below}`, import.meta.url));

/** What hosts of frames have to make them as high as their content: its script, and how a page uses it. */
interface HostLibrary {
	file: string | undefined;
	/** The body of a page that frames an address with each of some sandboxes; undefined is none. */
	page: (src: string, sandboxes: readonly (string | undefined)[]) => string;
}

const inFrame = (src: string, sandbox: string | undefined) =>
	`<iframe title="Part" width="320" height="480" style="border:0" src="${src}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`;
const framed = (src: string, sandboxes: readonly (string | undefined)[]) =>
	sandboxes.map((sandbox) => inFrame(src, sandbox)).join('');
const script = (code: string) => `<script src="/library.js"></script><script>${code}</script>`;

const libraries: Readonly<Record<string, HostLibrary>> = {
	'open-iframe-resizer': {
		file: fileOf('@open-iframe-resizer/core', 'dist/index.umd.cjs'),
		page: (src, sandboxes) => framed(src, sandboxes) + script('iframeResizer.initialize();')
	},
	'@newswire/frames': {
		file: fileOf('@newswire/frames', 'dist/frames.umd.js'),
		page: (src, sandboxes) =>
			sandboxes.map((_, index) => `<div id="at-${index}" style="width:320px"></div>`).join('') +
			script(
				`${JSON.stringify(sandboxes.map((one) => one ?? null))}.forEach((sandbox, index) => {
					const attributes = { title: 'Part', height: '480' };
					if (sandbox !== null) attributes.sandbox = sandbox;
					newswireFrames.Framer(document.getElementById('at-' + index), { src: ${JSON.stringify(src)}, attributes });
				});`
			)
	},
	'pym.js': {
		file: fileOf('pym.js', 'dist/pym.v1.min.js'),
		page: (src, sandboxes) =>
			sandboxes.map((_, index) => `<div id="at-${index}" style="width:320px"></div>`).join('') +
			script(
				`${JSON.stringify(sandboxes.map((one) => one ?? null))}.forEach((sandbox, index) =>
					new pym.Parent('at-' + index, ${JSON.stringify(src)}, { title: 'Part', ...(sandbox !== null && { sandbox }) }));`
			)
	},
	'embed.js': {
		file: undefined,
		page: (src, sandboxes) =>
			`${framed(src, sandboxes)}<script src="${new URL('../../embed.js', src).href}"></script>`
	}
};
const sandboxes = [undefined, 'allow-scripts', 'allow-scripts allow-same-origin'];

/** A page that fills its window: it grows with its frame and never shrinks again. The query’s `wait` is how late it tells its height, ms. */
const fillsWindow = `<!doctype html><html lang="en"><title>As high as its window</title>
	<body style="margin:0;min-height:100vh"><div id="content" style="height:200px"></div>
	<script>
		const tell = () => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: document.body.offsetHeight }, '*');
		const wait = Number(new URLSearchParams(location.search).get('wait'));
		let later;
		new ResizeObserver(() => { clearTimeout(later); later = setTimeout(tell, wait); }).observe(document.body);
		document.onclick = () => { content.style.height = content.style.height === '200px' ? '900px' : '200px'; };
	</script>`;

/** Pages of another site: the address says which library they use, what they frame and in which sandboxes. */
function answer(url: URL): { type: string; body: string | Buffer } {
	if (url.pathname === '/fills-window/') return { type: 'text/html', body: fillsWindow };
	const name = url.searchParams.get('library') ?? '';
	const library = libraries[name];
	if (!library) return { type: 'text/html', body: '<!doctype html><title>Nothing</title>' };
	const src = url.searchParams.get('src') ?? '';
	const asked = url.searchParams.getAll('sandbox').map((one) => (one === 'none' ? undefined : one));
	const body = library
		.page(src, asked)
		.replace('/library.js', `/library.js?of=${encodeURIComponent(name)}`);
	return {
		type: 'text/html',
		body: `<!doctype html><title>Lesson</title><link rel="icon" href="data:,">${body}`
	};
}

let host: Server;
let site: string;
test.beforeAll(async () => {
	host = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		const file = libraries[url.searchParams.get('of') ?? '']?.file;
		const { type, body } = file
			? { type: 'text/javascript', body: readFileSync(file) }
			: answer(url);
		response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	site = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => host.close());

/** Opens a host's page, and lists what goes wrong in it and in its frames. */
async function openHost(
	browser: Browser,
	library: string,
	src: string,
	{ asked = sandboxes, denied = false }: { asked?: typeof sandboxes; denied?: boolean } = {}
) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await noteSizes(page);
	const wrong: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	if (denied)
		await page.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('Access is denied for this document.', 'SecurityError');
					}
				});
		});
	const address = new URL(site);
	address.searchParams.set('library', library);
	address.searchParams.set('src', src);
	for (const sandbox of asked) address.searchParams.append('sandbox', sandbox ?? 'none');
	await page.goto(address.href, { waitUntil: 'load' });
	return { context, page, wrong };
}

// In no cell does a library need the frame's origin: each gets the height as a message.
for (const library of Object.keys(libraries))
	test(`${library} keeps a part as high as its content, sandboxed or not, with storage and without`, async ({
		browser,
		baseURL
	}) => {
		for (const denied of [false, true]) {
			const src = new URL('embed/run/', baseURL).href;
			const { context, page, wrong } = await openHost(browser, library, src, { denied });
			for (const [index, part] of (await framesIn(page)).entries()) {
				const cell = `sandbox ${sandboxes[index] ?? 'none'}, storage ${denied ? 'denied' : 'as usual'}`;
				const sandbox = await page.locator('iframe').nth(index).getAttribute('sandbox');
				expect(sandbox ?? undefined, cell).toBe(sandboxes[index]);
				await part.frame.locator('#progress:not(:empty)').waitFor();
				const first = await fitsSoon(part, `${cell}, at first`);
				await part.frame.locator('#next').click();
				const second = await fitsSoon(part, `${cell}, on the next step`);
				expect(Math.abs(second - first), `${cell}, change of height`).toBeGreaterThan(20);
				await part.frame.locator('#back').click();
				expect(await fitsSoon(part, `${cell}, back again`), `${cell}, back again`).toBe(first);
			}
			expect(wrong, `storage ${denied ? 'denied' : 'as usual'}`).toEqual([]);
			await context.close();
		}
	});

test('a page that is as high as its window fails the same check', async ({ browser }) => {
	const src = new URL('fills-window/', site).href;
	const { context, page } = await openHost(browser, '@newswire/frames', src, {
		asked: ['allow-scripts']
	});
	const [part] = await framesIn(page);
	if (!part) throw new Error('The page has no frame.');
	const first = await fitsSoon(part, 'at first');
	await part.frame.locator('body').click();
	await expect.poll(() => heightOf(part)).toBe(900);
	await part.frame.locator('body').click();
	// It stays as high as its frame, which a look at the two alone would take for a fit.
	expect(await fitsSoon(part, 'back again')).not.toBe(first);
	await context.close();
});

test('a page that tells its height after more than a second fails the same check', async ({
	browser
}) => {
	const src = new URL('fills-window/?wait=1200', site).href;
	const { context, page } = await openHost(browser, '@newswire/frames', src, {
		asked: ['allow-scripts']
	});
	const [part] = await framesIn(page);
	if (!part) throw new Error('The page has no frame.');
	await fitOf(part, 'at first');
	await part.frame.locator('body').click();
	const { height, took } = await fitOf(part, 'after the press');
	expect(height).toBe(900);
	expect(took).toBeGreaterThan(SOON);
	await context.close();
});
