import type { Approach } from '$lib/model/types';
import type { Line } from '../text/lines';
import type { Measure } from './measure';
import type { Picked } from './pick';
import type { Point } from './stack';

/** What the worlds of one side came to. */
export interface SideWorlds extends Picked {
	readonly name: string;
	readonly approach: Approach;
	/** What the other side came to in each of `worlds`, in their order; NaN: nothing. */
	readonly partners: readonly number[];
	/** A level to count worlds above, and what is above it in words. */
	readonly mark: number;
	readonly above: string;
	/** Of all runs, how many came to 1: for outcomes of yes or no. */
	readonly yes: number;
}
/** Both sides of a comparison. */
export interface WorldsData {
	readonly measure: Measure;
	readonly sides: readonly [SideWorlds, SideWorlds];
}

/** A dot that stands for one real run. */
export interface Dot extends Point {
	/** Row of the chart, from 0. */
	readonly row: number;
	readonly run: number;
	readonly value: number;
	/** What the other side came to in the same world; NaN: nothing, or no other side. */
	readonly other: number;
	readonly mark: 'full' | 'ring' | 'off';
	/** The approach whose hue it has; none for a difference. */
	readonly approach: Approach | null;
	/** Where the same world stands in the other row. */
	readonly echo: Point | null;
}
/** Dots in a drawing, row by row, in each row by value. */
export interface DotPlot {
	readonly width: number;
	readonly height: number;
	/** Half of the distance between neighbouring dots. */
	readonly radius: number;
	readonly dots: readonly Dot[];
}

export interface Tick {
	readonly x: number;
	readonly value: number;
}
/** The worlds without a value: where their part of the axis begins, and what stands below it. */
export interface Apart {
	readonly from: number;
	readonly middle: number;
	readonly lines: readonly Line[];
}
export interface Row {
	readonly approach: Approach;
	readonly label: readonly Line[];
	/** Baseline of the label's first line, and of the dots. */
	readonly labelY: number;
	readonly baseY: number;
	/** The middle half and the middle, units of the drawing. */
	readonly half: { readonly x: number; readonly width: number; readonly middle: number } | null;
}
export interface PlacedWorlds extends DotPlot {
	readonly rows: readonly Row[];
	/** Distance between the lines of a label. */
	readonly pitch: number;
	readonly axisY: number;
	/** Where the axis ends and the worlds without a value begin. */
	readonly axisEnd: number;
	readonly ticks: readonly Tick[];
	readonly apart: Apart | null;
}
