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
/** An approach that readers are asked about. */
export type Asked = 'conditions' | 'timeline';
/** What a reader expects of one approach. */
export interface Expectation {
	/** Month in which the last troops leave; null for not within the run. */
	gone: number | null;
	/** ISIS at the end, compared with its start. */
	isis: 'fewer' | 'same' | 'more';
}
export type Expectations = Partial<Record<Asked, Expectation>>;

/** An expectation in a panel: a line from the start to a mark that can be moved. */
export interface Expected {
	approach: Asked;
	path: string;
	/** The middle of the mark. */
	x: number;
	y: number;
	/** Where its words stand, if there is room for them. */
	label: { x: number; y: number; anchor: 'start' | 'end' } | null;
}
export interface Panel {
	measure: Measure;
	titleY: number;
	top: number;
	bottom: number;
	ticks: readonly Tick[];
	lines: readonly PlacedLine[];
	/** What the reader expects. */
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

/** Panel heights in units. Where it is narrow, marks to move take their room from the panels: the whole stays as high. */
const HEIGHTS = {
	wide: { troops: 150, isis: 130 },
	narrow: { troops: 84, isis: 72 },
	settable: { troops: 64, isis: 54 }
};

interface Options {
	measures: readonly Measure[];
	/** What the reader expects of each approach asked about. */
	predicted?: Expectations;
	/** Whether the reader can still move the marks of what is expected. */
	settable?: boolean;
}

/** Room for the mark of one approach below the troops, units. */
const MARK_ROOM = 26;
/** Below the last of the marks, and below a panel without any. */
const GAP = { marks: 8, axis: 22 };
/** Where ISIS is drawn to stand for each answer, as a share of its start. */
const ISIS_SHARES = { fewer: 0.375, same: 1, more: 1.625 } as const;
/** Between the marks of two approaches at the end of the ISIS panel, units. */
const MARK_APART = 34;

/** The longest words beside a mark, units. */
const LABEL = 170;

/** A panel's scales and edges, and what there is room for. */
interface Place {
	settable: boolean;
	/** Whether marks have rows of their own below the troops. */
	roomy: boolean;
	x: (month: number) => number;
	at: (people: number) => number;
	bottom: number;
	end: number;
	horizon: number;
	highest: number;
}

/** A line from all troops down to none in the expected month; along the top where some are expected to stay. */
function expectedGone(
	approach: Asked,
	gone: number | null,
	index: number,
	{ at, bottom, end, highest, horizon, roomy, x }: Place
): Expected {
	const y = roomy ? bottom + MARK_ROOM * (index + 0.6) : bottom;
	const to = gone === null ? end : x(Math.min(gone, horizon));
	const line =
		gone === null ? `M0,${at(highest) + 3 * index}H${end}` : `M0,${at(highest)}L${to},${bottom}`;
	const after = to < end - LABEL;
	const label = { x: to + (after ? 16 : -16), y: y + 5, anchor: after ? 'start' : 'end' } as const;
	return { approach, path: `${line}V${y}`, x: to, y, label: roomy ? label : null };
}

/** A line from the start of ISIS to where it is expected to stand at the end. */
function expectedIsis(
	approach: Asked,
	change: Expectation['isis'],
	index: number,
	{ at, end, settable }: Place,
	start: number
): Expected {
	const x = end - 14 - MARK_APART * index;
	const y = at(start * ISIS_SHARES[change]);
	// Left of both marks, above a line that rises and below one that falls; the run's own lines leave no room.
	const beside = y + (change === 'fewer' ? 10 : -7);
	const label = { x: end - 2 * MARK_APART, y: beside, anchor: 'end' } as const;
	return { approach, path: `M0,${at(start)}L${x},${y}`, x, y, label: settable ? label : null };
}

/**
 * Places the lines of a run, one panel a measure, all on the same months. `width` is 720 or 360
 * units. Troops of the conditions-based approach leave month by month in steps and are drawn so.
 */
export function layoutRunLines(
	data: RunLinesData,
	width: number,
	{ measures, predicted = {}, settable = false }: Options
): PlacedRunLines {
	const heights = HEIGHTS[width > 500 ? 'wide' : settable ? 'settable' : 'narrow'];
	const end = width - 46;
	const x = (month: number) => round((month / data.horizon) * end);
	const asked = (['conditions', 'timeline'] as const).flatMap((approach) => {
		const expectation = predicted[approach];
		return expectation ? [[approach, expectation] as const] : [];
	});
	// On phones the graphic stays in sight above the steps: it has room for the rows only while they are used.
	const roomy = settable || width > 500;
	let y = 0;
	const panels = measures.map((measure): Panel => {
		const titled = measures.length > 1;
		const titleY = y + 14;
		const top = y + (titled ? 26 : 8);
		const bottom = top + heights[measure];
		const rows = measure === 'troops' && roomy ? asked.length : 0;
		y = bottom + rows * MARK_ROOM + (rows > 0 ? GAP.marks : GAP.axis);
		const largest = Math.max(1, ...data.series.flatMap((one) => one[measure]));
		// Troops never rise, so their axis ends where they start; that of ISIS has room for twice as many.
		const start = data.series[0]?.isis[0] ?? 0;
		const highest = measure === 'troops' ? largest : nice(0, Math.max(largest, 2 * start), 2)[1];
		const at = (value: number) => round(bottom - (value / highest) * (bottom - top));
		const lines = data.series.map(({ approach, [measure]: values }) => {
			const stepped = approach === 'conditions' && measure === 'troops';
			const draw = line<number>()
				.x((_, month) => x(month))
				.y(at)
				.curve(stepped ? curveStepAfter : curveLinear);
			return { approach, path: draw(values) ?? '' };
		});
		const place = { x, at, bottom, end, horizon: data.horizon, highest, settable, roomy };
		const expected = asked.map(([approach, expectation], index) =>
			measure === 'troops'
				? expectedGone(approach, expectation.gone, index, place)
				: expectedIsis(approach, expectation.isis, index, place, data.series[0]!.isis[0]!)
		);
		const ticks = [0, highest / 2, highest].map((value) => ({ value, at: at(value) }));
		return { measure, titleY, top, bottom, ticks, lines, expected };
	});
	const months = [0, 0.25, 0.5, 0.75, 1].map((share) => {
		const value = Math.round(share * data.horizon);
		return { value, at: x(value) };
	});
	return { width, height: y + 8, end, panels, months, axisY: y - 2 };
}
