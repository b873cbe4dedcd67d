import { nice } from 'd3';
import type { Approach } from '$lib/model/types';

/** One quantity over the months of a run, for every approach in sight. */
export interface MonthLinesData {
	/** Months from the start to the end of the run. */
	horizon: number;
	/** The month in view; what comes after it is drawn faint. */
	month: number;
	/** The axis reaches at least this far, so that quiet runs do not look wild. */
	atLeast: number;
	/** The axis ends exactly there (a share ends at 1), whatever the values. */
	exactly?: number;
	/** A level to compare with, in the quantity's unit. */
	bar?: number;
	series: readonly { approach: Approach; values: readonly number[] }[];
}

/** A line in a plot that is `horizon` wide and 100 high, split at the month in view. */
export interface PlacedLine {
	approach: Approach;
	past: string;
	future: string;
	/** The value in view: percent across, percent down. */
	at: { x: number; y: number };
}

/** The plot: lines in a box of `horizon` × 100, marks in percent of its width and height. */
export interface PlacedLines {
	horizon: number;
	lines: readonly PlacedLine[];
	/** The month in view, percent across. */
	cursor: number;
	/** Three: none, half, the end of the axis. */
	ticks: readonly { value: number; y: number }[];
	/** The level to compare with, percent down; undefined without one or beyond the axis. */
	bar?: number;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The end of the axis: a round number at or above everything that is drawn. */
export function axisEnd({ atLeast, exactly, series }: MonthLinesData): number {
	if (exactly !== undefined) return exactly;
	const largest = Math.max(atLeast, ...series.flatMap(({ values }) => values));
	return nice(0, largest, 4)[1];
}

/** Places the lines, three ticks and the month in view. */
export function layoutMonthLines(data: MonthLinesData): PlacedLines {
	const end = axisEnd(data);
	const down = (value: number) => rounded(100 - (100 * value) / end);
	const draw = (values: readonly number[], from: number, to: number) =>
		`M${values
			.slice(from, to + 1)
			.map((value, at) => `${from + at},${down(value)}`)
			.join('L')}`;
	const { month, horizon, bar } = data;
	const across = rounded((100 * month) / horizon);
	return {
		horizon,
		cursor: across,
		ticks: [0, end / 2, end].map((value) => ({ value, y: down(value) })),
		...(bar !== undefined && bar <= end ? { bar: down(bar) } : {}),
		lines: data.series.map(({ approach, values }) => ({
			approach,
			past: draw(values, 0, month),
			future: draw(values, month, horizon),
			at: { x: across, y: down(values[month] ?? 0) }
		}))
	};
}
