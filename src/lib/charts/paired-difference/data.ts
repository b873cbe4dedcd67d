import type { DotPlot, Tick } from '../worlds-dots/data';
import type { Measure } from '../worlds-dots/measure';
import type { Picked } from '../worlds-dots/pick';
import type { Line } from '../text/lines';

/** What the second side comes to less the first, world by world. */
export interface DifferenceData extends Picked {
	readonly measure: Measure;
	/** Names of the first and the second side. */
	readonly names: readonly [string, string];
	/** What both sides came to in each of `worlds`, in their order; NaN: nothing. */
	readonly pairs: readonly (readonly [number, number])[];
}

/** A heading in the drawing, lines below one another. */
export interface Heading {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly Line[];
	readonly anchor: 'start' | 'middle' | 'end';
}
export interface PlacedDifference extends DotPlot {
	readonly baseY: number;
	/** Stretches of the baseline. */
	readonly bases: readonly { readonly x: number; readonly width: number }[];
	/** Where zero is; null for groups. */
	readonly zeroX: number | null;
	readonly half: { readonly x: number; readonly width: number; readonly middle: number } | null;
	readonly ticks: readonly Tick[];
	readonly headings: readonly Heading[];
}
