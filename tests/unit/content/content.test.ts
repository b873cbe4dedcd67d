import { describe, expect, it } from 'vitest';
import { readingGrade, wordsOf } from '../story/reading-grade';
import { interfaceWords, writtenIn } from './interface-words';
import { loadedWordsIn } from './loaded-words';
import { proseFiles } from './prose-files';

/** School year that prose asks for at most. */
const MOST = 10;
/** Areas that must read more easily, or may read less easily, and why. None may at present. */
const mostIn: Readonly<Record<string, number>> = {
	// Every reader comes through the story; the other pages are for those who want more.
	story: 9
};
/** Fewer words say too little about how a text reads. */
const ENOUGH = 30;

const files = await proseFiles();
const areas = [...new Set(files.map(({ area }) => area))];
const textOf = (area: string) =>
	files.flatMap((file) => (file.area === area ? file.text : [])).join('\n');

describe('all prose of content/', () => {
	it('is found, whatever area it belongs to', () => {
		expect(areas).toEqual(expect.arrayContaining(['story', 'pages/model', 'pages/opening']));
		expect(files.length).toBeGreaterThan(70);
	});

	it.each(areas)('of %s can be read at 15', (area) => {
		expect(readingGrade(textOf(area))).toBeLessThanOrEqual(mostIn[area] ?? MOST);
	});

	it('can be read in every file, two school years above its area at most', () => {
		const hard = files
			.filter(({ text }) => wordsOf(text).length >= ENOUGH)
			.filter(({ area, text }) => readingGrade(text) > (mostIn[area] ?? MOST) + 2);
		expect(hard.map(({ file }) => file)).toEqual([]);
	});

	it('uses no loaded word outside quotation marks, in prose or in front matter', () => {
		for (const { file, matter, text } of files)
			expect(loadedWordsIn(`${matter}\n${text}`), file).toEqual([]);
	});

	it('leaves a planted hard file and a planted loaded word nowhere to hide', () => {
		const official =
			'Bilateral consultations regarding operational requirements necessitate considerable coordination.';
		expect(readingGrade(official)).toBeGreaterThan(MOST + 2);
		expect(loadedWordsIn('The regime spoke of “terrorists” and fled.')).toEqual(['regime', 'fled']);
	});
});

describe('the words of the interface', () => {
	it('use no loaded word outside quotation marks', () => {
		const words = interfaceWords();
		expect(words.length).toBeGreaterThan(30);
		for (const { file, text } of words) expect(loadedWordsIn(text), file).toEqual([]);
	});

	it('are read from plain strings and from templates, and not from imports', () => {
		const module =
			"import a from 'proxy'; export const b = { c: 'evil', d: (n: 1) => `fled ${n}` };";
		expect(loadedWordsIn(writtenIn('a.ts', module))).toEqual(['fled', 'evil']);
	});
});
