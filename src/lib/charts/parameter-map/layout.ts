import type { Approach } from '$lib/model/types';

/** On which side the value is the lower one; a tie; or nothing to compare. */
export type Verdict = 'first' | 'second' | 'tie' | 'none';

/** One of the two parameters. */
export interface MapAxis {
	label: string;
	/** Lowest first. */
	values: readonly number[];
	/** The value that is set now; it may lie between two of the others. */
	now: number;
	/** A value with its unit. */
	format: (value: number) => string;
}
/** What the worlds of one cell come to. */
export interface MapCell {
	verdict: Verdict;
	/** Mean paired difference, second side less first; NaN without pairs. */
	mean: number;
	/** Pairs of runs behind it. */
	pairs: number;
}
export interface MapData {
	/** Values grow to the end of the line, and upwards. */
	columns: MapAxis;
	rows: MapAxis;
	/** Row by row, lowest values first; null where it has not been worked out yet. */
	cells: readonly (MapCell | null)[];
	sides: readonly [{ name: string; approach: Approach }, { name: string; approach: Approach }];
	/** What a lower value is: "Fewer attacks". */
	lower: string;
	/** A mean difference with sign and unit. */
	difference: (mean: number) => string;
	/** Paired runs asked for in each cell. */
	runs: number;
}

export interface PlacedCell {
	index: number;
	x: number;
	y: number;
	/** What it shows: its own verdict, or that of the nearest cell while its own is not there; null at first. */
	verdict: Verdict | null;
}
export interface PlacedMap {
	width: number;
	height: number;
	/** Size of one cell. */
	cellWidth: number;
	cellHeight: number;
	/** Highest row first, as they stand; in each the lowest column first. */
	rows: readonly (readonly PlacedCell[])[];
	/** One path for the marks of every verdict; that cells which cannot be compared have none is their mark. */
	marks: Readonly<Record<'first' | 'second' | 'tie', string>>;
	/** Where the present setting lies. */
	now: { x: number; y: number };
	/** Lines from the edges to the ring around it. */
	cross: string;
}

/** Side of the drawing, and half-width of the ring around the present setting, units. */
const SIZE = 400;
export const RING = 9;
const round = (value: number) => Math.round(value * 10) / 10;

/** Place of a value among others that grow, 0 for the first; between two of them in proportion. */
export function placeOf(value: number, values: readonly number[]): number {
	const after = values.findIndex((other) => other >= value);
	if (after === 0) return 0;
	if (after < 0) return values.length - 1;
	const before = values[after - 1]!;
	return after - 1 + (value - before) / (values[after]! - before);
}
/** Number of the cell nearest to the present setting. */
export function presentCell({ columns, rows }: MapData): number {
	const column = Math.round(placeOf(columns.now, columns.values));
	const row = Math.round(placeOf(rows.now, rows.values));
	return row * columns.values.length + column;
}

/** The nearest cell that is there, by columns and rows; null if none is within reach. */
function nearestKnown({ cells, columns }: MapData, index: number, reach: number): MapCell | null {
	const across = columns.values.length;
	const [column, row] = [index % across, Math.floor(index / across)];
	for (let away = 0; away <= reach; away += 1)
		for (let down = -away; down <= away; down += 1)
			for (let along = -away; along <= away; along += 1) {
				if (Math.max(Math.abs(down), Math.abs(along)) !== away) continue;
				const at = column + along;
				const found = at >= 0 && at < across ? cells[(row + down) * across + at] : null;
				if (found) return found;
			}
	return null;
}

/** A dot, a stroke across the cell and a dash: the marks of the verdicts, around the middle of a cell. */
const MARKS = {
	first: (x: number, y: number, size: number) => {
		const radius = round(size * 0.16);
		const half = `a${radius} ${radius} 0 1 0 `;
		return `M${round(x - radius)} ${y}${half}${round(2 * radius)} 0${half}${round(-2 * radius)} 0`;
	},
	second: (x: number, y: number, size: number) =>
		`M${round(x - size * 0.3)} ${round(y + size * 0.3)}l${round(size * 0.6)} ${round(-size * 0.6)}`,
	tie: (x: number, y: number, size: number) =>
		`M${round(x - size * 0.18)} ${y}h${round(size * 0.36)}`
};

/** Places the cells of a map on a square, as they are and, while it is still coarse, in blocks. */
export function layoutMap(data: MapData): PlacedMap {
	const across = data.columns.values.length;
	const down = data.rows.values.length;
	const [cellWidth, cellHeight] = [SIZE / across, SIZE / down];
	const reach = Math.ceil(Math.max(across, down) / 8);
	const marks = { first: '', second: '', tie: '' };
	const rows = Array.from({ length: down }, (_, place) => {
		const row = down - 1 - place;
		return Array.from({ length: across }, (_, column): PlacedCell => {
			const index = row * across + column;
			const verdict = nearestKnown(data, index, reach)?.verdict ?? null;
			const [x, y] = [round(column * cellWidth), round(place * cellHeight)];
			if (verdict && verdict !== 'none')
				marks[verdict] += MARKS[verdict](
					round(x + cellWidth / 2),
					round(y + cellHeight / 2),
					Math.min(cellWidth, cellHeight)
				);
			return { index, x, y, verdict };
		});
	});
	const now = {
		x: round((placeOf(data.columns.now, data.columns.values) + 0.5) * cellWidth),
		y: round(SIZE - (placeOf(data.rows.now, data.rows.values) + 0.5) * cellHeight)
	};
	return {
		width: SIZE,
		height: SIZE,
		cellWidth,
		cellHeight,
		rows,
		marks,
		now,
		cross: crossAt(now)
	};
}

function crossAt({ x, y }: { x: number; y: number }): string {
	const [start, top] = [Math.max(0, x - RING), Math.max(0, y - RING)];
	const [end, foot] = [Math.min(SIZE, x + RING), Math.min(SIZE, y + RING)];
	return `M0 ${y}H${start}M${end} ${y}H${SIZE}M${x} 0V${top}M${x} ${foot}V${SIZE}`;
}

/** Where a cell lies in the drawing. */
export function boxOf(index: number, { columns, rows }: MapData) {
	const across = columns.values.length;
	const width = SIZE / across;
	const height = SIZE / rows.values.length;
	const x = (index % across) * width;
	return { x, y: SIZE - (Math.floor(index / across) + 1) * height, width, height };
}

/** The cell after a key: arrows, the ends of its row and, with Page keys, of its column; undefined for others. */
export function cellAfterKey(index: number, key: string, data: MapData): number | undefined {
	const across = data.columns.values.length;
	const down = data.rows.values.length;
	const [column, row] = [index % across, Math.floor(index / across)];
	const at = (toColumn: number, toRow: number) =>
		Math.max(0, Math.min(down - 1, toRow)) * across + Math.max(0, Math.min(across - 1, toColumn));
	const moves: Readonly<Record<string, () => number>> = {
		ArrowRight: () => at(column + 1, row),
		ArrowLeft: () => at(column - 1, row),
		ArrowUp: () => at(column, row + 1),
		ArrowDown: () => at(column, row - 1),
		Home: () => at(0, row),
		End: () => at(across - 1, row),
		PageUp: () => at(column, down - 1),
		PageDown: () => at(column, 0)
	};
	return Object.hasOwn(moves, key) ? moves[key]!() : undefined;
}
