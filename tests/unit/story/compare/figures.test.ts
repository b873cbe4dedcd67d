import { describe, expect, it } from 'vitest';
import { articles, disagreements, facts, figure, type ArticleId } from '$lib/facts';
import { alignFigures, figuresOf } from '$lib/story/compare/align-figures';
import { articleIds } from '$lib/story/compare/pair';

const records = { articles: articles(), facts: facts(), disagreements: disagreements() };
const align = (a: ArticleId, b: ArticleId) => alignFigures(records, a, b);

describe('figures side by side', () => {
	it('set two counts of attacks beside each other, which differ, agree and cannot be told', () => {
		const attacks = align('002', '004').aligned.find(
			({ disagreement }) => disagreement?.id === 'attack-counts'
		);
		expect(attacks?.first.fact).toBe('attacks-about-150');
		expect(attacks?.second.fact).toBe('attacks-more-than-150');
		expect(attacks?.likeness).toEqual({
			number: 'same',
			bound: 'differs',
			counts: 'differs',
			where: 'unclear',
			since: 'unclear',
			until: 'differs',
			speaker: 'same'
		});
	});

	it('say that “roughly” and “about” are the same bound in other words, and that an undated article has no day', () => {
		const [troops] = align('001', '003').aligned;
		expect(troops?.first.fact).toBe('us-troops-iraq');
		expect(troops?.likeness).toMatchObject({
			number: 'same',
			bound: 'reworded',
			where: 'same',
			until: 'unclear'
		});
		expect(troops?.likeness.since).toBeUndefined();
	});

	it('have nothing to set beside an article that gives no figure', () => {
		for (const id of articleIds.filter((one) => one !== '000'))
			expect(align('000', id).aligned).toEqual([]);
	});

	it('never set ISIS members beside troops, though a disagreement names both', () => {
		for (const a of articleIds)
			for (const b of articleIds.filter((one) => one !== a))
				for (const { first, second, disagreement } of align(a, b).aligned)
					expect(first.fact === second.fact || disagreement?.kind === 'count').toBe(true);
	});

	it('leave no figure of the two out, and take every value and scope from its record', () => {
		for (const a of articleIds)
			for (const b of articleIds.filter((one) => one !== a)) {
				const { aligned, lone } = align(a, b);
				const shown = [...aligned.flatMap(({ first, second }) => [first, second]), ...lone];
				const all = [...figuresOf(records, a), ...figuresOf(records, b)];
				expect(new Set(shown.map(({ fact, article }) => `${fact} ${article}`))).toEqual(
					new Set(all.map(({ fact, article }) => `${fact} ${article}`))
				);
				for (const { fact, value, counts, quote } of shown) {
					expect(figure(fact)).toMatchObject({ value, counts });
					expect(figure(fact).sources.map((source) => source.quote)).toContain(quote);
				}
			}
	});
});
