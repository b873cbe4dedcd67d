import type { Condition, Finding, Run, ScheduleState, Transition } from '../types';

/** Something that a run did not do, and might have done. Months count from January 2024. */
export type Goal =
	/** A transition into a state at this month's end; out of `from` alone unless that is null. */
	| {
			readonly kind: 'transition';
			readonly month: number;
			readonly from: ScheduleState | null;
			readonly to: ScheduleState;
	  }
	/** The schedule is in a state at this month's end. */
	| { readonly kind: 'state'; readonly month: number; readonly state: ScheduleState }
	/** What officials see at this month's end meets one condition, or all: a condition that does not count is no bar. */
	| {
			readonly kind: 'conditions';
			readonly month: number;
			readonly which: Condition | 'all';
	  }
	/** The last troops have left by the end of a month, or have not. */
	| { readonly kind: 'complete'; readonly month: number; readonly wanted: boolean }
	/** Baghdad has asked the troops to leave by the end of a month, or has not. */
	| { readonly kind: 'request'; readonly month: number; readonly wanted: boolean };

/** One month of a run, as far as a goal needs it. */
export interface MonthTold {
	readonly month: number;
	/** The schedule's state at the month's end. */
	readonly state: ScheduleState;
	/** Transitions taken at the month's end. */
	readonly transitions: readonly Transition[];
	/** The conditions as officials find them; asked for only where a goal needs them. */
	readonly findings: () => readonly Finding[];
}

function isTransitionTaken(goal: Goal & { kind: 'transition' }, told: MonthTold): boolean {
	return told.transitions.some(
		({ from, to }) => to === goal.to && (goal.from === null || goal.from === from)
	);
}

/** Whether a goal is reached, as far as this month settles it; undefined while it is open. Months come in order. */
export function settledBy(goal: Goal, told: MonthTold): boolean | undefined {
	const last = told.month >= goal.month;
	switch (goal.kind) {
		case 'transition':
			return last ? isTransitionTaken(goal, told) : undefined;
		case 'state':
			return last ? told.state === goal.state : undefined;
		case 'conditions':
			if (!last) return undefined;
			return told
				.findings()
				.filter(({ condition }) => goal.which === 'all' || goal.which === condition)
				.every(({ counts, holds }) => holds || !counts);
		case 'complete':
			if (told.state === 'complete') return goal.wanted;
			return last ? !goal.wanted : undefined;
		case 'request':
			if (told.transitions.some(({ event }) => event === 'request.considered')) return goal.wanted;
			return last ? !goal.wanted : undefined;
	}
}

/** Whether a run reaches a goal. A run that ends before the goal's month does not, unless it has by then. */
export function isReached(goal: Goal, run: Run): boolean {
	for (const { findings, month, transitions, world } of run.months) {
		const told = { month, state: world.schedule, transitions, findings: () => findings };
		const settled = settledBy(goal, told);
		if (settled !== undefined) return settled;
	}
	return false;
}
