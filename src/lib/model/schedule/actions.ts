import { clamp } from '../clamp';
import type { ActionName, Moment, Settings, Seen, World } from '../types';

/** Sets the timeline's date: reductions start now or at the month chosen, and end at least a month later. */
export function setDate({ settings, world }: Moment): World {
	const startMonth = Math.max(world.month, settings.firstReductionMonth);
	const endMonth = Math.max(settings.setDate, startMonth + 1);
	return { ...world, date: { startMonth, endMonth, troopsWhenSet: world.usTroops } };
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
export function setAssessedDate({ seen, settings, world }: Moment): World {
	const startMonth = world.month;
	const endMonth = startMonth + assessedLength(seen, settings);
	return { ...world, date: { startMonth, endMonth, troopsWhenSet: world.usTroops } };
}

/** Plans the exit that Baghdad asked for: equal parts over `exitMonths`. */
export function planExit({ settings, world }: Moment): World {
	return { ...world, monthlyExit: world.usTroops / settings.exitMonths };
}

/** Everything that a transition of the schedule can do, by its name in the machines. */
export const scheduleActions: Readonly<Record<ActionName, (moment: Moment) => World>> = {
	setDate,
	setAssessedDate,
	planExit
};
