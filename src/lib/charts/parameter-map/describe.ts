import type { DecideWords } from '$lib/words/sim-decide';
import type { Table } from '../table/table';
import { presentCell, type MapAxis, type MapCell, type MapData, type Verdict } from './layout';

type Words = DecideWords['map'];
/** Where the side with the lower value changes along an axis. */
export interface Flip {
	from: 'first' | 'second';
	to: 'first' | 'second';
	/** Halfway between the last cell of one side and the first of the other, or of the ties between them. */
	at: number;
}

/** How many cells show each verdict. */
export function countCells(cells: readonly (MapCell | null)[]): Record<Verdict, number> {
	const counts = { first: 0, second: 0, tie: 0, none: 0 };
	for (const cell of cells) if (cell) counts[cell.verdict] += 1;
	return counts;
}

/** Where the side with the lower value changes in a line of cells; ties do not count as a side. */
export function flipsAlong(
	line: readonly (MapCell | null)[],
	values: readonly number[]
): readonly Flip[] {
	const sided = line.flatMap((cell, place) =>
		cell && (cell.verdict === 'first' || cell.verdict === 'second')
			? [{ side: cell.verdict, value: values[place]! }]
			: []
	);
	return sided.flatMap(({ side, value }, place) => {
		const before = sided[place - 1];
		return before && before.side !== side
			? [{ from: before.side, to: side, at: (before.value + value) / 2 }]
			: [];
	});
}

const rowOf = ({ cells, columns }: MapData, row: number) =>
	cells.slice(row * columns.values.length, (row + 1) * columns.values.length);
const columnOf = ({ cells, columns, rows }: MapData, column: number) =>
	rows.values.map((_, row) => cells[row * columns.values.length + column] ?? null);
const isWhole = ({ cells }: MapData) => cells.every((cell) => cell !== null);

function saidFlips(flips: readonly Flip[], data: MapData, axis: MapAxis, words: Words): string {
	const nameOf = { first: data.sides[0].name, second: data.sides[1].name };
	return words.list(
		flips.map(({ from, to, at }) => words.flip(nameOf[from], nameOf[to], axis.format(at)))
	);
}
function flipSentence(
	line: readonly (MapCell | null)[],
	along: MapAxis,
	fixed: MapAxis,
	data: MapData,
	words: Words
): string {
	const flips = flipsAlong(line, along.values);
	const value = fixed.format(fixed.now);
	if (flips.length === 0)
		return words.noFlip(along.label, fixed.label, value, countCells(line).tie, line.length);
	return words.flips(along.label, fixed.label, value, saidFlips(flips, data, along, words));
}

/** In how many cells each side has the lower value. */
export function countSentence(data: MapData, words: Words): string {
	const { first, none, second, tie } = countCells(data.cells);
	const of = first + none + second + tie;
	const [one, other] = data.sides.map(({ name }) => name) as [string, string];
	return words.counts(data.lower, [one, first], [other, second], tie, none, of);
}

/** In how many cells each side has the lower value, and where that turns along the row and column of now. */
export function mapSentences(data: MapData, words: Words): readonly string[] {
	if (!isWhole(data)) return [countSentence(data, words)];
	const { columns, rows } = data;
	const present = presentCell(data);
	const across = columns.values.length;
	return [
		countSentence(data, words),
		flipSentence(rowOf(data, Math.floor(present / across)), columns, rows, data, words),
		flipSentence(columnOf(data, present % across), rows, columns, data, words)
	];
}

/** A cell's two values in words. */
export function cellPlace({ columns, rows }: MapData, index: number, words: Words): string {
	const across = columns.values.length;
	return words.place(
		columns.label,
		columns.format(columns.values[index % across]!),
		rows.label,
		rows.format(rows.values[Math.floor(index / across)]!)
	);
}

/** One cell in words: its two values, and what they come to. */
export function cellSentence(data: MapData, index: number, words: Words): string {
	const place = cellPlace(data, index, words);
	const cell = data.cells[index];
	if (!cell) return `${place} ${words.notYet}`;
	const pairs = cell.pairs < data.runs ? ` ${words.pairs(cell.pairs, data.runs)}` : '';
	return `${place} ${verdictSentence(data, cell, words)}${pairs}`;
}
function verdictSentence(data: MapData, { mean, verdict }: MapCell, words: Words): string {
	const [first, second] = data.sides;
	if (verdict === 'none') return words.none;
	const difference = data.difference(mean);
	if (verdict === 'tie') return words.tie(difference);
	return words.lower(data.lower, (verdict === 'first' ? first : second).name, difference);
}

/** Row by row how many cells each side has, and where it turns. */
export function mapTable(data: MapData, words: Words): Table {
	const [first, second] = data.sides;
	const rows = data.rows.values.map((value, row) => {
		const line = rowOf(data, row);
		const counts = countCells(line);
		const flips = flipsAlong(line, data.columns.values);
		return [
			data.rows.format(value),
			...[counts.first, counts.second, counts.tie, counts.none].map(String),
			flips.length === 0 ? words.table.never : saidFlips(flips, data, data.columns, words)
		];
	});
	return {
		caption: words.table.caption(data.lower, data.rows.label, data.columns.label),
		columns: words.table.columns(data.rows.label, first.name, second.name, data.columns.label),
		rows: rows.reverse()
	};
}

/** Every cell as a row, in bare numbers. */
export function cellsTable(data: MapData, words: Words): Table {
	const across = data.columns.values.length;
	const told: Readonly<Record<Verdict, string>> = {
		first: data.sides[0].name,
		second: data.sides[1].name,
		tie: words.table.tie,
		none: words.table.none
	};
	const rows = data.cells.flatMap((cell, index) =>
		cell
			? [
					[
						String(data.columns.values[index % across]),
						String(data.rows.values[Math.floor(index / across)]),
						told[cell.verdict],
						Number.isNaN(cell.mean) ? '' : String(cell.mean),
						String(cell.pairs)
					]
				]
			: []
	);
	return {
		caption: words.table.caption(data.lower, data.rows.label, data.columns.label),
		columns: words.table.cells(data.columns.label, data.rows.label, data.lower),
		rows
	};
}
