import type { Condition, Finding, Seen, Settings } from '../types';

/** The conditions, in the order in which they are shown. */
export const CONDITIONS = ['isis', 'capability', 'attacks', 'pressure'] as const;

function atMost(condition: Condition, value: number, bar: number, counts: boolean): Finding {
	return { condition, value, bar, side: 'at-most', holds: value <= bar, counts };
}
function atLeast(condition: Condition, value: number, bar: number, counts: boolean): Finding {
	return { condition, value, bar, side: 'at-least', holds: value >= bar, counts };
}

/**
 * The four conditions as officials find them, each against its own bar: ISIS members (people), Iraqi
 * capability (0 to 1), attacks on US forces (a month, mean of three), pressure on Baghdad (0 to 1).
 */
export function judge(seen: Seen, settings: Settings): readonly Finding[] {
	return [
		atMost('isis', seen.isis, settings.isisBar, settings.isisCounts),
		atLeast('capability', seen.capability, settings.capabilityBar, settings.capabilityCounts),
		atMost('attacks', seen.attacks, settings.attacksBar, settings.attacksCount),
		atMost('pressure', seen.pressure, settings.pressureBar, settings.pressureCounts)
	];
}

/** Whether every condition that counts holds. If none counts, they hold. */
export function conditionsHold(seen: Seen, settings: Settings): boolean {
	return judge(seen, settings).every((finding) => finding.holds || !finding.counts);
}
