import type { Approach, Settings } from '$lib/model/types';

/** One of the two things that a comparison sets beside each other: an approach in a world of settings. */
export interface Side {
	/** What it is called, in the reader's language. */
	readonly name: string;
	readonly approach: Approach;
	readonly settings: Settings;
}
/** The two sides of a comparison. Differences are the second less the first. */
export type Sides = readonly [Side, Side];
