import { curveLinear, curveStepAfter, line } from 'd3';
import type { Approach, ScheduleState } from '$lib/model/types';
import { stretchesOf, type Stretch } from '../state-ribbon/layout';

/** One run of one approach, as little of it as a small drawing needs. */
export interface MachineRun {
	approach: Approach;
	/** US troops in Iraq at the end of each month, month 0 first, people. */
	troops: readonly number[];
	/** State of the schedule at the end of each month, month 0 first. */
	states: readonly ScheduleState[];
}

/** A state in the order in which a run first came to it. */
export interface ChainLink {
	state: ScheduleState;
	/** How the run went between the state before and this one; nothing before the first. */
	way: 'on' | 'both' | null;
}

/** The drawing is as many units wide as the run has months, and so many high, however large it is shown. */
export const HEIGHT = 100;
/** Where the troops end and the states begin. */
export const TROOPS_END = 76;
export const STATES_START = 82;

export interface PlacedMachine {
	/** Troops as a path. */
	path: string;
	/** The same, closed along the bottom. */
	area: string;
	stretches: readonly Stretch<ScheduleState>[];
}

/** The states that a run comes to, each once, with the ways that it took between neighbours. */
export function chainOf(states: readonly ScheduleState[]): ChainLink[] {
	const seen = [...new Set(states)];
	const isTaken = (from: ScheduleState | undefined, to: ScheduleState) =>
		states.some((state, month) => state === to && states[month - 1] === from);
	return seen.map((state, index) => {
		const before = seen[index - 1];
		if (before === undefined) return { state, way: null };
		return { state, way: isTaken(state, before) ? 'both' : 'on' };
	});
}

/** Months in which some run comes to another state, the last month included. */
export function changesOf(runs: readonly MachineRun[]): number[] {
	const last = Math.max(...runs.map(({ states }) => states.length - 1));
	const months = Array.from({ length: last }, (_, index) => index + 1);
	return months.filter(
		(month) => month === last || runs.some(({ states }) => states[month] !== states[month - 1])
	);
}

/**
 * Places a run up to the end of month `until`. Troops of the conditions-based approach leave month by month
 * in steps and are drawn so.
 */
export function layoutMachine(
	{ approach, states, troops }: MachineRun,
	until: number
): PlacedMachine {
	const most = Math.max(1, ...troops);
	const draw = line<number>()
		.x((_, month) => month)
		.y((people) => Math.round(10 * TROOPS_END * (1 - people / most)) / 10)
		.curve(approach === 'conditions' ? curveStepAfter : curveLinear);
	const path = draw(troops.slice(0, until + 1)) ?? '';
	const horizon = troops.length - 1;
	return {
		path,
		area: `${path}L${until},${TROOPS_END}L0,${TROOPS_END}Z`,
		stretches: stretchesOf(states, { horizon, until }, (state) => state)
	};
}
