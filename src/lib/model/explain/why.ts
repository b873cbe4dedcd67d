import { readGuard, type Reading } from '../readings';
import { rulesFrom, rulesOf } from '../schedule/rules';
import type {
	Condition,
	MonthRecord,
	Run,
	ScheduleEvent,
	ScheduleState,
	Transition
} from '../types';

/** A transition with each question that it asks, as it stands at some month's end. */
export interface Asked {
	readonly transition: Transition;
	readonly readings: readonly Reading[];
}

/** Why a schedule is in its state. */
export interface Why {
	readonly state: ScheduleState;
	/** The month at whose end it came into this state; 0 for the state that a run starts in. */
	readonly since: number;
	/** What brought it here, as it stood in that month; null for the state that a run starts in. */
	readonly entry: Asked | null;
	/** The last review since then (the one that brought it here included), if there was any. */
	readonly review: MonthRecord | null;
	/** Everything that leads out of the state, as it stands now. */
	readonly outgoing: readonly Asked[];
}

/** Something that did not happen in a month. */
export interface WhyNot extends Asked {
	/** The questions that were answered no. None if something else came first. */
	readonly refused: readonly Reading[];
}

const EVENTS: readonly ScheduleEvent[] = ['always', 'month.ended', 'request.considered'];

/** What leads out of a state, in the order in which it is tried, with the questions as they stand in a month. */
function askedFrom(
	{ approach, settings }: Run,
	state: ScheduleState,
	record: MonthRecord,
	events = EVENTS
): readonly Asked[] {
	const from = rulesFrom(rulesOf(approach), state);
	return events
		.flatMap((event) => from[event])
		.map((transition) => ({
			transition,
			readings: transition.guards.map((guard) => readGuard(guard, settings, record))
		}));
}

/** Why a run's schedule is in its state at a month's end. */
export function whyAt(run: Run, month: number): Why {
	const { months, settings } = run;
	const state = months[month]!.world.schedule;
	const past = months.slice(0, month + 1);
	const since = past.findLastIndex(({ transitions }) => transitions.length > 0);
	const entered = since < 0 ? undefined : past[since];
	const transition = entered?.transitions.at(-1);
	const entry =
		entered && transition
			? {
					transition,
					readings: transition.guards.map((guard) => readGuard(guard, settings, entered))
				}
			: null;
	return {
		state,
		since: Math.max(0, since),
		entry,
		review: past.slice(Math.max(0, since)).findLast(({ reviewed }) => reviewed) ?? null,
		outgoing: askedFrom(run, state, months[month]!)
	};
}

/**
 * Everything else that a run's schedule might have done at a month's end, and which questions stood against
 * it: what leads out of the state that the month was lived in, and a request, weighed after that. What
 * waits for no event comes last: that nobody is left says least.
 */
export function whyNotAt(run: Run, month: number): readonly WhyNot[] {
	const record = run.months[month]!;
	const lived = run.months[Math.max(0, month - 1)]!.world.schedule;
	const decision = record.transitions.find(({ event }) => event !== 'request.considered');
	const taken = new Set(record.transitions.map(({ event, to }) => `${event} ${to}`));
	return [
		...askedFrom(run, lived, record, ['month.ended']),
		...askedFrom(run, decision?.to ?? lived, record, ['request.considered']),
		...askedFrom(run, lived, record, ['always'])
	]
		.filter(({ transition: { event, to } }) => !taken.has(`${event} ${to}`))
		.map((asked) => ({ ...asked, refused: asked.readings.filter(({ yes }) => !yes) }));
}

/** What the months up to one of them went by with, and the reviews that did not pass. */
export interface TimeSpent {
	/** Months lived in each state, in the order in which the states came. */
	readonly states: readonly { readonly state: ScheduleState; readonly months: number }[];
	/** How many reviews of the conditions found that they do not all hold. */
	readonly failedReviews: number;
	/** In how many of those each condition that counts did not hold. */
	readonly failed: ReadonlyMap<Condition, number>;
}

/** What the time went by with up to a month, or up to the month in which the last troops left. */
export function timeSpent({ approach, months }: Run, month: number): TimeSpent {
	const states = new Map<ScheduleState, number>();
	for (const { world } of months.slice(0, month)) {
		if (world.schedule === 'complete') break;
		states.set(world.schedule, (states.get(world.schedule) ?? 0) + 1);
	}
	const failing = months
		.slice(0, month + 1)
		.filter(({ reviewed }) => reviewed && approach === 'conditions')
		.map(({ findings }) => findings.filter(({ counts, holds }) => counts && !holds))
		.filter((findings) => findings.length > 0);
	const failed = new Map<Condition, number>();
	for (const { condition } of failing.flat())
		failed.set(condition, (failed.get(condition) ?? 0) + 1);
	return {
		states: [...states].map(([state, count]) => ({ state, months: count })),
		failedReviews: failing.length,
		failed
	};
}
