import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import {
	articleIds,
	type ArticlesData,
	type ArticleText,
	type AttackCount,
	type Respect,
	type Verdict
} from './data';

type Words = PageWords['chartsArticles'];

/** A stretch of a sentence: our words, or an article's with quotation marks. */
export interface Part {
	text: string;
	quoted: boolean;
}

/** Our words with an article's quotations put in their places. */
export function sentence(
	says: readonly (string | number)[],
	quotes: readonly string[],
	words: Words
): Part[] {
	return says.map((part) =>
		typeof part === 'string'
			? { text: part, quoted: false }
			: { text: words.quote(quotes[part] ?? ''), quoted: true }
	);
}

/** Whether a text is whole, and its date or what it was worked out from. */
export function textAndDate(text: ArticleText, words: Words): string {
	const { gaps } = words;
	const whole = text.complete ? gaps.complete : gaps.cutOff;
	if (text.date === undefined) return `${whole} ${gaps.undated}`;
	const day = words.day(text.date);
	const date = text.dateInferred ? gaps.inferred(day, gaps.how[text.id]) : gaps.stated(day);
	return `${whole} ${date}`;
}

export interface Comparison {
	respect: Respect;
	/** The two counts' words. */
	cells: readonly [string, string];
	verdict: Verdict;
}

/** The two counts of attacks, respect by respect, and what comes of comparing them. */
export function compareAttacks(
	[first, second]: readonly [AttackCount, AttackCount],
	words: Words
): Comparison[] {
	const { noPlace, until } = words.figures;
	const pair = (say: (count: AttackCount) => string) => [say(first), say(second)] as const;
	const place = ({ where }: AttackCount) => (where === undefined ? noPlace : words.quote(where));
	const last = (one: AttackCount) => until(words.day(one.until), one.untilInferred);
	return [
		{ respect: 'number', cells: pair((one) => words.quote(one.number)), verdict: 'fits' },
		{ respect: 'target', cells: pair((one) => words.quote(one.target)), verdict: 'differs' },
		{ respect: 'by', cells: pair((one) => words.quote(one.by)), verdict: 'differs' },
		{ respect: 'where', cells: pair(place), verdict: 'unclear' },
		{ respect: 'from', cells: pair((one) => words.quote(one.from)), verdict: 'unclear' },
		{ respect: 'until', cells: pair(last), verdict: 'differs' }
	];
}

/** Who reports what as rows: a column an article, then the records behind the row. */
export function articlesTable(data: ArticlesData, words: Words, locale: string): Table {
	const list = new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' });
	const { table } = words;
	return {
		caption: table.caption,
		columns: [
			table.fact,
			table.theme,
			...articleIds.map(words.numbered),
			table.disagreement,
			table.rests
		],
		rows: data.coverage.map((row) => [
			words.rows[row.id].full,
			words.themes[row.theme],
			...row.marks.map((mark) => words.marks[mark]),
			row.disagreement?.title ?? table.none,
			list.format(row.facts.map(({ title }) => title))
		])
	};
}
