import { defineConfig } from '@playwright/test';
import { installedBrowser } from './.ci/browser.mjs';

/** A pair of ports that two copies of the project are unlikely to share. */
const ownPort =
	41_000 + 2 * ([...process.cwd()].reduce((n, c) => n * 31 + c.charCodeAt(0), 7) % 997);
/** Port of the built site at a server's root; below a folder it stands at the next one. */
const port = Number(process.env.E2E_PORT ?? ownPort);
const under = '/some/class/';
const rootAddress = `http://localhost:${port}/`;
const underAddress = `http://localhost:${port + 1}${under}`;

const serve = (at: number, below: string) => `node .ci/serve.mjs --port ${at} --under ${below}`;

/** Shifts, memory and how soon frames are as high as their content are measured with nothing beside them. */
const measured = ['measured.spec.ts', 'heap.spec.ts', 'hosts.spec.ts', 'frames.spec.ts'];
/** Times belong to `npm run bench`: on a busy machine they would fail for no fault of the page. */
const timed = ['latency.spec.ts', 'story-speed.spec.ts'];

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/browser',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	// One more than the slowest machine has cores: much of a test is waiting.
	workers: 3,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		viewport: { width: 1280, height: 720 },
		// Every test has the built files themselves; only the test of reading offline has what is kept of them.
		serviceWorkers: 'block',
		locale: 'en',
		timezoneId: 'Asia/Baghdad',
		launchOptions: {
			executablePath: installedBrowser(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'root', use: { baseURL: rootAddress }, testIgnore: [...measured, ...timed] },
		{
			name: 'sub-path',
			use: { baseURL: underAddress },
			// Below a folder the pages with the most parts are used; links to and from all pages are followed there.
			grepInvert: /\.\/(?!(?:simulator|sources)\/ in use)\S+ in use keeps/,
			testMatch: [
				'links.spec.ts',
				'privacy.spec.ts',
				'simulator.spec.ts',
				'workers.spec.ts',
				'not-found.spec.ts'
			]
		},
		{
			name: 'measured',
			use: { baseURL: rootAddress },
			testMatch: measured,
			workers: 1
		},
		{ name: 'bench', use: { baseURL: rootAddress }, testMatch: timed, workers: 1 }
	],
	webServer: [
		{ command: serve(port, '/'), port },
		{ command: serve(port + 1, under), port: port + 1 }
	]
});
