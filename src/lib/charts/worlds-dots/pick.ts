import { quantileSorted } from 'd3';

/** Worlds that stand for all runs. */
export const SHOWN_WORLDS = 50;

/** One real run: its number and what it came to (NaN: nothing). */
export interface World {
	readonly run: number;
	readonly value: number;
}

/** A few real runs that stand for many. */
export interface Picked {
	/** Lowest first; those without a value last. */
	readonly worlds: readonly World[];
	/** Lower end of the middle half of all runs that have a value, middle, upper end; null if none has. */
	readonly quartiles: readonly [number, number, number] | null;
	/** All runs, and how many of them have no value. */
	readonly runs: number;
	readonly none: number;
}

/**
 * Place of the run in the middle of part `part` of `parts` among `length` sorted runs. Where two
 * are in the middle it is the outer one, so that turning the order around picks the same runs.
 */
function middleOf(part: number, parts: number, length: number): number {
	const middle = ((part + 0.5) * length) / parts;
	return part < parts / 2 ? Math.floor(middle) : Math.ceil(middle) - 1;
}

function spread(sorted: readonly World[], parts: number): World[] {
	return Array.from({ length: parts }, (_, part) => sorted[middleOf(part, parts, sorted.length)]!);
}

/**
 * Fifty runs (or all, where there are fewer) that stand for all: sorted by value and cut into
 * equal parts, the run in the middle of each. Runs without a value get their share of the fifty.
 * `values` in the order of the runs, from number 0.
 */
export function pickWorlds(values: ArrayLike<number>, count = SHOWN_WORLDS): Picked {
	const all = Array.from(values, (value, run): World => ({ run, value }));
	const told = all.filter(({ value }) => !Number.isNaN(value));
	const none = all.filter(({ value }) => Number.isNaN(value));
	told.sort((a, b) => a.value - b.value || a.run - b.run);
	const shown = Math.min(count, all.length);
	const apart = all.length === 0 ? 0 : Math.round((shown * none.length) / all.length);
	const sorted = told.map(({ value }) => value);
	const at = (share: number) => quantileSorted(sorted, share)!;
	return {
		worlds: [...spread(told, shown - apart), ...spread(none, apart)],
		quartiles: told.length === 0 ? null : [at(0.25), at(0.5), at(0.75)],
		runs: all.length,
		none: none.length
	};
}
