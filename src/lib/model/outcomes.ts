import { hasDoubled } from './month/isis';
import type { Happened, Outcomes, Run, Settings, World } from './types';

/** Outcomes while a run is going on. */
type Tally = { -readonly [K in keyof Outcomes]: Outcomes[K] };

/** An empty tally. */
export function newTally(settings: Settings): Tally {
	return {
		isisAtEnd: settings.isisAtStart,
		isisDoubled: false,
		capabilityAtHandover: null,
		capabilityAtEnd: 1 - settings.adviserShare,
		attacks: 0,
		strikes: 0,
		isisAttacks: 0,
		requested: false,
		requestedMonth: null,
		completedMonth: null,
		monthsOfHighPressure: 0,
		troopMonths: 0
	};
}

/** Adds one month to a tally: the world before and after it, what happened, and whether a request came. */
export function addMonth(
	tally: Tally,
	before: World,
	after: World,
	happened: Happened | null,
	requested: boolean,
	settings: Settings
): void {
	tally.isisAtEnd = after.isisMembers;
	tally.isisDoubled ||= hasDoubled(after.isisMembers, settings);
	tally.capabilityAtEnd = after.iraqiCapability;
	tally.attacks += happened?.attacks ?? 0;
	tally.strikes += happened?.strikes ?? 0;
	tally.isisAttacks += happened?.isisAttacks ?? 0;
	tally.troopMonths += before.usTroops;
	if (after.politicalPressure > settings.requestLevel) tally.monthsOfHighPressure += 1;
	if (requested) {
		tally.requested = true;
		tally.requestedMonth = after.month;
	}
	if (after.schedule === 'complete' && tally.completedMonth === null) {
		tally.completedMonth = after.month;
		tally.capabilityAtHandover = after.iraqiCapability;
	}
}

/** What a run came to. */
export function outcomesOf({ months, settings }: Run): Outcomes {
	const tally = newTally(settings);
	months.forEach((record, index) => {
		const before = months[index - 1];
		if (!before) return;
		const requested = record.request.made;
		addMonth(tally, before.world, record.world, record.happened, requested, settings);
	});
	return tally;
}
