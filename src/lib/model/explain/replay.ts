import { drawsOf } from '../chance';
import { startMoment } from '../month/live';
import type { RunRequest } from '../run';
import { judge } from '../schedule/conditions';
import { rulesOf, type ScheduleRules } from '../schedule/rules';
import { step, type Step } from '../step';
import type { Draws, ParameterName, Settings, World } from '../types';
import { settledBy, type Goal, type MonthTold } from './goals';

/** A run kept so that it can be played again from any month with one parameter changed. */
export interface Replayable {
	readonly rules: ScheduleRules;
	readonly draws: readonly Draws[];
	/** The world at the end of months 0, 1, 2 … */
	readonly worlds: readonly World[];
	/** What happened in months 1, 2, 3 … */
	readonly told: readonly MonthTold[];
	/**
	 * The month (0 for the first) in whose living each parameter is first asked for, by the model or by the
	 * goal. Until then it cannot matter; one that is missing cannot matter at all.
	 */
	readonly firstAsked: ReadonlyMap<ParameterName, number>;
}

function toldOf({ decision, moment, request }: Step): MonthTold {
	return {
		month: moment.world.month,
		state: moment.world.schedule,
		transitions: [decision, request].filter((rule) => rule !== undefined),
		findings: () => judge(moment.seen, moment.settings)
	};
}

/** The same settings, telling of each parameter that is asked for. */
function listening(settings: Settings, onasked: (name: ParameterName) => void): Settings {
	return new Proxy(settings, {
		get(target, name) {
			onasked(name as ParameterName);
			return target[name as ParameterName];
		}
	});
}

/** Plays a run up to a goal's month and keeps what is needed to play it again. */
export function replayable({ approach, run, seed, settings }: RunRequest, goal: Goal): Replayable {
	const rules = rulesOf(approach);
	const firstAsked = new Map<ParameterName, number>();
	let month = 0;
	const heard = listening(settings, (name) => {
		if (!firstAsked.has(name)) firstAsked.set(name, month);
	});
	const worlds = [startMoment(heard, rules.initial).world];
	const draws: Draws[] = [];
	const told: MonthTold[] = [];
	for (; month < goal.month; month += 1) {
		draws.push(drawsOf(seed, run, month));
		const stepped = step(rules, heard, worlds[month]!, draws[month]!);
		worlds.push(stepped.moment.world);
		told.push(toldOf(stepped));
		settledBy(goal, told[month]!);
	}
	return { rules, draws, worlds, told, firstAsked };
}

/**
 * Whether a goal is reached when the run is played again with other settings, from month `since` on: up to
 * there the run must be the same.
 */
export function isReachedWith(
	goal: Goal,
	settings: Settings,
	{ draws, rules, told, worlds }: Replayable,
	since: number
): boolean {
	for (const one of told.slice(0, since)) {
		const settled = settledBy(goal, one);
		if (settled !== undefined) return settled;
	}
	let world = since === 0 ? startMoment(settings, rules.initial).world : worlds[since]!;
	for (let month = since; month < draws.length; month += 1) {
		const stepped = step(rules, settings, world, draws[month]!);
		const settled = settledBy(goal, toldOf(stepped));
		if (settled !== undefined) return settled;
		world = stepped.moment.world;
	}
	return false;
}
