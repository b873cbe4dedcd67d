import { defaultSettings } from '$lib/model/parameters';
import type { Settings } from '$lib/model/types';

/**
 * What each named world changes; everything else is as assumed. Links and lessons name them, so their values
 * are frozen with the version of the model (tests/fixtures/presets.json): new ones go to the end.
 */
export const PRESETS = {
	default: {},
	nearlyReady: { adviserShare: 0.1, setDate: 42 },
	dateConcentrates: { effortUnderDate: 0.5, effortUnderConditions: -0.5, credibilityOfDate: 0.9 },
	barConcentrates: { effortUnderDate: -0.5, effortUnderConditions: 0.5, credibilityOfDate: 0.3 },
	friction: {
		adviserShare: 0.15,
		commitmentRelief: 0.9,
		pressureRelief: 0.8,
		iraqiEffortLost: 0.2,
		adviserEffortLost: 0.4
	},
	welcome: { politicalPressureAtStart: 0.75, requestLevel: 0.45, requestHazard: 0.12 },
	waiting: { lieLowShare: 0.5, lieLowWindow: 18 },
	oneYear: { setDate: 12 },
	highBar: { isisBar: 800, capabilityBar: 0.9, attacksBar: 10, pressureBar: 0.4 },
	quiet: { regionStartsTense: false, calmChance: 0.13, tenseChance: 0.02 },
	endless: { calmChance: 0.03, tenseChance: 0.08 }
} as const satisfies Record<string, Partial<Settings>>;
/** A named world. */
export type PresetName = keyof typeof PRESETS;
/** All of them, in the order in which they are offered. */
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/** The settings of a named world. */
export function presetSettings(name: PresetName): Settings {
	return { ...defaultSettings, ...PRESETS[name] };
}

/** The named world that has exactly these settings, if any. */
export function presetOf(settings: Settings): PresetName | undefined {
	const names = Object.keys(settings) as (keyof Settings)[];
	return PRESET_NAMES.find((preset) => {
		const world = presetSettings(preset);
		return names.every((name) => world[name] === settings[name]);
	});
}
