import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { brokenReferences, inventedQuotations } from '../../../src/lib/facts/references';
import {
	articleSchema,
	countWords,
	disagreementSchema,
	factSchema
} from '../../../src/lib/facts/schema';

const source = {
	article: '002',
	speaker: 'The article',
	quote: 'about 900 in Syria',
	start: 10,
	end: 28,
	boundWord: 'about'
};
const common = { topic: 'forces', title: 'US troops in Syria', display: 'about 900' };
const figure = {
	kind: 'figure',
	...common,
	value: 900,
	unit: 'people',
	bound: 'about',
	counts: 'US troops',
	where: 'Syria',
	sources: [source]
};
const event = {
	kind: 'event',
	...common,
	date: '2024-01-27',
	precision: 'day',
	from: '2024-01-27',
	to: '2024-01-27',
	inferred: true,
	how: '“Saturday”',
	sources: [source]
};
const position = { kind: 'position', ...common, holder: 'The Pentagon', sources: [source] };
const withSource = (change: object) => ({ ...figure, sources: [{ ...source, ...change }] });
const long = Array.from({ length: 26 }, (_, index) => `w${index}`).join(' ');

describe('the schema of a fact', () => {
	it.each([figure, event, position])('takes a sound $kind', (record) => {
		expect(v.is(factSchema, record)).toBe(true);
	});
	it.each([
		[
			'a quotation of 26 words',
			withSource({ quote: long, end: 10 + long.length, boundWord: 'w1' })
		],
		['a range one character too long', withSource({ end: 29 })],
		['a range that begins before the text', withSource({ start: -1, end: 17 })],
		['a bound word that the article does not use', withSource({ boundWord: 'roughly' })],
		['a figure with no bound word', withSource({ boundWord: undefined })],
		['an article with two digits', withSource({ article: '02' })],
		['no source at all', { ...figure, sources: [] }],
		['a bound of its own making', { ...figure, bound: 'roughly' }],
		['a value that is text', { ...figure, value: '900' }],
		['an upper end below the value', { ...figure, upper: 800 }],
		['an upper end with no value', { ...figure, value: null, upper: 800 }],
		['a figure that does not say where', { ...figure, where: '' }],
		['a field that nobody knows', { ...figure, wher: 'Syria' }],
		['a day that does not exist', { ...event, date: '2024-01-32' }],
		['the thirtieth of February', { ...event, date: '2024-02-30' }],
		['a day outside its own range', { ...event, from: '2024-01-26' }],
		['an inferred date that does not say how', { ...event, how: undefined }],
		['a reason for a date that is not inferred', { ...event, inferred: false }],
		['“before” with a first day', { ...event, precision: 'before' }],
		[
			'a year that ends in the next',
			{ ...event, date: '2023', precision: 'year', from: '2023-01-01' }
		],
		['a holder that stands for more than the article says', { ...position, holder: 'Iraq' }],
		['white space at the end of a title', { ...position, title: 'US troops ' }]
	])('refuses %s', (_, record) => {
		expect(v.is(factSchema, record)).toBe(false);
	});
	it('takes 25 words, a no-break space between two of them counted as space', () => {
		const quote = long.slice(0, long.lastIndexOf(' ')).replace(' ', '\u00a0');
		expect(countWords(quote)).toBe(25);
		const record = withSource({ quote, end: 10 + quote.length, boundWord: 'w1' });
		expect(v.is(factSchema, record)).toBe(true);
	});
	it('takes a figure that an article gives in words alone', () => {
		expect(v.is(factSchema, { ...figure, value: null, bound: 'unstated' })).toBe(true);
	});
	it('takes an event known only to lie before a day', () => {
		const before = { ...event, precision: 'before', from: undefined };
		expect(v.is(factSchema, before)).toBe(true);
	});
});

const article = {
	name: 'Article 002',
	what: 'A report',
	kind: 'second-hand',
	outlet: null,
	outletHow: 'The text names none.',
	date: null,
	dateInferred: false,
	dateHow: 'No date.',
	complete: true,
	characters: 100,
	notes: [],
	sha256: 'a'.repeat(64)
};

describe('the schema of an article', () => {
	it('takes one with neither an outlet nor a date', () => {
		expect(v.is(articleSchema, article)).toBe(true);
	});
	it.each([
		['a hash that is too short', { sha256: 'a'.repeat(63) }],
		['a text cut off that does not say how it ends', { complete: false }],
		['a complete text with an abrupt end', { ending: 'Stops.' }],
		['an inferred date that is not there', { dateInferred: true }]
	])('refuses %s', (_, change) => {
		expect(v.is(articleSchema, { ...article, ...change })).toBe(false);
	});
});

const disagreement = {
	kind: 'count',
	title: 'How many',
	facts: ['one', 'two'],
	articles: ['002', '004'],
	points: [
		{ article: '002', fact: 'one', says: 'about' },
		{ article: '004', fact: 'two', says: 'more than' }
	],
	explains: 'They count different things.',
	unexplained: 'Who counted.'
};
const seeds = {
	articles: { '002': { ...article }, '004': { ...article } },
	facts: {
		one: { sources: [{ article: '002', start: 0, end: 10 }] },
		two: { sources: [{ article: '004', start: 0, end: 10 }] }
	},
	derivations: { sum: { from: ['one', 'two'] } },
	disagreements: { many: disagreement }
};
const broken = (change: Partial<typeof disagreement>) =>
	brokenReferences({ ...seeds, disagreements: { many: { ...disagreement, ...change } } });

describe('the schema of a disagreement', () => {
	it('takes one with two facts, and refuses one with a single fact', () => {
		expect(v.is(disagreementSchema, disagreement)).toBe(true);
		expect(v.is(disagreementSchema, { ...disagreement, facts: ['one'] })).toBe(false);
	});
	it('refuses one that does not say what stays unexplained', () => {
		expect(v.is(disagreementSchema, { ...disagreement, unexplained: '' })).toBe(false);
	});
});

describe('references between records', () => {
	it('are sound where every name exists', () => {
		expect(brokenReferences(seeds)).toEqual([]);
	});
	it('are broken by a derivation from a fact that does not exist', () => {
		const derivations = { sum: { from: ['one', 'three'] } };
		expect(brokenReferences({ ...seeds, derivations })).toEqual([
			'derivation "sum": there is no fact "three"'
		]);
	});
	it('are broken by a quotation that runs past the end of its article', () => {
		const facts = { ...seeds.facts, one: { sources: [{ article: '002', start: 95, end: 105 }] } };
		expect(brokenReferences({ ...seeds, facts })).toEqual(['fact "one": ends beyond article 002']);
	});
	it('are broken by a quotation from an unknown article', () => {
		const facts = { ...seeds.facts, two: { sources: [{ article: '005', start: 0, end: 1 }] } };
		expect(brokenReferences({ ...seeds, facts })).toContain(
			'fact "two": there is no article "005"'
		);
	});
	it('are broken by a point on which its article is silent', () => {
		const [first, second] = disagreement.points;
		const points = [{ ...first!, article: '004' }, second!];
		expect(broken({ points })).toContain('disagreement "many": article 004 does not report "one"');
	});
	it('are broken by a list of facts or articles that its points do not bear out', () => {
		expect(broken({ facts: ['one'] })).toEqual([
			'disagreement "many": "facts" are not those of its points'
		]);
		expect(broken({ articles: ['002', '004', '004'] })).toEqual([
			'disagreement "many": "articles" are not those of its points'
		]);
	});
});

describe('words shown between quotation marks', () => {
	const shown = (display: string, says: string) =>
		inventedQuotations({
			facts: {
				plan: {
					title: 'What he said',
					display,
					sources: [{ quote: "It's a “clear\u00a0timeline”" }]
				}
			},
			disagreements: { one: { points: [{ fact: 'plan', says }, { says: 'says “nothing”' }] } }
		});

	it('may be any part of a recorded quotation, with other marks and apostrophes', () => {
		expect(shown('“It’s a clear timeline”', 'a “clear timeline”')).toEqual([]);
	});
	it('are invented where no recorded quotation holds them', () => {
		expect(shown('a “specific timeline”', 'a “clear date”')).toEqual([
			'plan: “specific timeline”',
			'plan: “clear date”'
		]);
	});
});
