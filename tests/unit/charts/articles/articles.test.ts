import { describe, expect, it } from 'vitest';
import { articleIds, type ArticleNumber, type ArticleText } from '$lib/charts/articles/data';
import {
	articlesTable,
	compareAttacks,
	sentence,
	textAndDate
} from '$lib/charts/articles/describe';
import { groupByTheme } from '$lib/charts/articles/layout';
import { textWidth } from '$lib/charts/text/lines';
import {
	articles,
	disagreement,
	quotationsByArticle,
	type DisagreementId,
	type FactId
} from '$lib/facts';
import { articlesFigure, doubts } from '$lib/story/figures/articles';
import { chartsArticles as words } from '$lib/words/en/charts-articles';

const data = articlesFigure();
const textOf = (id: ArticleNumber): ArticleText => {
	const found = data.texts.find((text) => text.id === id);
	if (!found) throw new Error(`No text ${id}.`);
	return found;
};
const speaks = (facts: readonly { id: string }[], id: ArticleNumber) =>
	facts.some(({ id: one }) =>
		quotationsByArticle(one as FactId).some(
			({ article, sources }) => article.id === id && sources.length > 0
		)
	);

describe('who reports what', () => {
	it('marks an article as silent exactly where it has no words on the row', () => {
		for (const row of data.coverage)
			articleIds.forEach((id, column) => {
				expect([row.id, id, row.marks[column] !== 'silent']).toEqual([
					row.id,
					id,
					speaks(row.facts, id)
				]);
			});
	});

	it('knows where each article first speaks of a row, by a fact of that row', () => {
		for (const { facts, marks, places } of data.coverage)
			places.forEach((place, column) => {
				expect(place === null).toBe(marks[column] === 'silent');
				if (place) expect(facts.map(({ id }) => id)).toContain(place.fact);
			});
	});

	it('marks an article as alone where no other has words on the row, and nowhere else', () => {
		for (const { marks, id } of data.coverage) {
			const speaking = marks.filter((mark) => mark !== 'silent').length;
			expect([id, marks.includes('only')]).toEqual([id, speaking === 1]);
		}
	});

	it('says “differs” only of articles that a disagreement names, and of at least two', () => {
		const disputed = data.coverage.filter(({ marks }) => marks.includes('differs'));
		expect(disputed.length).toBeGreaterThan(0);
		for (const { marks, disagreement: about } of disputed) {
			const named = disagreement(about?.id as DisagreementId).articles;
			const differing = articleIds.filter((_, column) => marks[column] === 'differs');
			expect(named).toEqual(expect.arrayContaining(differing));
			expect(differing.length).toBeGreaterThanOrEqual(2);
		}
	});

	it('gives “differs” to every article of a disagreement that has words on the row, so that none is the measure', () => {
		for (const { marks, disagreement: about, facts } of data.coverage) {
			if (!about) continue;
			const named = disagreement(about.id as DisagreementId).articles;
			articleIds.forEach((id, column) => {
				if (named.includes(id) && speaks(facts, id)) expect(marks[column]).toBe('differs');
			});
		}
	});

	it('lets every article be alone with at least one fact, also on narrow screens', () => {
		const kept = data.coverage.filter((row) => row.kept);
		articleIds.forEach((id, column) => {
			expect([id, kept.some(({ marks }) => marks[column] === 'only')]).toEqual([id, true]);
		});
		expect(kept).toHaveLength(10);
	});

	it('shows every row once, under five themes that none leaves empty', () => {
		const groups = groupByTheme(data.coverage);
		expect(groups.flatMap(({ rows }) => rows)).toEqual(data.coverage);
		expect(groups.map(({ rows }) => rows.length > 0)).toEqual(groups.map(() => true));
		expect(groups).toHaveLength(5);
	});

	it('keeps labels on one line: 205 pixels wide, or 158 on a phone', () => {
		for (const { full, short } of Object.values(words.rows)) {
			expect([full, textWidth(full, 13) <= 205]).toEqual([full, true]);
			expect([short, textWidth(short, 13) <= 158]).toEqual([short, true]);
		}
	});

	it('has a table with a column for each article and a cell for each row', () => {
		const table = articlesTable(data, words, 'en');
		expect(table.rows).toHaveLength(data.coverage.length);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		for (const id of articleIds) expect(table.columns).toContain(`Article ${id}`);
		expect(table.rows.find(([name]) => name === 'Size of ISIS')?.slice(2, 7)).toEqual([
			'silent',
			'alone',
			'silent',
			'silent',
			'silent'
		]);
	});
});

describe('the wording', () => {
	it('has words for every article, with all of its quotations and no others', () => {
		articleIds.forEach((one, column) => {
			const placed = words.wishes[one].filter((part) => typeof part === 'number');
			expect([one, placed]).toEqual([one, [...(data.wishes[column] ?? []).keys()]]);
		});
	});

	it('puts quotation marks around the words of articles alone', () => {
		expect(sentence(['US: ', 0], ['based on conditions in Iraq'], words)).toEqual([
			{ text: 'US: ', quoted: false },
			{ text: '“based on conditions in Iraq”', quoted: true }
		]);
	});
});

describe('the figures', () => {
	it('lines up “about 150” and “more than 150”, and says of the second that it names no place', () => {
		const rows = compareAttacks(data.figures.attacks, words);
		const cells = (respect: string) => rows.find((row) => row.respect === respect)?.cells;
		expect(cells('number')).toEqual(['“about 150”', '“more than 150”']);
		expect(cells('where')).toEqual(['“Iraq and Syria”', 'names no place']);
		expect(cells('until')).toEqual(['24 January', '27 January, worked out']);
	});

	it('names every article that has a number of people, each with its own word', () => {
		const [iraq] = data.figures.people;
		expect(iraq?.bounds).toEqual([
			{ word: 'roughly', articles: ['001'] },
			{ word: 'about', articles: ['002', '004'] },
			{ word: 'approximately', articles: ['003'] }
		]);
		for (const { fact, bounds } of data.figures.people)
			expect(bounds.flatMap((bound) => bound.articles).sort()).toEqual(
				quotationsByArticle(fact as FactId)
					.filter(({ sources }) => sources.length > 0)
					.map(({ article }) => article.id)
			);
	});
});

describe('what the texts hold and lack', () => {
	it('shows all five articles in their order', () => {
		expect(articleIds).toEqual(articles().map(({ id }) => id));
		expect(data.texts.map(({ id }) => id)).toEqual(articleIds);
	});

	it('marks words as doubtful only in an article that the disagreement names', () => {
		for (const [about, , from] of doubts) expect(disagreement(about).articles).toContain(from);
	});

	it('says how the date of an undated text was worked out, or that nothing tells', () => {
		expect(textAndDate(textOf('000'), words)).toBe('Complete. Dated 25 January.');
		expect(textAndDate(textOf('001'), words)).toBe(
			'Cut off in mid-word. Undated: 25 January, worked out from “Thursday”.'
		);
		expect(textAndDate(textOf('003'), words)).toBe('Complete. Undated, and nothing tells.');
		for (const { id, dateInferred } of data.texts)
			expect([id, words.gaps.how[id] !== '']).toEqual([id, dateInferred]);
	});
});
