import { judge } from './schedule/conditions';
import { scheduleGuards } from './schedule/guards';
import type { GuardName, MonthRecord, Settings } from './types';

/** A question of the schedule as it stands at a month's end: the answer, and the two numbers behind it. */
export interface Reading {
	readonly guard: GuardName;
	/** The answer. */
	readonly yes: boolean;
	/** The present value, in `unit`. */
	readonly value: number;
	/** What it is held against, same unit. */
	readonly bar: number;
	readonly unit: 'people' | 'months' | 'months-to-wait' | 'conditions' | 'chance' | 'on-off';
}

/** Months until the next one that is a whole number of `every` after `origin`; 0 if this is one. */
function monthsUntil(month: number, origin: number, every: number): number {
	const since = (((month - origin) % every) + every) % every;
	return since === 0 ? 0 : every - since;
}

type Numbers = Omit<Reading, 'guard' | 'yes'>;

function numbersOf(guard: GuardName, settings: Settings, record: MonthRecord): Numbers {
	const { month, seen, world } = record;
	const counted = judge(seen, settings).filter((finding) => finding.counts);
	const held = counted.filter((finding) => finding.holds);
	const conditions = { value: held.length, bar: counted.length, unit: 'conditions' } as const;
	const stop = { value: seen.isis, bar: settings.stopLevel, unit: 'people' } as const;
	const wait = (origin: number) =>
		({
			value: monthsUntil(month, origin, settings.reviewMonths),
			bar: 0,
			unit: 'months-to-wait'
		}) as const;
	const table: Record<GuardName, Numbers> = {
		areTroopsGone: { value: world.usTroops, bar: 0, unit: 'people' },
		haveTalksLasted: { value: month, bar: settings.talksMonths, unit: 'months' },
		hasAssessmentLasted: { value: month, bar: settings.assessmentMonths, unit: 'months' },
		isReviewDue: wait(settings.talksMonths),
		isClauseReviewDue: wait(0),
		doConditionsHold: conditions,
		doConditionsFail: conditions,
		isClauseOn: { value: settings.suspensionClause ? 1 : 0, bar: 1, unit: 'on-off' },
		isIsisAboveStopLevel: stop,
		isIsisAtOrBelowStopLevel: stop,
		isRequestMade: { value: record.requestDraw, bar: record.request.chance, unit: 'chance' }
	};
	return table[guard];
}

/**
 * How a question of the schedule stands at a month's end. The answer is the guard's own, except for a
 * request, which changes the state that it is asked in: for it, whether one came.
 */
export function readGuard(guard: GuardName, settings: Settings, record: MonthRecord): Reading {
	const yes =
		guard === 'isRequestMade'
			? record.request.made
			: scheduleGuards[guard]({ ...record, settings });
	return { guard, yes, ...numbersOf(guard, settings, record) };
}
