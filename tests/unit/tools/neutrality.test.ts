import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neutralityReport } from '../../../src/lib/model/neutrality';
import { help, readArguments } from '../../../src/tools/neutrality/arguments';
import { reportText } from '../../../src/tools/neutrality/text';
import { root } from '../ground/source-files';

describe('the command line of neutrality', () => {
	it('compares at least two thousand sets unless told otherwise', () => {
		const asked = readArguments([]);
		expect(asked).toMatchObject({ runs: 20, seed: 1, format: 'text' });
		expect(asked === 'help' ? 0 : asked.sets).toBeGreaterThanOrEqual(2000);
	});
	it('takes numbers, a format, and asks for no more sets at equal stay than there are', () => {
		expect(readArguments('--sets 40 --runs 5 --seed 9 --format json'.split(' '))).toEqual({
			sets: 40,
			equalStaySets: 40,
			runs: 5,
			seed: 9,
			format: 'json'
		});
		expect(readArguments(['--help'])).toBe('help');
		expect(help).toContain('--equal-stay-sets N');
	});
	it.each([
		['--sets 0', '--sets must be a whole number from 1 to 100,000'],
		['--runs 1', '--runs must be a whole number from 2 to 10,000'],
		['--seed -3', '--seed must be a whole number'],
		['--sets 10 --equal-stay-sets 11', '--equal-stay-sets cannot be more than --sets'],
		['--format csv', 'There is no format “csv”. There are text, json.'],
		['--set 5', 'There is no option --set. Did you mean --sets?']
	])('refuses %s: %s', (typed, message) => {
		expect(() => readArguments(typed.split(' '))).toThrow(message);
	});
});

describe('the neutrality report as text', () => {
	const report = neutralityReport({ sets: 20, equalStaySets: 4, runs: 4, seed: 2 });
	const text = reportText(report);
	/** The same report with the names exchanged. */
	const exchanged = reportText({ ...report, approaches: ['timeline', 'conditions'] });

	it('says the same of both approaches: with the names exchanged, nothing else changes', () => {
		const swap = (words: string) =>
			words.replace(/conditions|timeline/g, (name) =>
				name === 'conditions' ? 'timeline' : 'conditions'
			);
		const plain = (words: string) => words.replace(/ +/g, ' ').split('AS DRAWN')[0]!;
		expect(plain(swap(exchanged))).toBe(plain(text));
	});
	it('gives the counts of every outcome, and no winner, score or bare percentage', () => {
		const [attacks] = report.asDrawn.outcomes.filter(({ outcome }) => outcome === 'attacks');
		const { lower, alike, notComparable } = attacks!;
		const row = [...lower, alike, notComparable].join(' +');
		expect(text).toMatch(new RegExp(`Attacks on US forces +${row} `));
		expect(text).toContain('in 20 parameter sets');
		expect(text).not.toMatch(/\bwin|better|worse|best|%|NaN|undefined/);
	});
});

describe('npm run neutrality', { timeout: 60_000 }, () => {
	it('prints the report of the model as JSON', () => {
		const { status, stdout } = spawnSync(
			process.execPath,
			['--import', 'tsx', join(root, 'src/tools/neutrality.ts')].concat(
				'--sets 6 --equal-stay-sets 2 --runs 3 --format json'.split(' ')
			),
			{ cwd: root, encoding: 'utf8' }
		);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toEqual(neutralityReport({ sets: 6, equalStaySets: 2, runs: 3 }));
	});
});
