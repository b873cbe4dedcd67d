import { hasDoubled } from './month/isis';
import type { Happened, Outcomes, Run, Settings, World, Writable } from './types';

/** Outcomes while a run is going on, as one number each: yes and no are 1 and 0, nothing is NaN. */
export type Tally = Writable<Record<keyof Outcomes, number>>;

/** A tally before the first month. */
export function newTally(settings: Settings): Tally {
	const tally: Tally = {
		isisAtEnd: 0,
		isisDoubled: 0,
		capabilityAtHandover: 0,
		capabilityAtEnd: 0,
		attacks: 0,
		strikes: 0,
		isisAttacks: 0,
		requested: 0,
		requestedMonth: 0,
		completedMonth: 0,
		monthsOfHighPressure: 0,
		troopMonths: 0
	};
	clearTally(tally, settings);
	return tally;
}

/** Puts a tally back to what it is before the first month. */
export function clearTally(tally: Tally, settings: Settings): void {
	tally.isisAtEnd = settings.isisAtStart;
	tally.isisDoubled = 0;
	tally.capabilityAtHandover = NaN;
	tally.capabilityAtEnd = 1 - settings.adviserShare;
	tally.attacks = 0;
	tally.strikes = 0;
	tally.isisAttacks = 0;
	tally.requested = 0;
	tally.requestedMonth = NaN;
	tally.completedMonth = NaN;
	tally.monthsOfHighPressure = 0;
	tally.troopMonths = 0;
}

/** Adds one month to a tally: the troops (people) at its start, what happened, its end, and whether a request came. */
export function addMonth(
	tally: Tally,
	troopsBefore: number,
	happened: Happened,
	after: World,
	requested: boolean,
	settings: Settings
): void {
	tally.isisAtEnd = after.isisMembers;
	if (hasDoubled(after.isisMembers, settings)) tally.isisDoubled = 1;
	tally.capabilityAtEnd = after.iraqiCapability;
	tally.attacks += happened.attacks;
	tally.strikes += happened.strikes;
	tally.isisAttacks += happened.isisAttacks;
	tally.troopMonths += troopsBefore;
	if (after.politicalPressure > settings.requestLevel) tally.monthsOfHighPressure += 1;
	if (requested) {
		tally.requested = 1;
		tally.requestedMonth = after.month;
	}
	if (after.schedule === 'complete' && Number.isNaN(tally.completedMonth)) {
		tally.completedMonth = after.month;
		tally.capabilityAtHandover = after.iraqiCapability;
	}
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** Outcomes from one number each. */
export function outcomesFrom(tally: Readonly<Tally>): Outcomes {
	return {
		...tally,
		isisDoubled: tally.isisDoubled === 1,
		capabilityAtHandover: orNull(tally.capabilityAtHandover),
		requested: tally.requested === 1,
		requestedMonth: orNull(tally.requestedMonth),
		completedMonth: orNull(tally.completedMonth)
	};
}

/** What a run came to. */
export function outcomesOf({ months, settings }: Run): Outcomes {
	const tally = newTally(settings);
	months.forEach(({ happened, request, world }, index) => {
		const before = months[index - 1];
		if (before && happened)
			addMonth(tally, before.world.usTroops, happened, world, request.made, settings);
	});
	return outcomesFrom(tally);
}
