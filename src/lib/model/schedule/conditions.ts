import type { Finding, Seen, Settings } from '../types';

/** The conditions, in the order in which they are shown. */
export const CONDITIONS = ['isis', 'capability', 'attacks', 'pressure'] as const;

const isisHolds = (seen: Seen, settings: Settings) => seen.isis <= settings.isisBar;
const capabilityHolds = (seen: Seen, settings: Settings) =>
	seen.capability >= settings.capabilityBar;
const attacksHold = (seen: Seen, settings: Settings) => seen.attacks <= settings.attacksBar;
const pressureHolds = (seen: Seen, settings: Settings) => seen.pressure <= settings.pressureBar;

/**
 * The four conditions as officials find them, each against its own bar: ISIS members (people), Iraqi
 * capability (0 to 1), attacks on US forces (a month, mean of three), pressure on Baghdad (0 to 1).
 */
export function judge(seen: Seen, settings: Settings): readonly Finding[] {
	return [
		{
			condition: 'isis',
			value: seen.isis,
			bar: settings.isisBar,
			side: 'at-most',
			holds: isisHolds(seen, settings),
			counts: settings.isisCounts
		},
		{
			condition: 'capability',
			value: seen.capability,
			bar: settings.capabilityBar,
			side: 'at-least',
			holds: capabilityHolds(seen, settings),
			counts: settings.capabilityCounts
		},
		{
			condition: 'attacks',
			value: seen.attacks,
			bar: settings.attacksBar,
			side: 'at-most',
			holds: attacksHold(seen, settings),
			counts: settings.attacksCount
		},
		{
			condition: 'pressure',
			value: seen.pressure,
			bar: settings.pressureBar,
			side: 'at-most',
			holds: pressureHolds(seen, settings),
			counts: settings.pressureCounts
		}
	];
}

/** Whether every condition that counts holds. If none counts, they hold. */
export function conditionsHold(seen: Seen, settings: Settings): boolean {
	return (
		(!settings.pressureCounts || pressureHolds(seen, settings)) &&
		(!settings.attacksCount || attacksHold(seen, settings)) &&
		(!settings.capabilityCounts || capabilityHolds(seen, settings)) &&
		(!settings.isisCounts || isisHolds(seen, settings))
	);
}
