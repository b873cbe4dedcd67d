import { clamp } from '../clamp';
import type { Region, Settings } from '../types';

/** The region after this month's draw: low draws calm a tense region, high draws disturb a calm one. */
export function nextRegion(region: Region, draw: number, settings: Settings): Region {
	if (region === 'tense') return draw < settings.calmChance ? 'calm' : 'tense';
	return draw > 1 - settings.tenseChance ? 'tense' : 'calm';
}

/** Attacks on US forces to be expected this month: fewer with less hostility, and with fewer to attack. */
export function attackRateOf(hostility: number, share: number, settings: Settings): number {
	return settings.attacksPerMonthAtStart * hostility * share;
}

/**
 * Hostility (January 2024 = 1, held to 0–3) a month later. It moves towards the region's level, lowered as
 * far as departure is taken as given (`commitment`, 0 to 1), over `hostilityMonths`; each strike adds to it.
 */
export function nextHostility(
	hostility: number,
	region: Region,
	commitment: number,
	strikes: number,
	settings: Settings
): number {
	const base = region === 'tense' ? 1 : settings.calmHostility;
	const level = base * (1 - settings.commitmentRelief * commitment);
	const pull = (level - hostility) / settings.hostilityMonths;
	return clamp(hostility + pull + settings.hostilityPerStrike * strikes, 0, 3);
}
