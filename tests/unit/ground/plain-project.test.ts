import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files';

const endings = [
	'.ts',
	'.js',
	'.mjs',
	'.svelte',
	'.css',
	'.html',
	'.md',
	'.json',
	'run',
	'_headers'
];
const folders = ['src', 'tests', '.ci', 'static', 'content', 'seeds'];
const topLevel = /^(README|CHANGELOG|CONTRIBUTING|LICENSE)|\.(config\.(js|ts))$/;

/** Marks of unfinished work, and places that exist on one machine alone. */
const foreign: readonly [string, RegExp][] = [
	[
		'an unfinished mark',
		new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
	],
	['a place on one machine', /(?<![\w.])\/(home|Users|work|tmp|root)\/\w/],
	['a place on one machine', /\b[A-Z]:\\Users\\/],
	['a name of work, not of the subject', /\b(issue|task|ticket|sprint) #?\d|\bsub-?agents?\b/i],
	['filler text', /lorem ipsum/i],
	['a lint rule switched off for a whole file', /^\s*\/\* eslint-disable(?! ?-)/m],
	['a type check switched off', /@ts-(ignore|nocheck)/],
	['a test left out', /\b(it|test|describe)\.(skip|only|fixme|todo)\b/]
];

/** What of this a file holds, each with its line. */
function foreignWords({ path, text }: SourceFile): string[] {
	return foreign.flatMap(([what, pattern]) =>
		text
			.split('\n')
			.map((line, index) => ({ line, at: index + 1 }))
			.filter(({ line }) => pattern.test(line))
			.map(({ line, at }) => `${path}:${at}: ${what}: ${line.trim()}`)
	);
}

describe('the project', () => {
	it('holds finished work that knows no machine in particular', () => {
		const files = [
			...folders.flatMap((folder) => sourceFiles(folder, endings)),
			...sourceFiles('.', endings).filter(({ path }) => topLevel.test(path))
		];
		const others = files.filter(({ path }) => path !== 'tests/unit/ground/plain-project.test.ts');
		expect(others.length).toBeGreaterThan(50);
		expect(others.flatMap(foreignWords)).toEqual([]);
	});

	it.each([
		'// TO' + 'DO: later',
		"const a = '/home/ann/site';",
		'// @ts-ignore',
		'it.only(() => 1)'
	])('would be refused with %s', (text) => {
		expect(foreignWords({ path: 'a.ts', text })).toHaveLength(1);
	});

	it('has no source file over 400 lines, as nobody reads those', () => {
		const long = ['src', '.ci', 'tests']
			.flatMap((folder) => sourceFiles(folder, ['.ts', '.mjs', '.svelte', '.css']))
			.filter(({ text }) => text.split('\n').length > 400);
		expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
	});
});
