import { curveLinear, curveStepAfter, line, nice } from 'd3';
import type { Approach } from '$lib/model/types';

/** What a panel shows: US troops in Iraq, or ISIS members in Iraq and Syria; both people. */
export type Measure = 'troops' | 'isis';

/** One run of one approach, month by month from month 0. */
export interface RunSeries {
	approach: Approach;
	troops: readonly number[];
	isis: readonly number[];
	/** Month in which the last troops leave; null if some are still there at the end. */
	gone: number | null;
}

export interface RunLinesData {
	/** Length of the run, months. */
	horizon: number;
	series: readonly RunSeries[];
}

export interface Tick {
	value: number;
	at: number;
}
export interface PlacedLine {
	approach: Approach;
	path: string;
}
/** Where a reader expected the last troops to leave. */
export interface Expected {
	approach: Approach;
	x: number;
	y: number;
}
export interface Panel {
	measure: Measure;
	titleY: number;
	top: number;
	bottom: number;
	ticks: readonly Tick[];
	lines: readonly PlacedLine[];
	/** In the troops panel, the months that the reader predicted. */
	expected: readonly Expected[];
}
export interface PlacedRunLines {
	width: number;
	height: number;
	/** End of the plot: what stands right of it are the values of the ticks. */
	end: number;
	panels: readonly Panel[];
	/** Months on the axis. */
	months: readonly Tick[];
	axisY: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Panel heights in units, for the wide and the narrow drawing. */
const HEIGHTS = { wide: { troops: 150, isis: 130 }, narrow: { troops: 80, isis: 66 } };

interface Options {
	measures: readonly Measure[];
	/** Month that the reader predicted for the last troops to leave, for each approach asked about. */
	predicted?: Partial<Record<Approach, number | null>>;
	/** Whether there is room for the months below. */
	months?: boolean;
}

/**
 * Places the lines of a run, one panel a measure, all on the same months. `width` is 720 or 360
 * units. Troops of the conditions-based approach leave month by month in steps and are drawn so.
 */
export function layoutRunLines(
	data: RunLinesData,
	width: number,
	{ measures, predicted = {}, months: labelled = true }: Options
): PlacedRunLines {
	const heights = HEIGHTS[width > 500 ? 'wide' : 'narrow'];
	const end = width - 46;
	const x = (month: number) => round((month / data.horizon) * end);
	let y = 0;
	const panels = measures.map((measure): Panel => {
		const titled = measures.length > 1;
		const titleY = y + 14;
		const top = y + (titled ? 26 : 8);
		const bottom = top + heights[measure];
		y = bottom + 22;
		const largest = Math.max(1, ...data.series.flatMap((one) => one[measure]));
		// Troops never rise, so their axis ends where they start.
		const highest = measure === 'troops' ? largest : nice(0, largest, 2)[1];
		const at = (value: number) => round(bottom - (value / highest) * (bottom - top));
		const lines = data.series.map(({ approach, [measure]: values }) => {
			const stepped = approach === 'conditions' && measure === 'troops';
			const draw = line<number>()
				.x((_, month) => x(month))
				.y(at)
				.curve(stepped ? curveStepAfter : curveLinear);
			return { approach, path: draw(values) ?? '' };
		});
		const expected =
			measure === 'troops'
				? data.series.flatMap(({ approach }, index): Expected[] => {
						const month = predicted[approach];
						return month === undefined
							? []
							: [{ approach, x: x(month ?? data.horizon), y: bottom - 4 - index * 16 }];
					})
				: [];
		const ticks = [0, highest / 2, highest].map((value) => ({ value, at: at(value) }));
		return { measure, titleY, top, bottom, ticks, lines, expected };
	});
	const months = [0, 0.25, 0.5, 0.75, 1].map((share) => {
		const value = Math.round(share * data.horizon);
		return { value, at: x(value) };
	});
	return { width, height: labelled ? y + 8 : y - 18, end, panels, months, axisY: y - 2 };
}
