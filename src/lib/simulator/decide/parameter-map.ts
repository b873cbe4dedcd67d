import { PARAMETERS } from '$lib/model/parameters';
import type { NumberName } from '$lib/model/types';
import { decimalsOf } from '$lib/ui/range';
import type { BatchRunner } from '../batch/batch-runner';
import type { PairedMeans } from './paired';
import { compareUnder, forEach, type AskOptions, type Question } from './question';

/** Values along each axis, unless there are not as many whole numbers. */
export const MAP_SIDE = 25;
/** Paired runs in each cell. */
export const MAP_RUNS = 100;
/** Values along an axis in the passes of a map: a coarse picture first, then finer ones. */
const PASSES = [5, 9, MAP_SIDE];

/** The two parameters of a map. */
export interface MapAxes {
	readonly column: NumberName;
	readonly row: NumberName;
}
/** What there is of a map so far. */
export interface WorldMap {
	readonly question: Question;
	readonly axes: MapAxes;
	/** Values of the parameters along the axes, lowest first. */
	readonly columns: readonly number[];
	readonly rows: readonly number[];
	/** Row by row, lowest values first; null where it has not been worked out yet. */
	readonly cells: readonly (PairedMeans | null)[];
	readonly done: number;
}

/** Places from 0 to `length` − 1 at even distances: at most `count`, both ends among them. */
export function evenPlaces(length: number, count: number): number[] {
	if (count >= length) return Array.from({ length }, (_, place) => place);
	return Array.from({ length: count }, (_, at) => Math.round((at * (length - 1)) / (count - 1)));
}

/** Decimals of the values along an axis: one more than a slider's, as there are places between its steps. */
export function axisDecimals(name: NumberName): number {
	const { integer, step } = PARAMETERS[name];
	return integer ? 0 : decimalsOf(step) + 1;
}

/** A parameter's values from its minimum to its maximum: 25, or every whole number where there are fewer. */
export function axisValues(name: NumberName): readonly number[] {
	const { integer, maximum, minimum } = PARAMETERS[name];
	const length = integer ? Math.min(MAP_SIDE, maximum - minimum + 1) : MAP_SIDE;
	return Array.from({ length }, (_, at) =>
		Number((minimum + (at * (maximum - minimum)) / (length - 1)).toFixed(axisDecimals(name)))
	);
}

/** The cells of each pass, row by row; together all cells, each once. */
export function mapPasses(columns: number, rows: number): number[][] {
	const seen = new Set<number>();
	return PASSES.map((count) => {
		const across = evenPlaces(columns, count);
		const cells = evenPlaces(rows, count).flatMap((row) => across.map((at) => row * columns + at));
		const fresh = cells.filter((cell) => !seen.has(cell));
		for (const cell of fresh) seen.add(cell);
		return fresh;
	});
}

/** Compares both approaches over the ranges of two parameters, coarsely at first. */
export async function parameterMap(
	question: Question,
	axes: MapAxes,
	runner: BatchRunner,
	{ signal, onprogress }: AskOptions<WorldMap> = {}
): Promise<WorldMap> {
	const columns = axisValues(axes.column);
	const rows = axisValues(axes.row);
	const cells = Array<PairedMeans | null>(columns.length * rows.length).fill(null);
	let done = 0;
	const found = (): WorldMap => ({ question, axes, columns, rows, cells: [...cells], done });
	for (const pass of mapPasses(columns.length, rows.length)) {
		await forEach(pass, async (cell) => {
			const settings = {
				...question.settings,
				[axes.column]: columns[cell % columns.length]!,
				[axes.row]: rows[Math.floor(cell / columns.length)]!
			};
			cells[cell] = await compareUnder(settings, question, runner, signal);
			done += 1;
			onprogress?.(found());
		});
	}
	return found();
}
