import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import type { Run } from '../text/lines';
import { isOn, type Card, type PositionsData, type PositionsView, type Statement } from './data';

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

/**
 * What a card says, as stretches to be set: its holder, our words, and its quotations by number. `terse` runs on
 * after the holder and leaves out the articles.
 */
export function cardRuns(
	card: Card,
	size: number,
	terse: boolean,
	words: Words,
	locale: string
): Run[] {
	const { says, whose } = words.cards[card.id];
	const run = (text: string, kind: string): Run => ({
		text: text.trim(),
		face: 'regular',
		size,
		kind
	});
	const parts = says.map((part, index) => {
		if (typeof part === 'string') return run(part.replace(/^[,;] /, ''), 'ours');
		// A comma or semicolon stays with the words before it.
		const next = says[index + 1];
		const mark = typeof next === 'string' ? (/^[,;]/.exec(next)?.[0] ?? '') : '';
		return run(words.quote(card.quotes[part]?.words ?? '') + mark, `q${part}`);
	});
	const from =
		card.articles.length > 0 && !terse
			? [run(articlesOf(card, words, locale).numbers, 'from')]
			: [];
	const doubt = card.doubtful ? [{ ...run(words.doubtful, 'doubtful'), ownLine: true }] : [];
	return [
		{ ...run(whose, 'whose'), face: 'bold' },
		...parts.map((part, index) => ({ ...part, ownLine: index === 0 && !terse })),
		...from,
		...doubt
	];
}

/** What a view of the drawing shows: the cards that the step speaks of, where they stand and what they say. */
export function describeView(data: PositionsData, view: PositionsView, words: Words): string {
	const told = data.cards.filter((card) =>
		view === 'third' ? card.place !== 'unsaid' : isOn(card, view)
	);
	const cards = told.map((card) =>
		words.forward(words.places[card.place], words.cards[card.id].whose, sentenceOf(card, words))
	);
	return [...(view === 'third' ? [words.whole] : []), ...cards].join(' ');
}

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
