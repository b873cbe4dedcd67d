import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultChoices } from '../../../src/lib/classroom/compose/choices';
import { PACKAGE_KINDS, PACKAGE_NAMES } from '../../../src/lib/classroom/package/names';
import { readArguments, type PackageRequest } from '../../../src/tools/package-lesson/arguments';
import { writtenPackages } from '../../../src/tools/package-lesson/write';
import { lessonHtml } from '../classroom/package/a-lesson';

const asked = (...args: string[]) => readArguments(args) as PackageRequest;

describe('the command line of npm run package-lesson', () => {
	it('asks for every kind of the usual lesson where it says nothing', () => {
		const { kinds, choices } = asked();
		expect(kinds).toEqual(PACKAGE_KINDS);
		expect(choices).toEqual(defaultChoices);
	});

	it('takes kinds, choices, a site and a folder', () => {
		const given = ['--kind', 'gift', '--kind', 'html', '--choices', 'chapters=wt&minutes=30'];
		expect(asked(...given, '--site', 'https://school.example/x', '--out', 'files')).toMatchObject({
			kinds: ['gift', 'html'],
			choices: { chapters: ['week', 'two-ways'], minutes: 30 },
			site: 'https://school.example/x/',
			out: 'files'
		});
	});

	it.each([
		[['--kind', 'scrom12'], /no kind.*Did you mean scorm12/],
		[['--choices', 'chapters=%21'], /cannot be read: chapters/],
		[['--site', 'school'], /no address of a site: school/],
		[['--kinds', 'gift'], /no option --kinds/],
		[['--out'], /--out needs a value/]
	])('says what is wrong with %j', (args, said) => {
		expect(() => asked(...args)).toThrow(said);
	});
});

describe('npm run package-lesson', () => {
	let folder = '';
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'packages-'));
		writeFileSync(join(folder, 'lesson.html'), lessonHtml);
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	const make = (out: string) => [
		...writtenPackages({ ...asked(), out: join(folder, out), lesson: join(folder, 'lesson.html') })
	];

	it('writes a file of each kind, and the same bytes again', () => {
		const lines = make('one');
		make('two');
		expect(lines).toHaveLength(PACKAGE_KINDS.length);
		expect(readdirSync(join(folder, 'one')).sort()).toEqual(Object.values(PACKAGE_NAMES).sort());
		for (const name of Object.values(PACKAGE_NAMES)) {
			const [one, two] = ['one', 'two'].map((out) => readFileSync(join(folder, out, name)));
			expect(two?.equals(one ?? Buffer.alloc(0)), name).toBe(true);
		}
	});

	it('says what to do first where there is no built lesson', () => {
		const request = { ...asked(), out: folder, lesson: join(folder, 'none.html') };
		expect(() => [...writtenPackages(request)]).toThrow(/Run "npm run build" first/);
	});
});
