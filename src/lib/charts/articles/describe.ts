import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import {
	articleIds,
	type ArticlesData,
	type ArticlesView,
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

/** What a view of the drawing shows, in sentences: which facts each article has, or what is to be said of one. */
export function describeView(
	data: ArticlesData,
	view: ArticlesView,
	words: Words,
	locale: string
): string {
	const list = new Intl.ListFormat(locale);
	const { gaps, say } = words;
	const factsOf = (column: number, only: boolean) =>
		data.coverage
			.filter(({ marks }) => (only ? marks[column] === 'only' : marks[column] !== 'silent'))
			.map((row) => words.rows[row.id].full);
	const text = (id: '001' | '002' | '003') => {
		const own = data.texts.find((one) => one.id === id)!;
		return [
			`${words.numbered(id)}, ${words.names[id]}.`,
			textAndDate(own, words),
			say.field(gaps.fields.alone, list.format(factsOf(articleIds.indexOf(id), true))),
			say.field(gaps.fields.missing, gaps.missing[id]),
			say.field(gaps.fields.doubt, gaps.doubt[id])
		].join(' ');
	};
	switch (view) {
		case 'coverage':
		case 'alone':
			return articleIds
				.map((id, column) =>
					say.facts(
						words.numbered(id),
						list.format(factsOf(column, view === 'alone')),
						view === 'alone'
					)
				)
				.join(' ');
		case 'retold': {
			const [retold, cnn] = [factsOf(0, false), factsOf(1, false)];
			const both = cnn.filter((one) => retold.includes(one));
			const [dropped, added] = [cnn, retold].map((all) => all.filter((one) => !both.includes(one)));
			return [
				say.field(words.groups.both, list.format(both)),
				say.field(words.groups.dropped, list.format(dropped ?? [])),
				say.field(words.groups.added, list.format(added ?? []))
			].join(' ');
		}
		case 'figures':
			return [
				...data.figures.people.map(
					({ counts, display, where }) => `${display}: ${counts}, ${where}.`
				),
				...data.figures.attacks.map((one) =>
					say.field(
						words.numbered(one.article),
						`${words.quote(one.number)}, ${words.quote(one.target)}`
					)
				)
			].join(' ');
		case 'cut':
			return text('001');
		case 'order':
			return text('002');
		case 'slip':
			return text('003');
	}
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
