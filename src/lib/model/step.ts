import { liveMonth } from './month/live';
import { firstThatHolds, follow, rulesFrom, type Rule, type ScheduleRules } from './schedule/rules';
import type { Draws, Moment, Settings, World } from './types';

/** What a step leads to. */
export interface Step {
	/** The month's end, with the schedule's decision and any request behind it. */
	readonly moment: Moment;
	/** What the schedule did at the month's end, if anything. */
	readonly decision: Rule | undefined;
	/** The world after that decision, against which a request was weighed. */
	readonly weighed: World;
	/** What the schedule did on a request, if one came. */
	readonly request: Rule | undefined;
}

/**
 * One month of one approach: live it; then, with nobody left, complete, else at most one transition; then,
 * against the state just entered, weigh a request by Baghdad. Pure: the same in, the same out.
 */
export function step(rules: ScheduleRules, settings: Settings, world: World, draws: Draws): Step {
	const lived = liveMonth(settings, world, draws);
	const from = rulesFrom(rules, world.schedule);
	const decision = firstThatHolds(from.always, lived) ?? firstThatHolds(from['month.ended'], lived);
	const decided = decision ? follow(decision, lived) : lived;
	const open = rulesFrom(rules, decided.world.schedule)['request.considered'];
	const request = firstThatHolds(open, decided);
	return {
		moment: request ? follow(request, decided) : decided,
		decision,
		weighed: decided.world,
		request
	};
}
