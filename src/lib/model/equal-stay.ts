import { runBatch } from './batch/run-batch';
import { PARAMETERS } from './parameters';
import type { Approach, Settings } from './types';

/** Paired runs that the search looks at. */
export const EQUAL_STAY_RUNS = 50;

/** A timeline that keeps about as many troop-months as the conditions-based approach. */
export interface EqualStay {
	/** The settings with the date and the start of reductions that were found. */
	readonly settings: Settings;
	/** Mean troop-months of the conditions-based runs, and of the timeline found. */
	readonly conditions: number;
	readonly timeline: number;
	/** Whether they differ by less than half a month of all troops; not so where no timeline is long enough. */
	readonly reached: boolean;
}

/** A timeline centred on a month: reductions start up to a year before it and end as long after it. */
function timelineAround(centre: number, settings: Settings): Settings {
	const half = Math.min(12, centre - settings.talksMonths, PARAMETERS.setDate.maximum - centre);
	return { ...settings, setDate: centre + half, firstReductionMonth: centre - half };
}

/**
 * The timeline whose mean troop-months over the first paired runs come closest to those of the
 * conditions-based approach: its date and the start of its reductions are moved together, month by
 * month, by bisection (a later timeline never means fewer troop-months).
 */
export function equalStay(settings: Settings, seed: number): EqualStay {
	const stay = (approach: Approach, tried: Settings) => {
		const { outcomes } = runBatch({ approach, settings: tried, seed, runs: EQUAL_STAY_RUNS });
		return outcomes.troopMonths.reduce((sum, value) => sum + value, 0) / EQUAL_STAY_RUNS;
	};
	const conditions = stay('conditions', settings);
	const at = (centre: number) => {
		const tried = timelineAround(centre, settings);
		return { settings: tried, timeline: stay('timeline', tried) };
	};
	let low = Math.max(PARAMETERS.setDate.minimum, settings.talksMonths + 1);
	let high = PARAMETERS.setDate.maximum - 1;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (at(middle).timeline < conditions) low = middle;
		else high = middle;
	}
	const gap = (found: { timeline: number }) => Math.abs(found.timeline - conditions);
	const [earlier, later] = [at(low), at(high)];
	const found = gap(earlier) <= gap(later) ? earlier : later;
	return { ...found, conditions, reached: gap(found) < settings.usTroopsAtStart / 2 };
}
