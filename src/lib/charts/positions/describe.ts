import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import type { Card, PositionsData, Statement } from './data';

type Words = PageWords['chartsPositions'];

const list = (locale: string) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' });

/** The numbers of a card's articles, and the word that a screen reader says before them. */
export function articlesOf({ articles }: Card, words: Words, locale: string) {
	const one = new Intl.PluralRules(locale).select(articles.length) === 'one';
	return { word: one ? words.article : words.articles, numbers: list(locale).format(articles) };
}

/** What a card says, as plain text with its quotations in quotation marks. */
export const sentenceOf = ({ id, quotes }: Card, words: Words): string =>
	words.cards[id].says
		.map((part) => (typeof part === 'string' ? part : words.quote(quotes[part]?.words ?? '')))
		.join('');

function rowOf(statement: Statement, data: PositionsData, words: Words, locale: string): string[] {
	const card = data.cards.find(({ quotes }) => quotes.some(({ fact }) => fact === statement.fact));
	const sources = statement.sources.map(({ article, speaker }) =>
		words.table.source(article, speaker)
	);
	return [
		statement.holder ?? words.table.nobody,
		statement.words,
		card ? words.places[card.place] : words.table.noPlace,
		card?.doubtful ? words.doubtful : words.table.sure,
		list(locale).format([...new Set(sources)])
	];
}

/** Every position in the articles, and the parties of which no article has a word. */
export function positionsTable(data: PositionsData, words: Words, locale: string): Table {
	const silent = data.cards.filter(({ quotes }) => quotes.length === 0);
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: [
			...data.statements.map((statement) => rowOf(statement, data, words, locale)),
			...silent.map((card) => [
				words.cards[card.id].whose,
				sentenceOf(card, words),
				words.places[card.place],
				words.table.sure,
				words.table.noArticle
			])
		]
	};
}
