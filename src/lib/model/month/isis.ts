import type { Happened, Settings } from '../types';

/**
 * Share of ISIS members that the January 2024 effort removes each month: as many as it gained then, and
 * `declineAtStart` more.
 */
export function suppressionOf(settings: Settings): number {
	const { declineAtStart, isisAtStart, isisCeiling, regrowth } = settings;
	return regrowth * (1 - isisAtStart / isisCeiling) + declineAtStart;
}

/** Members that ISIS gains in a month (people) before anything is removed: growth that slows towards the ceiling. */
export function growthOf(isis: number, { isisCeiling, regrowth }: Settings): number {
	return regrowth * isis * (1 - isis / isisCeiling);
}

/**
 * ISIS members (people, never below 0) a month later: growth that slows towards the ceiling, less what the
 * joint `effort` (January 2024 = 1) removes, and what chance brought. Those who lie low are found half as easily.
 * `suppression` is what `suppressionOf` says.
 */
export function nextIsis(
	isis: number,
	effort: number,
	suppression: number,
	{ isisJump, isisNoise, lieLow }: Happened,
	settings: Settings
): number {
	const removed = suppression * effort * (1 - lieLow / 2) * isis;
	return Math.max(0, isis + growthOf(isis, settings) - removed + isisNoise + isisJump);
}

/** Whether ISIS has reached twice its January 2024 number, and at least 200 people. */
export function hasDoubled(isis: number, settings: Settings): boolean {
	return isis >= Math.max(2 * settings.isisAtStart, 200);
}
