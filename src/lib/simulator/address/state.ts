import { defaultSettings } from '$lib/model/parameters';
import type { Settings } from '$lib/model/types';

/** What is in sight: one approach, two side by side, or all three. */
export const VIEWS = ['conditions', 'timeline', 'both', 'assess-first', 'three'] as const;
/** What is in sight. */
export type View = (typeof VIEWS)[number];

/** Largest seed and largest run number that an address or a field takes. */
export const MAX_SEED = 0xffffffff;
export const MAX_RUN = 9999;

/** Everything that a link has to carry to reopen the same run at the same month in the same view. */
export interface SimulatorState {
	readonly view: View;
	/** Seed of the stream of chance, a 32-bit unsigned integer. */
	readonly seed: number;
	/** Number of the model world under that seed, from 0. */
	readonly run: number;
	/** Month in view, 0 to the horizon. */
	readonly month: number;
	readonly settings: Settings;
	/** Whether the timeline keeps as many troop-months as the conditions-based approach (see model/equal-stay). */
	readonly equalStay: boolean;
}

/** What the simulator opens with. */
export const defaultState: SimulatorState = Object.freeze({
	view: 'conditions',
	seed: 1,
	run: 0,
	month: 0,
	settings: defaultSettings,
	equalStay: false
});
