import { drawsOf } from './chance';
import { startMoment } from './month/live';
import { requestChance } from './month/pressure';
import { addMonth, newTally, outcomesFrom } from './outcomes';
import { judge } from './schedule/conditions';
import { rulesFrom, rulesOf, type ScheduleRules } from './schedule/rules';
import { scheduleGuards } from './schedule/guards';
import { step, type Step } from './step';
import type { Approach, GuardName, Moment, MonthRecord, Outcomes, Run, Settings } from './types';

/** Which run to make. */
export interface RunRequest {
	readonly approach: Approach;
	readonly settings: Settings;
	/** Any whole number. */
	readonly seed: number;
	/** Number of the run, from 0. */
	readonly run: number;
	/** How long, months; the settings' horizon if not given. */
	readonly months?: number;
}

/** Questions of the calendar alone: a transition that asks one of the first two is a review. */
const REVIEWS: readonly GuardName[] = ['isReviewDue', 'isClauseReviewDue'];
const CALENDAR: readonly GuardName[] = [...REVIEWS, 'haveTalksLasted', 'isClauseOn'];

/** Whether the calendar has a review at this moment on which the schedule, left in `state`, could act. */
function isReviewed(rules: ScheduleRules, state: Moment['world']['schedule'], moment: Moment) {
	return rulesFrom(rules, state)['month.ended'].some(
		({ guards }) =>
			guards.some((name) => REVIEWS.includes(name)) &&
			guards.every((name) => !CALENDAR.includes(name) || scheduleGuards[name](moment))
	);
}

function startRecord(moment: Moment): MonthRecord {
	const { settings, ...start } = moment;
	return {
		...start,
		month: 0,
		findings: judge(start.seen, settings),
		reviewed: false,
		transitions: [],
		request: { chance: 0, made: false }
	};
}

function recordOf(before: MonthRecord, rules: ScheduleRules, stepped: Step): MonthRecord {
	const { decision, moment, request } = stepped;
	const { settings, ...end } = moment;
	return {
		...end,
		month: end.world.month,
		findings: judge(end.seen, settings),
		reviewed: decision?.event !== 'always' && isReviewed(rules, before.world.schedule, moment),
		transitions: [decision, request].filter((rule) => rule !== undefined),
		request: {
			chance: requestChance(stepped.weighed, settings),
			made: request !== undefined
		}
	};
}

/** One run, with everything that a player needs each month. */
export function simulateRun({ approach, settings, seed, run, months }: RunRequest): Run {
	const rules = rulesOf(approach);
	let record = startRecord(startMoment(settings, rules.initial));
	const records = [record];
	for (let month = 0; month < (months ?? settings.horizonMonths); month += 1) {
		const stepped = step(rules, settings, record.world, drawsOf(seed, run, month));
		record = recordOf(record, rules, stepped);
		records.push(record);
	}
	return { approach, settings, seed, run, months: records };
}

/** What one run comes to, without keeping its months. */
export function runOutcomes({ approach, settings, seed, run, months }: RunRequest): Outcomes {
	const rules = rulesOf(approach);
	const tally = newTally(settings);
	let { world } = startMoment(settings, rules.initial);
	for (let month = 0; month < (months ?? settings.horizonMonths); month += 1) {
		const { moment, request } = step(rules, settings, world, drawsOf(seed, run, month));
		const { happened } = moment;
		const requested = request !== undefined;
		if (happened) addMonth(tally, world.usTroops, happened, moment.world, requested, settings);
		world = moment.world;
	}
	return outcomesFrom(tally);
}

/** What runs 0 to `runs` − 1 come to, in order. Under the same seed, run n of every approach meets the same chance. */
export function runMany(
	request: Omit<RunRequest, 'run'> & { readonly runs: number }
): readonly Outcomes[] {
	return Array.from({ length: request.runs }, (_, run) => runOutcomes({ ...request, run }));
}
