import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { cardIds, groupByPlace, isOn, places, stepOf, views } from '$lib/charts/positions/data';
import { articlesOf, positionsTable, sentenceOf } from '$lib/charts/positions/describe';
import Positions from '$lib/charts/positions/Positions.svelte';
import { fact, facts, isFactId, position } from '$lib/facts';
import { positionsFigure } from '$lib/story/figures/positions';
import { chartsPositions as words } from '$lib/words/en/charts-positions';

const data = positionsFigure();
const html = (view?: (typeof views)[number]) => render(Positions, { props: { data, view } }).body;
const cardOf = (id: string) => data.cards.find((card) => card.id === id);
const factOf = (id: string) => {
	if (!isFactId(id)) throw new Error(`There is no fact "${id}".`);
	return fact(id);
};

describe('whose words stand on the cards', () => {
	it('draws fourteen cards, in their order, each once', () => {
		expect(data.cards.map(({ id }) => id)).toEqual([...cardIds]);
	});

	it('quotes every article it names, word for word, and no other', () => {
		for (const { id, quotes, articles } of data.cards) {
			const saying = quotes.flatMap((quote) =>
				factOf(quote.fact)
					.sources.filter((source) => source.quote.includes(quote.words))
					.map(({ article }) => article)
			);
			expect(articles, id).toEqual([...new Set(saying)].sort());
		}
	});

	it('keeps some elements within the government apart from the government, the ministry and Iraq', () => {
		const elements = facts().filter(
			(one) => one.kind === 'position' && one.holder === 'Some elements within the Iraqi government'
		);
		expect(elements).toHaveLength(2);
		const holding = data.cards.filter(({ quotes }) =>
			quotes.some((quote) => elements.some(({ id }) => id === quote.fact))
		);
		expect(holding.map(({ id }) => id)).toEqual(['elements']);
		expect(words.cards.elements.whose).toBe(position('timeline-regardless').holder);
		expect(cardOf('elements')?.view).toBe('elements');
		expect(data.cards.filter(({ view }) => view === 'elements')).toHaveLength(1);
	});

	it('shows the spokesperson of article 003 as an apparent error, and nothing as the words of Iran', () => {
		expect(data.cards.filter(({ doubtful }) => doubtful).map(({ id }) => id)).toEqual([
			'spokesperson'
		]);
		expect(html().match(/apparent error, unconfirmed/g)).toHaveLength(1);
		expect(cardOf('iran')).toMatchObject({ quotes: [], articles: [], place: 'unsaid' });
		expect(words.cards.iran.says.join('')).toContain('in any of the five articles');
	});

	it('says what Reuters’ sources say of the US apart from what its officials say', () => {
		const both = [cardOf('us'), cardOf('us-waived')];
		expect(both.map((card) => card?.holder)).toEqual(['The United States', 'The United States']);
		expect(both.map((card) => card?.place)).toEqual(['conditions', 'unsaid']);
		expect(words.cards['us-waived'].whose).toContain('Reuters’ sources');
	});

	it('uses each of a card’s quotations once', () => {
		for (const { id, quotes } of data.cards) {
			const used = words.cards[id].says.filter((part) => typeof part === 'number');
			expect(used, id).toEqual([...quotes.keys()]);
		}
	});
});

describe('the order', () => {
	it('has four steps and, beside them, those who do not say when', () => {
		expect(places.map(stepOf)).toEqual([1, 2, 3, 4, undefined]);
		expect(groupByPlace(data).map(({ cards }) => cards.length)).toEqual([1, 1, 2, 1, 9]);
	});

	it('brings forward the cards of one party in each view', () => {
		const on = Object.fromEntries(
			views.map((view) => [view, data.cards.filter((card) => isOn(card, view)).map(({ id }) => id)])
		);
		expect(on).toEqual({
			us: ['us', 'pentagon', 'us-waived'],
			'iraq-government': [
				'foreign-ministry',
				'prime-minister',
				'prime-minister-office',
				'adviser',
				'government'
			],
			elements: ['elements'],
			parliament: ['parliament'],
			groups: ['resistance'],
			iran: ['spokesperson', 'iran'],
			third: ['plan']
		});
	});

	it('serves every view that the chapter’s prose names', () => {
		const steps = import.meta.glob<string>('/content/en/story/5*.md', {
			query: '?raw',
			import: 'default',
			eager: true
		});
		const named = Object.values(steps).map((text) => /^view: (.+)$/m.exec(text)?.[1]);
		expect(named).toEqual([...views]);
	});
});

describe('equal room for every party', () => {
	const source = readFileSync('src/lib/charts/positions/PositionCard.svelte', 'utf8');
	const style = source.slice(source.indexOf('<style>'));

	it('sets type and room once for all cards, whoever speaks', () => {
		expect(style.match(/font-size|padding:/g)).toHaveLength(2);
		expect(style).not.toMatch(new RegExp(`\\.(${[...cardIds, ...places].join('|')})\\b`));
	});

	it('says each position in at most 100 characters', () => {
		for (const card of data.cards)
			expect(sentenceOf(card, words).length, card.id).toBeLessThanOrEqual(100);
	});
});

describe('the HTML of the server', () => {
	it('holds every card, and in every view no style attribute', () => {
		expect(html().match(/<li class="card/g)).toHaveLength(14);
		for (const view of [undefined, ...views])
			expect(html(view)).not.toMatch(/ style=|undefined|NaN/);
	});

	it('ties every quotation to its fact, and has its words in every view of its party', () => {
		const tied = (body: string) => [...body.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id);
		for (const view of views)
			for (const { quotes } of data.cards.filter((card) => isOn(card, view)))
				for (const { fact: id } of quotes) expect(tied(html(view)), view).toContain(id);
	});

	it('names the articles of a card by number', () => {
		const us = cardOf('us');
		expect(us && articlesOf(us, words, 'en')).toEqual({ word: 'articles ', numbers: '000, 001' });
	});
});

describe('the table', () => {
	const table = positionsTable(data, words, 'en');

	it('has a row for every position in the articles, with its holder exactly as recorded', () => {
		const positions = facts().flatMap((one) => (one.kind === 'position' ? [one] : []));
		expect(positions.length).toBeGreaterThan(30);
		for (const { holder, display, id } of positions) {
			const rows = table.rows.filter(([whose, said]) => whose === holder && said === display);
			expect(rows, id).toHaveLength(1);
		}
	});

	it('has as many cells in every row as columns, and a row for Iran’s government', () => {
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		expect(table.rows.at(-1)?.slice(0, 2)).toEqual([
			'Iran’s government',
			'no words of it in any of the five articles'
		]);
	});

	it('names article and speaker, and flags the spokesperson', () => {
		const row = table.rows.find(([whose]) => whose?.startsWith('The spokesperson'));
		expect(row?.[3]).toBe('apparent error, unconfirmed');
		expect(table.rows.find(([, said]) => said === '“the ongoing defeat of ISIS”')?.[4]).toBe(
			'000 (Officials who spoke to CNN), 001 (US officials)'
		);
	});
});
