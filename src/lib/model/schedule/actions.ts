import { clamp } from '../clamp';
import type { ActionName, Moment, Settings, Seen, World, Writable } from '../types';

/** What a transition of the schedule can lay down. */
export interface Plans {
	/** A date: reductions from the end of `startMonth` to that of `endMonth`, of so many troops (people). */
	layDate(startMonth: number, endMonth: number, troopsWhenSet: number): void;
	/** So many people leave each month. */
	layExit(monthlyExit: number): void;
}
/** Something that a transition of the schedule does: it reads the moment and lays down plans. */
export type ScheduleAction = (moment: Moment, plans: Plans) => void;

/** Sets the timeline's date: reductions start now or at the month chosen, and end at least a month later. */
export function setDate({ settings, world }: Moment, plans: Plans): void {
	const startMonth = Math.max(world.month, settings.firstReductionMonth);
	plans.layDate(startMonth, Math.max(settings.setDate, startMonth + 1), world.usTroops);
}

/**
 * How long a timetable the assessment leads to, whole months, 9 to 30: a year, six months more for each
 * tenth that capability is short of its bar, a year more for each time that ISIS is again as large as its bar.
 */
export function assessedLength(seen: Seen, settings: Settings): number {
	const missing = 60 * Math.max(0, settings.capabilityBar - seen.capability);
	const threat = 12 * Math.max(0, seen.isis / settings.isisBar - 1);
	return Math.round(clamp(12 + missing + threat, 9, 30));
}

/** Sets the date that the assessment leads to. Reductions start at once. */
export function setAssessedDate({ seen, settings, world }: Moment, plans: Plans): void {
	plans.layDate(world.month, world.month + assessedLength(seen, settings), world.usTroops);
}

/** Plans the exit that Baghdad asked for: equal parts over `exitMonths`. */
export function planExit({ settings, world }: Moment, plans: Plans): void {
	plans.layExit(world.usTroops / settings.exitMonths);
}

/** Everything that a transition of the schedule can do, by its name in the machines. */
export const scheduleActions: Readonly<Record<ActionName, ScheduleAction>> = {
	setDate,
	setAssessedDate,
	planExit
};

/** The world after an action, which itself is left as it was. */
export function worldAfter(action: ScheduleAction, moment: Moment): World {
	const world: Writable<World> = { ...moment.world };
	action(moment, {
		layDate: (startMonth, endMonth, troopsWhenSet) => {
			world.date = { startMonth, endMonth, troopsWhenSet };
		},
		layExit: (monthlyExit) => {
			world.monthlyExit = monthlyExit;
		}
	});
	return world;
}
