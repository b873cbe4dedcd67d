import { describe, expect, it } from 'vitest';
import { articles, disagreements, facts, type ArticleId } from '$lib/facts';
import {
	compareArticles,
	type ArticleComparison,
	type Wording
} from '$lib/story/compare/compare-articles';
import { articleIds } from '$lib/story/compare/pair';

const records = { articles: articles(), facts: facts(), disagreements: disagreements() };
const pairs = articleIds.flatMap((a) =>
	articleIds.filter((b) => b !== a).map((b) => [a, b] as const)
);
const compare = (a: ArticleId, b: ArticleId) => compareArticles(records, a, b);
const reported = (id: ArticleId) =>
	facts()
		.filter(({ sources }) => sources.some(({ article }) => article === id))
		.map((fact) => fact.id);
const ids = (some: readonly { fact: { id: string } }[]) => some.map(({ fact }) => fact.id);
const quotesOf = (id: ArticleId) =>
	facts().flatMap(({ sources }) =>
		sources.filter(({ article }) => article === id).map(({ quote }) => quote)
	);

describe.each(pairs)('articles %s and %s', (a, b) => {
	const both = compare(a, b);
	const turned = compare(b, a);

	it('have every fact of either in one of three lists, and in no two', () => {
		const lists = [both.both, both.onlyFirst, both.onlySecond].map(ids);
		expect(lists.flat().sort()).toEqual([...new Set([...reported(a), ...reported(b)])].sort());
		expect([...lists[0]!, ...lists[1]!].sort()).toEqual([...reported(a)].sort());
		expect([...lists[0]!, ...lists[2]!].sort()).toEqual([...reported(b)].sort());
	});

	it('say the same when they change places', () => {
		const swapped = (one: ArticleComparison) => ({
			both: one.both.map(({ fact, first, second, sameWords }) => ({
				...{ fact, sameWords },
				...{ first: second, second: first }
			})),
			onlyFirst: one.onlySecond,
			onlySecond: one.onlyFirst,
			between: one.between.map((difference) => ({
				...difference,
				...{ first: difference.second, second: difference.first }
			})),
			beside: one.beside.map((difference) => ({
				...difference,
				...{ first: difference.second, second: difference.first }
			})),
			oddities: [...one.oddities].reverse()
		});
		expect(both).toMatchObject(swapped(turned));
		expect(both.aligned.map(({ likeness }) => likeness)).toEqual(
			turned.aligned.map(({ likeness }) => likeness)
		);
		expect(new Set(both.lone.map(({ fact }) => fact))).toEqual(
			new Set(turned.lone.map(({ fact }) => fact))
		);
	});

	it('are quoted each with its own words, letter for letter', () => {
		const check = (id: ArticleId, wordings: readonly Wording[]) => {
			for (const { quote, pieces } of wordings) {
				expect(quotesOf(id)).toContain(quote);
				expect(pieces.map(({ text }) => text).join('')).toBe(quote);
			}
		};
		for (const { first, second } of both.both) {
			check(a, first);
			check(b, second);
		}
		for (const [id, own] of [
			[a, both.onlyFirst],
			[b, both.onlySecond]
		] as const)
			for (const { sources } of own)
				for (const { article, quote } of sources) {
					expect(article).toBe(id);
					expect(quotesOf(id)).toContain(quote);
				}
		for (const { anomalies, article } of both.oddities)
			for (const { quote } of anomalies)
				if (quote !== null)
					expect(quotesOf(article.id).some((whole) => whole.includes(quote))).toBe(true);
	});

	it('have every disagreement that touches them, with all of its points', () => {
		const touching = disagreements().filter(
			(one) => one.articles.includes(a) || one.articles.includes(b)
		);
		const shown = [...both.between, ...both.beside];
		expect(new Set(shown.map(({ record }) => record.id))).toEqual(
			new Set(touching.map(({ id }) => id))
		);
		for (const { record, first, second, others } of shown)
			expect(first.length + second.length + others.length).toBe(record.points.length);
		for (const { record } of both.between)
			expect(record.articles).toEqual(expect.arrayContaining([a, b]));
	});
});

describe('two articles', () => {
	it('that tell of CNN’s report share ten facts, and the same sentence on conditions', () => {
		const { both } = compare('000', '001');
		expect(both.map(({ fact }) => fact.id)).toContain('talks-next-phase');
		const conditions = both.find(({ fact }) => fact.id === 'us-prefers-conditions');
		expect(conditions?.sameWords).toBe(true);
		const phase = both.find(({ fact }) => fact.id === 'talks-next-phase');
		expect(phase?.second[0]?.pieces.filter(({ apart }) => apart)).toEqual([
			{ text: 'anti-ISIS', apart: true }
		]);
	});

	it('cannot be one that does not exist', () => {
		expect(() => compareArticles(records, '002', '009' as ArticleId)).toThrow('no article "009"');
	});
});

describe('what is odd', () => {
	it('is found in all five articles, and every date that was worked out is told', () => {
		for (const [a, b] of pairs)
			for (const { article, anomalies, dates, dateHow } of compare(a, b).oddities) {
				expect(anomalies.length, article.id).toBeGreaterThanOrEqual(3);
				const inferred = facts().filter(
					(fact) =>
						fact.kind === 'event' &&
						fact.inferred &&
						fact.sources.some((source) => source.article === article.id)
				);
				expect(dates.map(({ fact }) => fact)).toEqual(inferred.map(({ id }) => id));
				expect(dates.every(({ how }) => how.length > 10)).toBe(true);
				expect(dateHow === null).toBe(article.date !== null && !article.dateInferred);
			}
	});

	it('leads to records that exist', () => {
		const anchors = new Set([
			...facts().map(({ id }) => id as string),
			...disagreements().map(({ id }) => `disagreement-${id}`),
			...articles().map(({ id }) => `article-${id}`)
		]);
		for (const id of articleIds) {
			const other = id === '000' ? '001' : '000';
			for (const { record } of compare(id, other).oddities[0].anomalies)
				expect(anchors).toContain(record);
		}
	});
});
