import { isNarrow, letters, type Room } from '../stage/room';
import { flow, textWidth } from '../text/lines';
import type { ArticlesData, CoverageRow, RowId } from './data';
import { articleIds } from './data';
import type { Arrangement, HeadPlace, Piece, RowPlace } from './scene';
import { heading, wishes, type SceneWords } from './scene-words';

const CNN = articleIds.indexOf('001');
const RETOLD = articleIds.indexOf('000');
const has = (row: CoverageRow, column: number) => row.marks[column] !== 'silent';

/**
 * The two articles of which one retells the other: facts of both between them, then those that only one of them
 * has; below, where there is room, what each says of conditions and dates.
 */
export function layoutRetold(data: ArticlesData, room: Room, words: SceneWords): Arrangement {
	const narrow = isNarrow(room);
	const { small, text } = letters(room);
	const size = narrow ? text : Math.min(14, text);
	const shown = data.coverage.filter(
		(row) => (row.kept || !narrow) && (has(row, CNN) || has(row, RETOLD))
	);
	const groups = [
		{ key: 'both', rows: shown.filter((row) => has(row, CNN) && has(row, RETOLD)) },
		{ key: 'dropped', rows: shown.filter((row) => has(row, CNN) && !has(row, RETOLD)) },
		{ key: 'added', rows: shown.filter((row) => !has(row, CNN) && has(row, RETOLD)) }
	] as const;
	const column = (room.width - 32) / 2;
	const quotes = (['001', '000'] as const).map((id) =>
		wishes(id, data, words.all, small + 1, column)
	);
	const quotePitch = (small + 1) * 1.35;
	const deepest = Math.max(...quotes.map(({ length }) => length)) * quotePitch + 12;
	const foot = narrow || room.height < 420 ? 0 : deepest;
	const head = text + small + (narrow ? 4 : 10);
	const pitch = (room.height - head - foot) / (shown.length + groups.length);
	const label = Math.max(...shown.map(({ id }) => textWidth(words.row(id, narrow), size)));
	const sides = {
		left: Math.max(narrow ? 30 : 60, (room.width - label) / 2 - (narrow ? 20 : 110)),
		right: Math.min(room.width - (narrow ? 30 : 60), (room.width + label) / 2 + (narrow ? 20 : 110))
	};
	const rows: Partial<Record<RowId, RowPlace>> = {};
	const pieces: Piece[] = [];
	let y = head;
	for (const { key, rows: own } of groups) {
		const lines = heading(words.all.groups[key], small, room.width);
		const wide = textWidth(words.all.groups[key], small, 'bold');
		pieces.push({
			key,
			lines,
			x: (room.width - wide) / 2,
			y: y + pitch * 0.72,
			pitch,
			size: small
		});
		y += pitch;
		for (const row of own) {
			const middle = y + pitch / 2;
			const wide = textWidth(words.row(row.id, narrow), size);
			const [x1, x2] = [
				has(row, CNN) ? sides.left + 10 : room.width / 2,
				has(row, RETOLD) ? sides.right - 10 : room.width / 2
			];
			rows[row.id] = {
				label: { x: (room.width - wide) / 2, y: middle + size * 0.35, bold: false },
				line: { x1, y1: middle, x2, y2: middle },
				marks: {
					...(has(row, CNN) && { '001': { x: sides.left, y: middle, scale: 1 } }),
					...(has(row, RETOLD) && { '000': { x: sides.right, y: middle, scale: 1 } })
				}
			};
			y += pitch;
		}
	}
	if (foot > 0)
		quotes.forEach((lines, side) => {
			const key = side === 0 ? 'wish-001' : 'wish-000';
			const x = side * (column + 32);
			const fact = 'disagreement-paraphrase-as-quotation';
			const first = room.height - foot + 12 + small;
			pieces.push({ key, lines, x, y: first, pitch: quotePitch, size: small + 1, fact });
		});
	const name = (id: '000' | '001', x: number): HeadPlace => ({
		x,
		y: text,
		name: flow(
			[{ text: words.all.names[id], face: 'regular', size: small, kind: 'quiet' }],
			room.width
		),
		beside: true
	});
	return {
		heads: { '001': name('001', sides.left), '000': name('000', sides.right) },
		rows,
		pieces,
		key: false
	};
}
