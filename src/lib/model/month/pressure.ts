import { chanceOfRate } from '../chance';
import { clamp01 } from '../clamp';
import type { Settings, World } from '../types';

/**
 * Pressure on Baghdad (0 to 1) a month later. It moves, over `pressureMonths`, towards a level that the
 * presence keeps up (less what a believed departure takes away) and that each strike raises.
 */
export function nextPressure(
	pressure: number,
	share: number,
	signal: number,
	strikes: number,
	settings: Settings
): number {
	const presence = settings.pressureFromPresence * share * (1 - settings.pressureRelief * signal);
	const level = clamp01(presence + settings.pressurePerStrike * strikes);
	return clamp01(pressure + (level - pressure) / settings.pressureMonths);
}

/**
 * Why a request could change nothing, if so: the troops have left or leave on request already (`settled`), or
 * a standing date is as near as a requested exit would take (`date-near`).
 */
export function whyNoRequest(
	{ date, month, schedule }: Pick<World, 'date' | 'month' | 'schedule'>,
	{ exitMonths }: Settings
): 'settled' | 'date-near' | null {
	if (schedule === 'complete' || schedule === 'expeditedExit') return 'settled';
	const near = schedule === 'dateSet' && date !== null && date.endMonth - month <= exitMonths;
	return near ? 'date-near' : null;
}

/**
 * The rate (a month) at which Baghdad formally asks the troops to leave: none up to `requestLevel` of
 * pressure, then rising to `requestHazard` at full pressure; none where a request could change nothing.
 */
export function requestRate(world: World, settings: Settings): number {
	const { requestHazard, requestLevel } = settings;
	const excess = (world.politicalPressure - requestLevel) / (1 - requestLevel);
	return excess > 0 && whyNoRequest(world, settings) === null ? requestHazard * excess : 0;
}

/** The chance (0 to 1) of a request at this month's end. */
export function requestChance(world: World, settings: Settings): number {
	return chanceOfRate(requestRate(world, settings));
}
