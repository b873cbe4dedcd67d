import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/lib/model/parameters';
import { runMany } from '../../../src/lib/model/run';
import { root } from '../ground/source-files';

const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const command = (args: string) => [tsx, join(root, 'src/tools/simulate.ts'), ...args.split(' ')];
/** The program as it is, from a folder that is not the project's. */
const run = (args: string) =>
	spawnSync(process.execPath, command(args), { cwd: tmpdir(), encoding: 'utf8' });

describe('npm run simulate', { timeout: 60_000 }, () => {
	it('prints JSON and nothing else, from any folder, with the rows that the model gives', () => {
		const { status, stdout, stderr } = run(
			'--approach conditions --runs 20 --seed 1 --set setDate=36 --format json'
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const settings = { ...defaultSettings, setDate: 36 };
		const expected = runMany({ approach: 'conditions', settings, seed: 1, runs: 20 });
		expect((JSON.parse(stdout) as { rows: unknown }).rows).toEqual(
			expected.map((one, at) => ({ run: at, ...one }))
		);
	});
	it('run through npm, silently, prints a line a run', () => {
		const args = '--approach timeline --runs 12 --seed 3 --format csv'.split(' ');
		const { status, stdout } = spawnSync(
			'npm',
			['run', '--silent', '--prefix', root, 'simulate', '--', ...args],
			{ cwd: tmpdir(), encoding: 'utf8', shell: process.platform === 'win32' }
		);
		expect(status).toBe(0);
		expect(stdout.match(/\n/g)).toHaveLength(13);
		expect(stdout).toMatch(/^run,completed_month,attacks,[a-z_,]+\n0,24,/);
	});
	it.each([
		'--approach conditions --set setdate=36',
		'--approach conditions --runs 0',
		'--aproach x'
	])('ends with 2 for %s, with a message and nothing printed', (args) => {
		const { status, stdout, stderr } = run(args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^[^\n]+\nFor help: npm run simulate -- --help\n$/);
	});
	it('ends quietly when nobody reads on', async () => {
		const child = spawn(
			process.execPath,
			command('--approach conditions --runs 1000000 --format csv')
		);
		let complaints = '';
		child.stderr.on('data', (data) => (complaints += String(data)));
		await once(child.stdout, 'data');
		child.stdout.destroy();
		const [code] = (await once(child, 'exit')) as [number];
		expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
	});
});
