import { createMachine } from '../machines';
import { readRegion, type DefinedTransition } from '../machines/read';
import type {
	ActionName,
	Approach,
	GuardName,
	Moment,
	ScheduleEvent,
	ScheduleState,
	Transition
} from '../types';
import { scheduleActions, worldAfter, type ScheduleAction } from './actions';
import { scheduleGuards } from './guards';

/** A transition of a schedule, with the functions behind its names. */
export interface Rule extends Transition {
	readonly asks: readonly ((moment: Moment) => boolean)[];
	readonly does: readonly ScheduleAction[];
}
/** The transitions out of one state, by what prompts them, in the order in which they are tried. */
export type RulesOfState = Readonly<Record<ScheduleEvent, readonly Rule[]>>;
/** A whole schedule. */
export interface ScheduleRules {
	readonly initial: ScheduleState;
	readonly from: ReadonlyMap<ScheduleState, RulesOfState>;
}

function ruleFrom(defined: DefinedTransition): Rule {
	const guards = defined.guards as readonly GuardName[];
	const actions = defined.actions as readonly ActionName[];
	return {
		from: defined.from as ScheduleState,
		to: defined.to as ScheduleState,
		event: defined.event as ScheduleEvent,
		guards,
		actions,
		asks: guards.map((name) => scheduleGuards[name]),
		does: actions.map((name) => scheduleActions[name])
	};
}

function compile(approach: Approach): ScheduleRules {
	const states = readRegion(createMachine(approach), 'schedule');
	const initial = states.find((state) => state.initial);
	if (!initial) throw new Error(`No initial state in ${approach}`);
	const from = new Map<ScheduleState, RulesOfState>();
	for (const { name, transitions } of states) {
		const rules = transitions.map(ruleFrom);
		const on = (event: ScheduleEvent) => rules.filter((rule) => rule.event === event);
		from.set(name as ScheduleState, {
			always: on('always'),
			'month.ended': on('month.ended'),
			'request.considered': on('request.considered')
		});
	}
	return { initial: initial.name as ScheduleState, from };
}

const compiled: Readonly<Record<Approach, ScheduleRules>> = {
	conditions: compile('conditions'),
	timeline: compile('timeline'),
	'assess-first': compile('assess-first'),
	'status-quo': compile('status-quo')
};

/** The rules of an approach's schedule, compiled once from its machine: the machine is the only definition. */
export function rulesOf(approach: Approach): ScheduleRules {
	return compiled[approach];
}

/** The transitions out of a state. */
export function rulesFrom(rules: ScheduleRules, state: ScheduleState): RulesOfState {
	const found = rules.from.get(state);
	if (!found) throw new RangeError(`No state ${state} in this schedule`);
	return found;
}

function holds(rule: Rule, moment: Moment): boolean {
	for (const ask of rule.asks) if (!ask(moment)) return false;
	return true;
}

/** The first of the rules whose every question is answered yes; undefined if there is none. */
export function firstThatHolds(rules: readonly Rule[], moment: Moment): Rule | undefined {
	for (const rule of rules) if (holds(rule, moment)) return rule;
	return undefined;
}

/** The moment after a rule has been followed. */
export function follow(rule: Rule, moment: Moment): Moment {
	const after = (now: Moment, action: ScheduleAction) => ({
		...now,
		world: worldAfter(action, now)
	});
	const acted = rule.does.reduce(after, moment);
	return { ...acted, world: { ...acted.world, schedule: rule.to } };
}
