import { scaleLinear } from 'd3';
import { textWidth } from '../text/lines';

/** How far one parameter moves the difference between two sides. */
export interface Range {
	/** The parameter's name, for addresses. */
	name: string;
	/** Its label in plain words. */
	label: string;
	/**
	 * Mean paired difference, second side minus first, with the parameter at its lowest and highest value; NaN
	 * where it cannot be compared.
	 */
	atLowest: number;
	atHighest: number;
}

export interface Tick {
	x: number;
	value: number;
}
export interface Bar {
	name: string;
	label: string;
	/** Baseline of the label and middle of the bar. */
	labelY: number;
	y: number;
	x: number;
	width: number;
	/** Whether both ends can be compared; without them there is nothing to draw. */
	comparable: boolean;
	/** Whether the difference changes its sign within the range. */
	flips: boolean;
	/** The ends: at the parameter's lowest and highest value. */
	lowestX: number;
	highestX: number;
	atLowest: number;
	atHighest: number;
}
export interface PlacedRanges {
	width: number;
	height: number;
	zeroX: number;
	/** Where the difference lies as everything is set now, if that is shown. */
	nowX: number | null;
	/** Whether any bar reaches below zero or above it, so that this side needs its name. */
	hasBelow: boolean;
	hasAbove: boolean;
	/** Where bars begin, right of the labels or below them. */
	start: number;
	axisY: number;
	ticks: readonly Tick[];
	bars: readonly Bar[];
}

const INSET = 8;
const round = (value: number) => Math.round(value * 10) / 10;
const spanOf = ({ atLowest, atHighest }: Range) => Math.abs(atHighest - atLowest);

/** Width of the longest label, as wide as when it is bold. */
const widestLabel = (ranges: readonly Range[]) =>
	Math.ceil(Math.max(0, ...ranges.map(({ label }) => textWidth(label, 14, 'bold'))));

/** Whether the difference has another sign at one end of the range than at the other. */
export function changesSign({ atLowest, atHighest }: Range): boolean {
	return atLowest * atHighest < 0;
}

/** The same ranges, widest first; those that cannot be compared stand at the end. */
export function widestFirst<R extends Range>(ranges: readonly R[]): R[] {
	const width = (range: R) => (Number.isNaN(spanOf(range)) ? -1 : spanOf(range));
	return [...ranges].sort((a, b) => width(b) - width(a));
}

/**
 * The range chart: for each parameter the span of the paired difference between its lowest and its
 * highest value. `width` is 720 or 360 units; labels stand above their bars when it is narrow. `now` is the
 * difference as everything is set.
 */
export function layoutRanges(
	ranges: readonly Range[],
	width: number,
	now: number | null = null
): PlacedRanges {
	const narrow = width < 500;
	const start = narrow ? INSET : Math.max(270, widestLabel(ranges) + 20);
	const pitch = narrow ? 40 : 36;
	const top = narrow ? 38 : 40;
	const shown = now !== null && Number.isFinite(now) ? now : null;
	const ends = ranges
		.flatMap((range) => [range.atLowest, range.atHighest])
		.filter((end) => !Number.isNaN(end));
	const x = scaleLinear()
		.domain([Math.min(0, shown ?? 0, ...ends), Math.max(0, shown ?? 0, ...ends)])
		.nice(4)
		.range([start, width - 30]);
	const bars = ranges.map((range, index): Bar => {
		const lowestX = round(x(range.atLowest));
		const highestX = round(x(range.atHighest));
		const y = top + index * pitch + (narrow ? 26 : 18);
		return {
			...range,
			labelY: narrow ? y - 11 : y + 5,
			y,
			x: Math.min(lowestX, highestX),
			width: round(Math.abs(highestX - lowestX)),
			comparable: !Number.isNaN(spanOf(range)),
			flips: changesSign(range),
			lowestX,
			highestX
		};
	});
	const axisY = top + ranges.length * pitch + 8;
	const ticks = x.ticks(narrow ? 3 : 5).map((value) => ({ value, x: round(x(value)) }));
	return {
		width,
		height: axisY + 26,
		zeroX: round(x(0)),
		nowX: shown === null ? null : round(x(shown)),
		hasBelow: Math.min(0, ...ends) < 0,
		hasAbove: Math.max(0, ...ends) > 0,
		start,
		axisY,
		ticks,
		bars
	};
}
