/**
 * Finds a browser for the browser tests, and gets one where there is none: an installed Chrome,
 * Chromium or Edge, else Debian's package, else Playwright's own download. Debian's Chromium
 * without windows comes first: it is the same browser and takes a third less of the processor.
 *
 * `node .ci/browser.mjs` prints the path; `CHROME_PATH` overrides the search.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform, stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const names = [
	'chromium-headless-shell',
	'chromium',
	'google-chrome',
	'google-chrome-stable',
	'chromium-browser',
	'chrome',
	'microsoft-edge'
];

/** Where the browsers stand that are not on the PATH, by operating system. */
const places = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
			join(folder, 'Chromium', 'Application', 'chrome.exe'),
			join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
		])
};

const help = `No browser was found and none could be installed.
The browser tests need Chrome, Chromium or Edge. One of these will do:
  - install Google Chrome or Chromium the usual way, then run the command again;
  - npx playwright install --with-deps chromium
  - set CHROME_PATH to a browser that is already there.`;

/** @param {string} path */
function runs(path) {
	if (!existsSync(path)) return false;
	// A snap stub stands on the PATH and does nothing; on Windows asking would open a window.
	if (platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** The path of a browser that is already on this machine. */
export function installedBrowser() {
	if (env.CHROME_PATH) {
		if (!existsSync(env.CHROME_PATH))
			throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, and there is no such file.`);
		return env.CHROME_PATH;
	}
	const onPath = (env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const elsewhere = platform === 'darwin' || platform === 'win32' ? places[platform] : [];
	return [...onPath, ...elsewhere, chromium.executablePath()].find(runs);
}

/** Runs a command with its output on stderr; true where it succeeded. @param {string[]} command */
function succeeds([name = '', ...rest]) {
	const shell = platform === 'win32';
	return spawnSync(name, rest, { stdio: ['ignore', 2, 2], shell }).status === 0;
}

/** The commands that would install a browser, best first, each a list to run in order. */
function waysToInstall() {
	const root = process.getuid?.() === 0;
	const admin = root ? [] : ['sudo', '-n'];
	const playwright = ['npx', '--no-install', 'playwright', 'install'];
	const hasApt = existsSync('/usr/bin/apt-get');
	const mayApt = hasApt && (root || spawnSync('sudo', ['-n', 'true']).status === 0);
	const apt = [...admin, 'apt-get'];
	/** @param {string} name */
	const debian = (name) => [
		[...apt, 'update', '-qq'],
		[...apt, 'install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']
	];
	return [
		...(mayApt ? ['chromium-headless-shell', 'chromium'].map(debian) : []),
		...(mayApt ? [[[...playwright, '--with-deps', 'chromium']]] : []),
		[[...playwright, 'chromium']]
	];
}

/** The path of a browser, installed first where there is none; undefined where that fails too. */
export function browserOrInstall() {
	const found = installedBrowser();
	if (found) return found;
	for (const commands of waysToInstall()) {
		stderr.write(`No browser found; trying: ${commands.map((c) => c.join(' ')).join(' && ')}\n`);
		commands.every(succeeds);
		const installed = installedBrowser();
		if (installed) return installed;
	}
	stderr.write(`${help}\n`);
	return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const path = browserOrInstall();
	if (path) console.log(path);
	else process.exitCode = 1;
}
