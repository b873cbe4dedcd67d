/** Which way a difference lies: the second side lower, too close to call, higher; null with too few pairs. */
export type Sign = -1 | 0 | 1 | null;
/** What becomes of the sign of one difference over all readings. */
export type Fate = 'keeps' | 'close' | 'changes';

/** In how many readings a difference is lower, too close to call, higher or cannot be compared. */
export interface Moves {
	readonly lower: number;
	readonly close: number;
	readonly higher: number;
	readonly none: number;
	readonly fate: Fate;
}

/**
 * Whether a difference keeps its sign in every reading, changes it, or is too close to call in some (and has
 * one sign in the others, if in any).
 */
export function movesOf(signs: readonly Sign[]): Moves {
	const count = (wanted: Sign) => signs.filter((sign) => sign === wanted).length;
	const [lower, close, higher, none] = [count(-1), count(0), count(1), count(null)];
	const all = signs.length;
	const fate =
		lower > 0 && higher > 0 ? 'changes' : lower === all || higher === all ? 'keeps' : 'close';
	return { lower, close, higher, none, fate };
}
