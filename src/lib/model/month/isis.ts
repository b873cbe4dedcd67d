import type { Settings } from '../types';

/** What drives the number of ISIS members in one month. */
export interface IsisDrivers {
	/** Joint effort against it, January 2024 = 1. */
	readonly effort: number;
	/** Share of members who lie low, 0 to 1; the effort finds them half as easily. */
	readonly lieLow: number;
	/** Members gained or lost through scatter, people. */
	readonly noise: number;
	/** Members gained in a sudden jump, people. */
	readonly jump: number;
}

/**
 * Share of ISIS members that the January 2024 effort removes each month: as many as it gained then, and
 * `declineAtStart` more.
 */
export function suppressionOf(settings: Settings): number {
	const { declineAtStart, isisAtStart, isisCeiling, regrowth } = settings;
	return regrowth * (1 - isisAtStart / isisCeiling) + declineAtStart;
}

/** ISIS members (people, never below 0) a month later: growth that slows towards the ceiling, less what is removed. */
export function nextIsis(isis: number, drivers: IsisDrivers, settings: Settings): number {
	const growth = settings.regrowth * isis * (1 - isis / settings.isisCeiling);
	const removed = suppressionOf(settings) * drivers.effort * (1 - drivers.lieLow / 2) * isis;
	return Math.max(0, isis + growth - removed + drivers.noise + drivers.jump);
}

/** Whether ISIS has reached twice its January 2024 number, and at least 200 people. */
export function hasDoubled(isis: number, settings: Settings): boolean {
	return isis >= Math.max(2 * settings.isisAtStart, 200);
}
