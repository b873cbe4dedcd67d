import type { Expectation } from './layout';

/** The answers about ISIS, from the fewest members to the most. */
export const CHANGES: readonly Expectation['isis'][] = ['fewer', 'same', 'more'];

/** A mark as a slider: whole steps from `least` to `most`, a page being several of them. */
export interface MarkRange {
	least: number;
	most: number;
	page: number;
}
export const isisRange: MarkRange = { least: 0, most: CHANGES.length - 1, page: 1 };
/** Months from the first to one past the last, which stands for not within them. */
export const goneRange = (horizon: number): MarkRange => ({ least: 1, most: horizon + 1, page: 6 });

export const goneValue = (gone: number | null, horizon: number): number => gone ?? horizon + 1;
export const goneOf = (value: number, horizon: number): number | null =>
	value > horizon ? null : value;

const within = (value: number, { least, most }: MarkRange) =>
	Math.min(most, Math.max(least, Math.round(value)));

/** Where a key of the keyboard brings a mark; undefined for keys that move nothing. */
export function movedByKey(key: string, value: number, range: MarkRange): number | undefined {
	const to: Record<string, number> = {
		ArrowRight: value + 1,
		ArrowUp: value + 1,
		ArrowLeft: value - 1,
		ArrowDown: value - 1,
		PageUp: value + range.page,
		PageDown: value - range.page,
		Home: range.least,
		End: range.most
	};
	const moved = to[key];
	return moved === undefined ? undefined : within(moved, range);
}

/** Where a hand brings a mark that it has moved so many units, of which a step takes so many. */
export function movedByHand(value: number, units: number, step: number, range: MarkRange): number {
	return within(value + units / step, range);
}
