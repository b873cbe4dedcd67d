import { describe, expect, it } from 'vitest';
import { fact, isFactId } from '../../../src/lib/facts';
import { scanTokens } from '../../../src/lib/facts/tokens';
import { glossaryMatter, readTerms } from '../../../src/lib/story/glossary/content';
import { entriesByGroup, holds } from '../../../src/lib/story/glossary/entries';
import { checkGlossary } from '../../../src/lib/story/glossary/matter';
import { readChapters } from '../../../src/lib/story/content';
import { loadedWordsIn } from '../content/loaded-words';
import { readingGrade, wordsOf } from './reading-grade';
import { shownText } from './story-text';

const terms = readTerms('en');
const steps = readChapters('en').flatMap((chapter) => chapter.steps);
const entries = entriesByGroup('en', steps).flatMap((group) => group.entries);
const sources = import.meta.glob<string>('$content/en/glossary/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const told = await Promise.all(
	Object.entries(sources).map(async ([path, source]) => ({
		path,
		text: await shownText(source.replace(/^---\n[\s\S]*?\n---\n/, ''))
	}))
);

describe('the glossary', () => {
	it('passes the check of the build and stands by alphabet, each entry in one group', () => {
		expect(() => checkGlossary(glossaryMatter)).not.toThrow();
		const names = terms.map(({ term }) => term.toLowerCase());
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
		expect(entries.map(({ id }) => id).sort()).toEqual(terms.map(({ id }) => id).sort());
	});

	it('shows as users of a word only articles whose quoted words hold it', () => {
		for (const { term, also, said = [] } of terms)
			for (const id of said.filter(isFactId))
				expect(fact(id).sources.some(holds(term, also)), `${term}: ${id}`).toBe(true);
	});

	it('has every term that the story names, and the story names 15 to 30', () => {
		const used = entries.filter(({ uses }) => uses.length > 0);
		expect(used.length).toBeGreaterThanOrEqual(15);
		expect(used.length).toBeLessThanOrEqual(30);
	});

	it('explains no word by naming it in a link of its own card', () => {
		for (const [path, source] of Object.entries(sources))
			expect(
				scanTokens(source).tokens.filter(({ kind }) => kind === 'term'),
				path
			).toEqual([]);
	});

	it('keeps an entry to 15 to 90 words, at grade 9 or below in all', () => {
		for (const { path, text } of told) {
			expect(wordsOf(text).length, path).toBeGreaterThanOrEqual(15);
			expect(wordsOf(text).length, path).toBeLessThanOrEqual(90);
		}
		expect(readingGrade(told.map(({ text }) => text).join('\n'))).toBeLessThanOrEqual(9);
	});

	it('uses no loaded word outside quotation marks, and typographic marks alone', () => {
		for (const { path, text } of told) {
			expect(loadedWordsIn(text), path).toEqual([]);
			expect(text, path).not.toMatch(/["']/);
		}
	});

	it('spends as many words on one approach as on the other, within a tenth', () => {
		const [conditions = 0, timeline = 0] = ['conditions-based', 'timeline-based'].map((id) => {
			const text = told.find(({ path }) => path.endsWith(`/${id}.md`))?.text ?? '';
			return wordsOf(text).length;
		});
		expect(conditions / timeline).toBeGreaterThan(0.9);
		expect(conditions / timeline).toBeLessThan(1.1);
	});
});

describe('an entry of the glossary', () => {
	const path = '/content/en/glossary/bad.md';
	it.each([
		['no term', { group: 'talks' }, 'term'],
		['an unknown group', { term: 'Word', group: 'words' }, 'group'],
		['a digit', { term: 'Word', group: 'talks', also: ['37th'] }, 'also'],
		['an unknown fact', { term: 'Word', group: 'talks', said: ['nothing'] }, 'no fact "nothing"'],
		['a field that nobody reads', { term: 'Word', group: 'talks', draft: true }, 'draft'],
		['the term of another entry', { term: 'coalition', group: 'talks' }, 'already that of']
	])('is named where it has %s', (_, matter, message) => {
		const files = { ...glossaryMatter, [path]: matter };
		expect(() => checkGlossary(files)).toThrow(path);
		expect(() => checkGlossary(files)).toThrow(message);
	});
});
