import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	everything,
	fits,
	longestWords,
	readFilter,
	searchable,
	writeFilter,
	type Filter
} from '../../../src/routes/sources/filter';
import { factEntries } from '../../../src/routes/sources/records';

const entries = factEntries();
const articleIds = ['000', '001', '002', '003', '004'];
const read = (query: string) => readFilter(new URLSearchParams(query), articleIds);
const found = (filter: Partial<Filter>) =>
	entries
		.filter((fact) => fits(fact, searchable(fact), { ...everything, ...filter }))
		.map(({ id }) => id);

describe('choosing among the facts', () => {
	it('shows all of them without a choice', () => {
		expect(found({})).toHaveLength(entries.length);
	});

	it('finds the troops in Syria by their number, with or without its bound', () => {
		expect(found({ words: 'about 900' })).toContain('us-troops-syria');
		expect(found({ words: '900' })).toContain('us-troops-syria');
	});

	it('looks in the words of the articles and for the speaker, whatever the case', () => {
		expect(found({ words: 'ROUGHLY 2,500' })).toEqual(['us-troops-iraq']);
		expect(found({ words: 'alaaldin' })).toContain('adviser-progress-decides');
	});

	it('keeps only facts that fit every choice', () => {
		const figures = found({ kind: 'figure', article: '004' });
		expect(figures).toContain('attacks-more-than-150');
		expect(figures).not.toContain('attacks-about-150');
		expect(found({ kind: 'figure', article: '000' })).toEqual([]);
	});

	it('never shows more for more words', () => {
		const word = fc.constantFrom('iraq', 'troops', 'isis', 'us', 'talks', 'x', '2,500');
		fc.assert(
			fc.property(fc.array(word), word, (words, one) => {
				const before = new Set(found({ words: words.join(' ') }));
				for (const id of found({ words: [...words, one].join(' ') }))
					expect(before.has(id)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a choice in the address', () => {
	it('comes back as it was', () => {
		const filter = fc.record({
			words: fc.string({ maxLength: longestWords }).map((words) => words.trim()),
			kind: fc.constantFrom('', 'figure', 'event', 'position', 'claim'),
			article: fc.constantFrom('', ...articleIds)
		}) as fc.Arbitrary<Filter>;
		fc.assert(
			fc.property(filter, (chosen) => {
				expect(read(writeFilter(chosen))).toEqual(chosen);
			})
		);
	});

	it('is no more than needed', () => {
		expect(writeFilter(everything)).toBe('');
		expect(writeFilter({ ...everything, kind: 'figure', article: '002' })).toBe(
			'?kind=figure&article=002'
		);
	});

	it('is left out where it makes no sense', () => {
		expect(read('?kind=toString&article=005&other=1')).toEqual(everything);
		expect(read(`?words=${'a'.repeat(500)}`).words).toHaveLength(longestWords);
	});
});
