import type { PageWords } from '$lib/words';
import { flow, type Line, type Run } from '../text/lines';
import {
	articleIds,
	type ArticleNumber,
	type ArticlesData,
	type Respect,
	type RowId
} from './data';
import { compareAttacks, sentence, textAndDate } from './describe';

type Words = PageWords['chartsArticles'];

/** Words of the drawing, as a layout asks for them. */
export interface SceneWords {
	all: Words;
	row: (id: RowId, short: boolean) => string;
}

/** The words in one language. */
export const sceneWords = (words: Words): SceneWords => ({
	all: words,
	row: (id, short) => (short ? words.rows[id].short : words.rows[id].full)
});

const plain = (text: string, size: number): Run => ({ text, face: 'regular', size, kind: 'said' });
const strong = (text: string, size: number): Run => ({ text, face: 'bold', size, kind: 'strong' });

/** One line of bold text. */
export const heading = (text: string, size: number, width: number): Line[] =>
	flow([strong(text, size)], width);

/** What one article says of conditions and dates, in its words and ours. */
export function wishes(
	id: ArticleNumber,
	data: ArticlesData,
	words: Words,
	size: number,
	width: number
) {
	const quotes = data.wishes[articleIds.indexOf(id)] ?? [];
	const said = sentence(words.wishes[id], quotes, words).map(({ text }) => text);
	return flow([strong(id, size), plain(said.join(''), size)], width);
}

/** What is to be said of one article's text: what it is, what it alone has, what it lacks, what does not fit. */
export function particulars(
	id: ArticleNumber,
	data: ArticlesData,
	words: Words,
	{ size, width, narrow }: { size: number; width: number; narrow: boolean }
): Line[] {
	const { gaps } = words;
	const text = data.texts.find((one) => one.id === id)!;
	const alone = data.coverage
		.filter(({ marks }) => marks[articleIds.indexOf(id)] === 'only')
		.map((row) => words.rows[row.id][narrow ? 'short' : 'full']);
	const list = new Intl.ListFormat(words.locale, { type: 'unit' });
	const fields: readonly (readonly [string, string])[] = [
		...(narrow ? [] : [[gaps.fields.whose, gaps.whose[id]] as const]),
		[gaps.fields.text, textAndDate(text, words)],
		[gaps.fields.alone, list.format(alone)],
		[gaps.fields.missing, gaps.missing[id]],
		[gaps.fields.doubt, gaps.doubt[id]]
	];
	return fields.flatMap(([name, said]) =>
		flow([strong(`${name}:`, size), plain(said, size)], width)
	);
}

/** The two counts of attacks, each in a few lines: the number, and what it counts. */
export function attackLines(
	data: ArticlesData,
	words: Words,
	{ size, width, narrow }: { size: number; width: number; narrow: boolean }
): readonly [Line[], Line[]] {
	const rows = compareAttacks(data.figures.attacks, words);
	const kept = narrow ? ['target', 'where'] : ['target', 'by', 'where', 'from', 'until'];
	const name = (respect: Respect): Run => ({
		...plain(`${words.figures.respects[respect]}:`, size),
		kind: 'quiet',
		ownLine: true
	});
	const of = (side: 0 | 1) => {
		const number = rows.find(({ respect }) => respect === 'number')!.cells[side];
		const rest = rows
			.filter(({ respect }) => kept.includes(respect))
			.flatMap(({ cells, respect }) => [
				...(narrow ? [] : [name(respect)]),
				{ ...plain(cells[side], size), ownLine: narrow }
			]);
		return flow(
			[strong(`${data.figures.attacks[side].article} ${number}`, size + 2), ...rest],
			width
		);
	};
	return [of(0), of(1)];
}
