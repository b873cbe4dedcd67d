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

/** Whether a request could still change anything: nobody asks for what is done, under way or near. */
function couldBeAsked({ date, month, schedule }: World, settings: Settings): boolean {
	if (schedule === 'complete' || schedule === 'expeditedExit') return false;
	return !(schedule === 'dateSet' && date !== null && date.endMonth - month <= settings.exitMonths);
}

/**
 * The chance (0 to 1) that Baghdad formally asks the troops to leave at this month's end: none up to
 * `requestLevel` of pressure, then rising to the rate `requestHazard` at full pressure.
 */
export function requestChance(world: World, settings: Settings): number {
	if (!couldBeAsked(world, settings)) return 0;
	const { requestHazard, requestLevel } = settings;
	const excess = Math.max(0, (world.politicalPressure - requestLevel) / (1 - requestLevel));
	return chanceOfRate(requestHazard * excess);
}
