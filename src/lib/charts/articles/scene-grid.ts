import { isNarrow, letters, type Room } from '../stage/room';
import { flow, textWidth } from '../text/lines';
import {
	articleIds,
	themes,
	type ArticleNumber,
	type ArticlesData,
	type CoverageRow,
	type RowId
} from './data';
import type { Arrangement, Piece, RowPlace, Spot } from './scene';
import { heading, type SceneWords } from './scene-words';

/** Room for the key to the marks at the foot. */
export const KEY_HEIGHT = 20;

/** Columns of the grid: where labels begin, and the middle of each article's column. */
export function gridColumns(data: ArticlesData, room: Room, words: SceneWords) {
	const narrow = isNarrow(room);
	const { small, text } = letters(room);
	const size = narrow ? text : room.height < 420 ? 12 : small + 0.5;
	const widest = Math.max(
		...data.coverage.map(({ id }) => textWidth(words.row(id, narrow), size, 'bold'))
	);
	const theme = room.width >= 640 ? 104 : 0;
	const start = theme + widest + 8;
	const pitch = (room.width - start) / articleIds.length;
	return {
		size,
		theme,
		pitch,
		columns: articleIds.map((_, index) => start + pitch * (index + 0.5))
	};
}

/** Where a fact rests, out of sight, that narrow places have no row for. */
export function restingRow(data: ArticlesData, room: Room, words: SceneWords) {
	const { columns } = gridColumns(data, room, words);
	const y = room.height - KEY_HEIGHT;
	const marks = articleIds.map((id, column) => [id, { x: columns[column]!, y, scale: 1 }] as const);
	return {
		label: { x: 0, y, bold: false },
		line: { x1: 0, y1: y, x2: room.width, y2: y },
		marks: Object.fromEntries(marks) as Record<ArticleNumber, Spot>
	};
}

/** Rows in their groups, each group with what stands beside or above it. */
function groupsOf(
	data: ArticlesData,
	alone: boolean,
	rows: readonly CoverageRow[],
	words: SceneWords
) {
	if (!alone)
		return themes.map((theme) => ({
			key: theme,
			name: words.all.themes[theme],
			rows: rows.filter((row) => row.theme === theme)
		}));
	const column = (row: CoverageRow) => row.marks.indexOf('only');
	const single = rows.filter((row) => column(row) >= 0).sort((a, b) => column(a) - column(b));
	return [
		{ key: 'alone', name: words.all.groups.alone, rows: single },
		{ key: 'several', name: words.all.groups.several, rows: rows.filter((row) => column(row) < 0) }
	];
}

/**
 * Facts as rows and articles as columns; by theme or, `alone`, those that rest on one article first, in the order
 * of the articles. Narrow places have the rows that are kept there.
 */
export function layoutGrid(
	data: ArticlesData,
	room: Room,
	alone: boolean,
	words: SceneWords
): Arrangement {
	const narrow = isNarrow(room);
	const { columns, pitch: across, size, theme } = gridColumns(data, room, words);
	const { small, text } = letters(room);
	const names = articleIds.map((id) =>
		narrow
			? []
			: flow([{ text: words.all.names[id], face: 'regular', size: small, kind: 'quiet' }], across)
	);
	const head = narrow
		? text + 5
		: text + 5 + Math.max(...names.map(({ length }) => length)) * (small + 2);
	const shown = data.coverage.filter((row) => row.kept || !narrow);
	const captioned = alone ? 1 : 0;
	const groups = groupsOf(data, alone, shown, words);
	const gap = narrow ? 2 : 5;
	const foot = room.height - KEY_HEIGHT - 2;
	const pitch =
		(foot - head - gap * (groups.length - 1)) / (shown.length + captioned * groups.length);
	const rows: Partial<Record<RowId, RowPlace>> = {};
	const pieces: Piece[] = [];
	let y = head;
	for (const { key, name, rows: own } of groups) {
		if (alone || theme > 0) {
			const lines = heading(name, size, alone ? room.width : theme - 8);
			pieces.push({ key, lines, x: 0, y: y + pitch * 0.5 + size * 0.35, pitch: size + 2, size });
		}
		y += alone ? pitch : 0;
		for (const row of own) {
			const middle = y + pitch / 2;
			rows[row.id] = {
				label: { x: theme, y: middle + size * 0.35, bold: false },
				line: { x1: theme, y1: y, x2: room.width, y2: y },
				marks: Object.fromEntries(
					articleIds.map((id, column) => [
						id,
						{ x: columns[column]!, y: middle, scale: pitch < 18 ? 0.85 : 1 }
					])
				)
			};
			y += pitch;
		}
		y += gap;
	}
	return {
		heads: Object.fromEntries(
			articleIds.map((id, index) => [
				id,
				{ x: columns[index]!, y: text, name: names[index]!, beside: false }
			])
		),
		rows,
		pieces,
		key: true
	};
}
