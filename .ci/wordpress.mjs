/**
 * `npm run test:wordpress`: publishes a post in WordPress with a link to a chapter on a line of its own, and
 * looks in a browser whether the link became a frame that is as high as what is in it.
 *
 * WordPress, PHP and MariaDB are Debian's and are installed where they are missing and apt may. All of it runs on
 * this machine, in a folder of its own that is thrown away. The site has to know its address for this: it is
 * built anew where build/ was built for another.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { browserOrInstall } from './browser.mjs';

const SITE_PORT = 42_810;
const POST_PORT = 42_811;
const SITE = `http://127.0.0.1:${SITE_PORT}/`;
const POST = `http://127.0.0.1:${POST_PORT}/`;
/** WordPress holds frames between these heights, px. */
const HELD = { least: 200, most: 1000 };
const DEBIAN = '/usr/share/wordpress';
const packages = ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'];

/** Runs a program to its end. @param {string} file @param {string[]} options @param {NodeJS.ProcessEnv} [env] */
function run(file, options, env) {
	const { status, stdout, stderr } = spawnSync(file, options, {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 1e8
	});
	if (status !== 0) throw new Error(`${file} ${options.join(' ')}\n${stdout}${stderr}`);
	return stdout;
}

/** @type {import('node:child_process').ChildProcess[]} */
const started = [];
/** Starts a program that runs until all is done. @param {string} file @param {string[]} options */
const start = (file, options) => started.push(spawn(file, options, { stdio: 'ignore' }));

/** @param {string} what @param {() => unknown} isThere */
async function until(what, isThere) {
	for (let tries = 0; tries < 150; tries += 1) {
		if (await isThere()) return;
		await wait(200);
	}
	throw new Error(`Waited in vain for ${what}.`);
}
/** @param {string} url */
const answers = (url) =>
	fetch(url, { redirect: 'manual' }).then(
		() => true,
		() => false
	);

function install() {
	const there = ['/usr/bin/php', '/usr/sbin/mariadbd', DEBIAN].every(existsSync);
	if (there) return;
	run('apt-get', ['update', '-qq']);
	const options = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
	run('apt-get', options, { DEBIAN_FRONTEND: 'noninteractive' });
}

/** The site for this address, with its parts and their oEmbed. */
function build() {
	const known = 'build/oembed/week.json';
	if (existsSync(known) && readFileSync(known, 'utf8').includes(SITE)) return;
	run('npm', ['run', 'build'], { SITE_URL: SITE });
}

/** A database in a folder. @param {string} folder */
async function database(folder) {
	const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
	const common = ['--no-defaults', `--datadir=${data}`, '--user=root'];
	run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal']);
	start('/usr/sbin/mariadbd', [...common, `--socket=${socket}`, '--skip-networking']);
	await until('the database', () => existsSync(socket));
	run('mariadb', [
		'--no-defaults',
		`--socket=${socket}`,
		'-u',
		'root',
		'-e',
		'CREATE DATABASE lesson'
	]);
	return socket;
}

/** Debian's WordPress with settings of its own, and the plainest theme there can be. @param {string} folder @param {string} socket */
function settings(folder, socket) {
	cpSync(DEBIAN, folder, { recursive: true, dereference: true });
	const defined = {
		DB_NAME: 'lesson',
		DB_USER: 'root',
		DB_PASSWORD: '',
		DB_HOST: `localhost:${socket}`,
		WP_HOME: POST.slice(0, -1),
		WP_SITEURL: POST.slice(0, -1),
		WP_CONTENT_DIR: join(folder, 'wp-content')
	};
	const lines = Object.entries(defined).map(([name, value]) => `define('${name}', '${value}');`);
	const config = `${lines.join('\n')}\n$table_prefix = 'wp_';\nif (!defined('ABSPATH')) define('ABSPATH', '${folder}/');\nrequire_once ABSPATH . 'wp-settings.php';\n`;
	rmSync(join(folder, 'wp-config.php'), { force: true });
	writeFileSync(join(folder, 'wp-config.php'), `<?php\n${config}`);
	const theme = join(folder, 'wp-content/themes/plain');
	const plugins = join(folder, 'wp-content/mu-plugins');
	for (const made of [theme, plugins]) mkdirSync(made, { recursive: true });
	writeFileSync(join(theme, 'style.css'), '/* Theme Name: Plain */');
	writeFileSync(
		join(theme, 'index.php'),
		'<!doctype html><html><head><?php wp_head(); ?><style>iframe { max-width: 100% }</style></head><body><?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>'
	);
	// WordPress asks no server on its own machine, unless it is told that it may.
	writeFileSync(
		join(plugins, 'loopback.php'),
		`<?php add_filter('http_request_host_is_external', '__return_true'); add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${SITE_PORT}]);`
	);
}

/** Sets WordPress up with one post. @param {string} folder @param {string} link @returns the post's address */
function publish(folder, link) {
	const script = join(folder, 'publish.php');
	writeFileSync(
		script,
		`<?php define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '127.0.0.1:${POST_PORT}';
		require '${folder}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
		wp_install('Lesson', 'teacher', 'teacher@example.org', false, '', wp_generate_password());
		switch_theme('plain');
		echo 'post ' . wp_insert_post(['post_title' => 'Lesson', 'post_status' => 'publish', 'post_author' => 1,
			'post_content' => "Read this:\\n\\n${link}\\n\\nThen answer."]);`
	);
	const id = /post (\d+)/.exec(run('php', ['-d', 'sendmail_path=/bin/true', script]))?.[1];
	if (!id) throw new Error('WordPress made no post.');
	return `${POST}?p=${id}`;
}

/** How high the frame is, and what is in it, px. @param {import('@playwright/test').Page} page */
async function heights(page) {
	const frame = await page
		.locator('iframe.wp-embedded-content')
		.evaluate((element) => element.clientHeight);
	const inside = await page
		.frameLocator('iframe.wp-embedded-content')
		.locator('body')
		.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
	return { frame, inside };
}

/** Looks at the post, and goes through the chapter in it. @param {string} post */
async function look(post) {
	const browser = await chromium.launch({
		executablePath: browserOrInstall() ?? '',
		args: ['--no-sandbox']
	});
	try {
		const page = await browser.newPage();
		await page.goto(post);
		const next = page.frameLocator('iframe.wp-embedded-content').locator('#next');
		await next.waitFor();
		for (const width of [1000, 700, 420]) {
			await page.setViewportSize({ width, height: 800 });
			let seen = await heights(page);
			await until(`a frame as high as what is in it at ${width} px`, async () => {
				seen = await heights(page);
				const high = Math.min(Math.max(seen.inside, HELD.least), HELD.most);
				return Math.abs(seen.frame - high) <= 1;
			});
			console.log(
				`At ${width} px the frame is ${seen.frame} px high, and its step ${seen.inside} px.`
			);
			await next.click();
		}
		await page.screenshot({ path: 'test-results/wordpress.png' });
	} finally {
		await browser.close();
	}
}

const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
try {
	install();
	build();
	const socket = await database(folder);
	const wordpress = join(folder, 'wordpress');
	settings(wordpress, socket);
	const post = publish(wordpress, `${SITE}chapter/week/`);
	start(process.execPath, ['.ci/serve.mjs', '--port', String(SITE_PORT), '--under', '/']);
	start('php', ['-S', `127.0.0.1:${POST_PORT}`, '-t', wordpress]);
	await until('both servers', async () => (await answers(SITE)) && (await answers(POST)));
	await look(post);
	console.log('A pasted link became a frame that follows its height.');
} finally {
	for (const child of started.reverse()) child.kill();
	await wait(1_000);
	rmSync(folder, { recursive: true, force: true });
}
