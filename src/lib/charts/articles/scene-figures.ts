import { isNarrow, letters, type Room } from '../stage/room';
import { flow, textWidth, type Line, type Run } from '../text/lines';
import {
	articleIds,
	type ArticleNumber,
	type ArticlesData,
	type PeopleCount,
	type RowId
} from './data';
import type { Arrangement, HeadPlace, Piece, RowPlace, Spot } from './scene';
import { attackLines, type SceneWords } from './scene-words';

const PEOPLE: readonly RowId[] = ['troops-iraq', 'troops-syria', 'allies', 'isis'];

/** How the table of figures is set in a room. */
interface Setting {
	/** Whether rows are short: a number and the name of what it counts. */
	brief: boolean;
	narrow: boolean;
	size: number;
	small: number;
	head: number;
	/** Where the articles' columns begin, and how wide each is. */
	start: number;
	across: number;
	scale: number;
}

function settingOf(room: Room): Setting {
	const narrow = isNarrow(room);
	const { small, text } = letters(room);
	const low = room.height < 420;
	const start = narrow ? room.width * 0.55 : Math.min(room.width * 0.46, 300);
	return {
		brief: narrow || low,
		narrow,
		size: narrow ? 11 : low || room.width < 600 ? 13 : 14,
		small,
		head: narrow ? text + 5 : text + small + 12,
		start,
		across: (room.width - start) / articleIds.length,
		scale: narrow ? 0.8 : 1
	};
}

const quiet = (text: string, size: number): Run => ({ text, face: 'regular', size, kind: 'quiet' });

/** A number of people, and below it what it counts. */
function countLines(
	count: PeopleCount,
	name: string,
	{ brief, size, small, start }: Setting
): Line[] {
	const number: Run = {
		text: count.display,
		face: 'bold',
		size: brief ? size : 17,
		kind: 'strong'
	};
	const what = quiet(brief ? name : `${count.counts}, ${count.where}`, brief ? size : small);
	return flow([number, { ...what, ownLine: true }], start - 8);
}

/** The words that articles put before a number, each below the article's mark. */
function boundPieces(id: RowId, count: PeopleCount, y: number, set: Setting): Piece[] {
	return count.bounds.flatMap(({ articles, word }) =>
		articles.map((one): Piece => {
			const lines = flow(
				[quiet(word, set.small)],
				set.across < 70 ? 2 * set.across : set.across - 2
			);
			const middle = set.start + set.across * (articleIds.indexOf(one) + 0.5);
			const x = middle - Math.max(...lines.map(({ width }) => width)) / 2;
			// Where columns are narrow, neighbours stand one below the other.
			const lower =
				set.across < 70 && count.bounds.length > 1
					? (articleIds.indexOf(one) % 2) * (set.small + 1)
					: 0;
			return {
				key: `bound-${id}-${one}`,
				lines,
				x,
				y: y + lower,
				pitch: set.small + 2,
				size: set.small
			};
		})
	);
}

/** The rows of people, as tall as their words. Returns where they end. */
function people(data: ArticlesData, room: Room, most: number, set: Setting, words: SceneWords) {
	const rows: Partial<Record<RowId, RowPlace>> = {};
	const pieces: Piece[] = [];
	const pitch = set.brief ? set.size * 1.2 : set.small * 1.35;
	const told = PEOPLE.map((id) => {
		const row = data.coverage.find((one) => one.id === id)!;
		const count = data.figures.people.find(({ fact }) => row.facts.some((one) => one.id === fact))!;
		return { row, count, lines: countLines(count, words.row(id, true), set) };
	});
	const needed = told.reduce((sum, { lines }) => sum + lines.length * pitch, 0);
	const spare = Math.min(Math.max(0, (most - needed) / PEOPLE.length), 34);
	let y = set.head;
	for (const { count, lines, row } of told) {
		const first = y + spare / 2 + (set.brief ? set.size * 0.9 : 16);
		const middle = first - 4;
		pieces.push({
			key: `people-${row.id}`,
			lines,
			x: 0,
			y: first,
			pitch,
			size: set.size,
			fact: count.fact
		});
		const marks = articleIds.flatMap((one, index): [ArticleNumber, Spot][] =>
			row.marks[index] === 'silent'
				? []
				: [[one, { x: set.start + set.across * (index + 0.5), y: middle, scale: set.scale }]]
		);
		rows[row.id] = {
			label: undefined,
			line: { x1: 0, y1: y, x2: room.width, y2: y },
			marks: Object.fromEntries(marks)
		};
		if (!set.narrow) pieces.push(...boundPieces(row.id, count, middle + set.small + 5, set));
		y += lines.length * pitch + spare;
	}
	return { rows, pieces, end: y };
}

/**
 * The numbers of people, each with what it counts and the word that each article puts before it; below, the two
 * counts of attacks side by side.
 */
export function layoutFigures(data: ArticlesData, room: Room, words: SceneWords): Arrangement {
	const set = settingOf(room);
	const { across, head, narrow, scale, size, small, start } = set;
	const column = (room.width - 24) / 2;
	const pitch = size * (narrow ? 1.2 : 1.35);
	const attacks = attackLines(data, words.all, { size, width: column - 20, narrow });
	const deep = Math.max(...attacks.map(({ length }) => length)) * pitch + size + 6;
	const { end, pieces, rows } = people(data, room, room.height - head - deep - 8, set, words);
	const top = end + (narrow ? 2 : 6);
	const counts = data.figures.attacks.map(({ article, fact }, side) => {
		const x = side * (column + 24);
		const lines = attacks[side as 0 | 1];
		pieces.push({
			key: `attacks-${article}`,
			lines,
			x: x + 20,
			y: top + size + 4,
			pitch,
			size,
			fact
		});
		return [article, { x: x + 8, y: top + size, scale }] as const;
	});
	rows.counts = {
		label: undefined,
		line: { x1: 0, y1: end, x2: room.width, y2: end },
		marks: Object.fromEntries(counts)
	};
	const { text } = letters(room);
	const named = (id: ArticleNumber, index: number): HeadPlace => ({
		x: start + across * (index + 0.5),
		y: text,
		name:
			narrow || articleIds.some((one) => across < textWidth(words.all.names[one], small))
				? []
				: flow([quiet(words.all.names[id], small)], across),
		beside: false
	});
	return {
		heads: Object.fromEntries(articleIds.map((id, index) => [id, named(id, index)])),
		rows,
		pieces,
		key: false
	};
}
