/**
 * `npm run test:browsers`: the fixed batch of the model in Firefox and in WebKit, which must come to the
 * same bits as in Node and Chromium. Both browsers are Debian's and are installed where they are missing
 * and apt may; a browser that cannot be had is said to be missing, and counts as a failure.
 *
 * Each browser opens a page that runs the batch and sends the hash back to the server that gave it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleGolden } from '../tests/golden/bundle.mjs';
import { GOLDEN_HASH } from '../tests/golden/hash.mjs';

/** How long a browser may take from its start to its answer, milliseconds. */
const PATIENCE = 120_000;
const DRIVER_PORT = 42_790;

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} file  where its program stands once it is installed
 * @property {string[]} packages  Debian's
 * @property {(url: string) => Promise<() => Promise<void>>} open  opens a page; gives what closes it
 */

const page = `<!doctype html><meta charset="utf-8"><title>Fixed batch</title><script src="/golden.js"></script>
<script>
	let answer;
	try { answer = golden.goldenHash(); } catch (error) { answer = String(error); }
	fetch('/answer', { method: 'POST', body: answer + '\\n' + navigator.userAgent });
</script>`;

/**
 * Starts a program; what it returns ends it and all that it started.
 *
 * @param {string} file
 * @param {string[]} options
 * @param {Record<string, string>} [env]
 */
function start(file, options, env) {
	const child = spawn(file, options, {
		stdio: 'ignore',
		detached: true,
		env: { ...process.env, ...env }
	});
	const ended = new Promise((done) => {
		child.once('exit', done);
		child.once('error', done);
	});
	const signal = (/** @type {NodeJS.Signals} */ name) => {
		try {
			if (child.pid) process.kill(-child.pid, name);
		} catch {
			// All of them have ended.
		}
	};
	return async () => {
		signal('SIGTERM');
		await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
		signal('SIGKILL');
	};
}

/** Firefox with a profile of its own and no visits to anywhere else. @param {string} url */
async function openFirefox(url) {
	const profile = mkdtempSync(join(tmpdir(), 'fixed-batch-'));
	const quiet = [
		['browser.shell.checkDefaultBrowser', false],
		['datareporting.policy.dataSubmissionEnabled', false],
		['toolkit.telemetry.enabled', false],
		['app.normandy.enabled', false],
		['network.captive-portal-service.enabled', false],
		['network.connectivity-service.enabled', false],
		['browser.aboutwelcome.enabled', false]
	];
	const lines = quiet.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});`);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const stop = start('firefox-esr', ['--headless', '--no-remote', '--profile', profile, url]);
	return async () => {
		await stop();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	};
}

/**
 * Asks the driver of WebKit, which may not be listening yet.
 *
 * @param {string} path
 * @param {object} [body]
 */
async function askDriver(path, body) {
	const request = body
		? { method: 'POST', body: JSON.stringify(body) }
		: { method: 'DELETE', body: undefined };
	for (let attempt = 0; ; attempt += 1) {
		try {
			const response = await fetch(`http://127.0.0.1:${DRIVER_PORT}${path}`, request);
			const { value } = /** @type {{ value: any }} */ (await response.json());
			if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
			return value;
		} catch (error) {
			if (attempt === 50 || !(error instanceof TypeError)) throw error;
			await wait(100);
		}
	}
}

/** WebKit's small browser, started by its driver on a screen that nobody sees. @param {string} url */
async function openWebKit(url) {
	const folder = mkdtempSync(join(tmpdir(), 'fixed-batch-'));
	const driver = ['WebKitWebDriver', '--host=127.0.0.1', `--port=${DRIVER_PORT}`];
	const end = start('xvfb-run', ['--auto-servernum', ...driver], { TMPDIR: folder });
	const stop = async () => {
		await end();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	};
	const { sessionId } = await askDriver('/session', { capabilities: {} }).catch(async (error) => {
		await stop();
		throw error;
	});
	await askDriver(`/session/${sessionId}/url`, { url });
	return async () => {
		await askDriver(`/session/${sessionId}`).catch(() => {});
		await stop();
	};
}

/** @type {Browser[]} */
const browsers = [
	{
		name: 'Firefox',
		file: '/usr/bin/firefox-esr',
		packages: ['firefox-esr'],
		open: openFirefox
	},
	{
		name: 'WebKit',
		file: '/usr/bin/WebKitWebDriver',
		packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
		open: openWebKit
	}
];

/** Whether a browser is there, after an attempt to install it. @param {Browser} browser */
function isThere({ file, name, packages }) {
	if (existsSync(file)) return true;
	console.log(`${name} is not installed; trying apt-get install ${packages.join(' ')}`);
	const admin = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const rest of [
		['update', '-qq'],
		['install', '-y', '-qq', '--no-install-recommends', ...packages]
	]) {
		const [command = '', ...options] = [...admin, 'apt-get', ...rest];
		spawnSync(command, options, { stdio: ['ignore', 'ignore', 2] });
	}
	return existsSync(file);
}

/** Serves the page; gives its address and the answer that a browser sends. */
async function serveBatch() {
	const script = await bundleGolden();
	/** @type {(answer: string) => void} */
	let answered = () => {};
	const server = createServer(async (request, response) => {
		if (request.method === 'POST') {
			const chunks = await request.toArray();
			answered(Buffer.concat(chunks).toString());
			response.end();
		} else if (request.url === '/golden.js') {
			response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
		} else response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${port}/`,
		nextAnswer: () => new Promise((/** @type {(answer: string) => void} */ d) => (answered = d)),
		close: () => server.close()
	};
}

/**
 * The hash that a browser comes to.
 *
 * @param {Browser} browser
 * @param {Awaited<ReturnType<typeof serveBatch>>} served
 */
async function hashIn({ open }, { nextAnswer, url }) {
	const answer = nextAnswer();
	const close = await open(url);
	const late = wait(PATIENCE, 'no answer', { ref: false });
	const [hash = '', agent = ''] = (await Promise.race([answer, late])).split('\n');
	await close();
	return { hash, agent };
}

/** What there is to say about a browser, and whether it is good. @param {Browser} browser */
async function check(browser) {
	if (!isThere(browser)) return { good: false, said: 'is not installed and could not be' };
	try {
		const { agent, hash } = await hashIn(browser, served);
		const good = hash === GOLDEN_HASH;
		if (good) return { good, said: `comes to the same bits, ${hash} (${agent})` };
		return { good, said: `came to ${hash} instead of ${GOLDEN_HASH} (${agent})` };
	} catch (error) {
		return { good: false, said: /** @type {Error} */ (error).message };
	}
}

const served = await serveBatch();
let failed = 0;
for (const browser of browsers) {
	const { good, said } = await check(browser);
	if (!good) failed += 1;
	console.log(`${browser.name}: ${said}`);
}
served.close();
console.log(`${browsers.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
