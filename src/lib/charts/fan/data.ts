import type { Approach } from '$lib/model/types';

/** One month of many worlds: lowest of nine in ten, lower end of the half, middle, and so up. */
export type MonthBand = readonly [number, number, number, number, number];

/** One quantity of many worlds of one side, month by month. */
export interface FanSide {
	readonly name: string;
	readonly approach: Approach;
	/** Month 0 (the start) to the last. */
	readonly bands: readonly MonthBand[];
	/** The first worlds, each from its start to its end; a world's place is its number. */
	readonly worlds: readonly Float64Array[];
}
export interface FanData {
	/** What the quantity is called, and its unit. */
	readonly title: string;
	readonly unit: string;
	readonly format: (value: number) => string;
	readonly tick: (value: number) => string;
	/** Model worlds a side. */
	readonly runs: number;
	/** The axis begins at zero and reaches at least this far; or ends exactly there. */
	readonly atLeast: number;
	readonly exactly?: number;
	readonly sides: readonly [FanSide, FanSide];
}

export interface PlacedFanSide {
	readonly name: string;
	readonly approach: Approach;
	readonly nameY: number;
	/** The plot's corners, units of the drawing. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Nine in ten, the half, and the middle, as paths. */
	readonly most: string;
	readonly half: string;
	readonly middle: string;
	/** A few worlds as thin lines, and the one that is shown alone. */
	readonly lines: readonly string[];
	readonly shown: { readonly path: string; readonly x: number; readonly y: number } | null;
	readonly months: readonly { readonly x: number; readonly month: number }[];
	readonly ticks: readonly { readonly y: number; readonly value: number }[];
}
export interface PlacedFan {
	readonly width: number;
	readonly height: number;
	readonly sides: readonly PlacedFanSide[];
}
