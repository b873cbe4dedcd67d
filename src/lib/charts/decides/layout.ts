import { max, scaleLinear } from 'd3';
import type { Range, Tick } from '../range-bars/layout';
import { stackDots as placeDots, type Point } from '../worlds-dots/stack';

/** The two approaches that the chart compares, in the order in which it shows them. */
export type Compared = 'conditions' | 'timeline';

/** What many runs of one approach came to, as quantiles: 50 values, smallest first. */
export interface Worlds {
	approach: Compared;
	/** How long troops stayed, months at full strength (troop-months over the troops at the start). */
	stay: readonly number[];
	/** ISIS members at the end, people. */
	isis: readonly number[];
	/** In how many of the 50 ISIS ever reached twice its start. */
	doubled: number;
}

export interface DecidesData {
	/** Paired runs behind each number. */
	runs: number;
	/** Both approaches at their defaults. */
	plain: readonly Worlds[];
	/** The same conditions, and a timeline that keeps as many troop-months. */
	equalStay: readonly Worlds[];
	/** The date at which the troop-months are equal, month; and the month reductions start. */
	equalDate: number;
	equalStart: number;
	/** With the timeline at its defaults, and with one that keeps as many troop-months; widest first. */
	ranges: { plain: readonly Range[]; equalStay: readonly Range[] };
	/** Every assumption that one of them shows, in both. */
	both: readonly BothRanges[];
	/** The mean paired difference in ISIS members at the end, everything at its default, people. */
	gap: Record<Comparison, number>;
}
/** With the timeline at its defaults, or with one that keeps as many troop-months as the conditions. */
export type Comparison = 'plain' | 'equalStay';
/** An assumption and how far it moves the difference, in each comparison. */
export interface BothRanges {
	name: string;
	label: string;
	plain: Range;
	equalStay: Range;
}

export interface Row {
	approach: Compared;
	/** Baseline of the row, and where its label stands. */
	y: number;
	labelY: number;
	dots: readonly Point[];
	/** The dots as strokes of no length. */
	path: string;
	/** Value of the middle world. */
	median: number;
}
export interface Panel {
	measure: 'stay' | 'isis';
	titleY: number;
	axisY: number;
	ticks: readonly Tick[];
	rows: readonly Row[];
}
export interface PlacedWorlds {
	width: number;
	height: number;
	radius: number;
	panels: readonly Panel[];
}

const INSET = 8;
const round = (value: number) => Math.round(value * 10) / 10;

/** Dots in a stack at the most; further ones stand beside it. */
const TALLEST = 8;

/**
 * Quantile dots in stacks that stand side by side from 0 to `width`. `x` maps a value to pixels; `y` is the
 * baseline.
 */
export function stackDots(
	values: readonly number[],
	x: (value: number) => number,
	y: number,
	radius: number,
	width: number
): Point[] {
	const strip = { x, start: 0, end: width, origin: radius, y, radius, tallest: TALLEST };
	return placeDots(values, strip);
}

/** The tallest stack that `values` make, in dots. */
function tallest(
	values: readonly number[],
	x: (value: number) => number,
	radius: number,
	width: number
): number {
	const lowest = Math.min(...stackDots(values, x, 0, radius, width).map((dot) => dot.y));
	return (-lowest + radius) / (2 * radius);
}

/**
 * Two panels of quantile dot plots, how long troops stay above what ISIS comes to, each with a row
 * an approach. `width` is 720 or 360 units; both panels share one dot size, and the scale of each
 * holds every value of `all`, so that the views can be compared.
 */
export function layoutWorlds(
	worlds: readonly Worlds[],
	all: readonly Worlds[],
	width: number
): PlacedWorlds {
	const radius = width > 500 ? 5 : 2.9;
	const gap = width > 500 ? 26 : 20;
	let y = 0;
	const panels = (['stay', 'isis'] as const).map((measure): Panel => {
		const scale = scaleLinear()
			.domain([0, max(all, (one) => one[measure].at(-1)) ?? 1])
			.nice(4)
			.range([INSET, width - INSET]);
		const titleY = y + 16;
		y += 16;
		const rows = worlds.map((one): Row => {
			const rowHeight = Math.max(
				...all
					.filter((other) => other.approach === one.approach)
					.map((other) => tallest(other[measure], scale, radius, width))
			);
			const labelY = y + gap;
			y = labelY + rowHeight * 2 * radius + 2;
			const median = one[measure][Math.floor(one[measure].length / 2)] ?? 0;
			const dots = stackDots(one[measure], scale, y, radius, width);
			const path = dots.map((dot) => `M${round(dot.x)} ${round(dot.y)}h0`).join('');
			return { approach: one.approach, y, labelY, dots, path, median };
		});
		const axisY = y;
		const ticks = scale
			.ticks(width > 500 ? 5 : 3)
			.map((value) => ({ value, x: round(scale(value)) }));
		y += width > 500 ? 46 : 38;
		return { measure, titleY, axisY, ticks, rows };
	});
	return { width, height: Math.ceil(y - 16), radius, panels };
}
