/**
 * `npm test`: every check of the project, one line each, none skipped because another failed but
 * those that read a build that was not made. The last line counts tests and stages: `N passed, N
 * failed`. Outputs stay in test-results/stages/.
 *
 * `npm test -- lint build` runs the named stages alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOrInstall } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const articles = resolve(root, '../shared/seeds');
const results = join(root, 'test-results/stages');
const unitReport = join(results, 'vitest.json');
const browserReport = join(results, 'browser.json');
const measureReport = join(results, 'measured.json');

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} command  program of node_modules/.bin or node, and its arguments
 * @property {string} [report]  JSON report that holds the number of tests
 * @property {Record<string, string>} [env]
 * @property {() => string | undefined} [skip]  why the stage cannot run here, if it cannot
 */

/** @type {Stage[]} */
const stages = [
	{ name: 'sync', command: ['svelte-kit', 'sync'] },
	{ name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
	{ name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
	{
		name: 'spelling',
		command: ['cspell', 'lint', '--no-progress', '--config', 'tests/spelling/cspell.json']
	},
	{ name: 'parity', command: ['tsx', 'src/tools/parity.ts'] },
	{ name: 'lockfile', command: ['node', '.ci/lockfile.mjs'] },
	{
		name: 'unit',
		command: ['vitest', 'run', '--reporter=dot', '--reporter=json'].concat(
			`--outputFile.json=${unitReport}`
		),
		report: unitReport
	},
	{
		name: 'sources',
		command: ['tsx', 'src/tools/verify-sources.ts', articles],
		skip: () =>
			existsSync(articles) ? undefined : 'the articles are not beside this folder (../shared/seeds)'
	},
	{ name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
	{ name: 'embeds', command: ['tsx', 'src/tools/embeds.ts'] },
	{ name: 'packages', command: ['tsx', 'src/tools/package-lesson.ts'] },
	{
		name: 'html',
		command: ['html-validate', '--config', 'tests/html-validate.mjs', 'build/**/*.html']
	},
	{ name: 'links', command: ['node', '.ci/links.mjs'] },
	{ name: 'budgets', command: ['tsx', 'tests/bench/budgets.ts'] },
	{
		name: 'browser',
		command: ['playwright', 'test', '--project=root', '--project=sub-path'],
		report: browserReport,
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }
	},
	{
		name: 'measured',
		command: ['playwright', 'test', '--project=measured'],
		report: measureReport,
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: measureReport }
	}
];

/** What to run for a program of node_modules/.bin, on any system. @param {string[]} command */
function resolved([program = '', ...rest]) {
	if (program === 'node') return { file: process.execPath, rest };
	const windows = process.platform === 'win32';
	const file = join(root, 'node_modules/.bin', windows ? `${program}.cmd` : program);
	return { file: windows ? `"${file}"` : file, rest };
}

/** The environment without colours, which would make the kept outputs hard to read. */
/** @type {NodeJS.ProcessEnv} */
const plainEnvironment = { ...process.env, NO_COLOR: '1' };
delete plainEnvironment.FORCE_COLOR;

/**
 * Runs a command and resolves with its exit code and everything it wrote.
 *
 * @param {Stage} stage
 * @returns {Promise<{ code: number, output: string }>}
 */
function run({ command, env }) {
	const { file, rest } = resolved(command);
	const child = spawn(file, rest, {
		cwd: root,
		env: { ...plainEnvironment, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	let output = '';
	child.stdout.on('data', (chunk) => (output += chunk));
	child.stderr.on('data', (chunk) => (output += chunk));
	return new Promise((done) => {
		child.on('error', (error) => done({ code: 1, output: `${output}\n${error.message}` }));
		child.on('close', (code) => done({ code: code ?? 1, output }));
	});
}

/**
 * The tests that a stage's report counts, with at least one failure where the stage failed.
 *
 * @param {Stage} stage
 * @param {number} code exit code
 * @returns {Count}
 */
function count({ report }, code) {
	let passed = 0;
	let failed = 0;
	if (report && existsSync(report)) {
		const json = JSON.parse(readFileSync(report, 'utf8'));
		passed = json.numPassedTests ?? json.stats?.expected ?? 0;
		failed = json.numFailedTests ?? (json.stats ? json.stats.unexpected + json.stats.flaky : 0);
	} else if (!report && code === 0) passed = 1;
	return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** The end of an output, where tools say what went wrong. @param {string} output */
function tail(output) {
	const lines = output.trimEnd().split('\n');
	const shown = lines.slice(-150);
	return (shown.length < lines.length ? ['…', ...shown] : shown).map((l) => `    ${l}`).join('\n');
}

/** Runs a stage and prints its line. @param {Stage} stage @returns {Promise<Count>} */
async function runStage(stage) {
	const why = stage.skip?.();
	if (why) {
		console.log(`not run ${stage.name}: ${why}`);
		return { passed: 0, failed: 0 };
	}
	const start = performance.now();
	const { code, output } = await run(stage);
	writeFileSync(join(results, `${stage.name}.txt`), output);
	const counted = count(stage, code);
	const seconds = Math.round((performance.now() - start) / 1000);
	const tests = stage.report ? `, ${counted.passed} passed, ${counted.failed} failed` : '';
	const word = counted.failed === 0 ? 'ok     ' : 'FAILED ';
	console.log(`${word} ${stage.name} (${seconds} s${tests})`);
	if (counted.failed > 0) console.log(tail(output));
	return counted;
}

/** Sees to a browser before anything else, as that is what fails on a new machine. */
function findBrowser() {
	try {
		return browserOrInstall();
	} catch (error) {
		console.log(/** @type {Error} */ (error).message);
		return undefined;
	}
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
	console.error(
		`No stage named ${unknown.join(', ')}; there are ${stages.map((s) => s.name).join(', ')}.`
	);
	process.exit(1);
}
const chosen = stages.filter(({ name }) => asked.length === 0 || asked.includes(name));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
const needsBrowser = (/** @type {Stage} */ { name }) => name === 'browser' || name === 'measured';
const browser = chosen.some(needsBrowser) ? findBrowser() : undefined;
if (browser) {
	console.log(`browser: ${browser}`);
	plainEnvironment.CHROME_PATH = browser;
}
for (const [at, stage] of chosen.entries()) {
	if (needsBrowser(stage) && !browser) {
		console.log(`FAILED  ${stage.name}: there is no browser`);
		total.failed += 1;
		continue;
	}
	const { passed, failed } = await runStage(stage);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0 && stage.name === 'build') {
		const rest = chosen.slice(at + 1).map(({ name }) => name);
		console.log(`not run ${rest.join(', ')}: there is no build`);
		break;
	}
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
