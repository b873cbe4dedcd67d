import { equalStay } from '$lib/model/equal-stay';
import type { Approach, Settings } from '$lib/model/types';
import type { ScenarioWords } from '$lib/words/sim-scenarios';
import type { SimulatorWords } from '$lib/words/simulator';
import { decodeState } from '../address/codec';
import type { SimulatorState, View } from '../address/state';
import { presetSettings, type PresetName } from '../presets';
import type { Session } from '../session.svelte';
import type { Side, Sides } from '../sides';
import { APPROACHES_IN } from '../views';
import type { SavedScenario } from './saved-scenarios.svelte';

/** What is picked for one side: the present scenario, a named world, or a kept one by its name. */
export interface Picked {
	readonly scenario: 'present' | `preset:${PresetName}` | `saved:${string}`;
	readonly approach: Approach;
}
/** What can be picked from, and the words for it. */
export interface Offered {
	readonly session: Session;
	readonly saved: readonly SavedScenario[];
	readonly words: ScenarioWords;
	readonly simulatorWords: SimulatorWords;
}

/** The settings of a kept scenario for an approach; the timeline's are those of equal stay if it had that on. */
function savedSettings(scenario: string, approach: Approach): Settings {
	const { state } = decodeState(scenario);
	return approach === 'timeline' && state.equalStay
		? equalStay(state.settings, state.seed).settings
		: state.settings;
}

/** The side that was picked; undefined if the kept scenario is there no more. */
export function sideOf({ scenario, approach }: Picked, offered: Offered): Side | undefined {
	const { session, saved, words, simulatorWords } = offered;
	const side = (name: string, settings: Settings): Side => ({
		name: words.compare.side(name, simulatorWords.approaches[approach].name),
		approach,
		settings
	});
	if (scenario === 'present') return side(words.compare.present, session.settingsOf(approach));
	if (scenario.startsWith('preset:')) {
		const preset = scenario.slice(7) as PresetName;
		return side(simulatorWords.presets[preset].name, presetSettings(preset));
	}
	const kept = saved.find(({ name }) => name === scenario.slice(6));
	return kept && side(kept.name, savedSettings(kept.scenario, approach));
}

/** The view that shows the approaches of both sides. */
function viewOfBoth(first: Approach, second: Approach): View {
	if (first === second) return first === 'status-quo' ? 'three' : first;
	const both = [first, second].every((approach) => APPROACHES_IN.both.includes(approach));
	return both ? 'both' : 'three';
}

/**
 * The state that shows a run of one side (0 or 1) in the player from its start. For a difference of both (null)
 * it is both approaches where they share the settings, else the first side.
 */
export function stateOfRun(
	[first, second]: Sides,
	which: 0 | 1 | null,
	run: number,
	seed: number
): SimulatorState {
	const shared = which === null && first.settings === second.settings;
	const { approach, settings } = which === 1 ? second : first;
	const view = shared ? viewOfBoth(approach, second.approach) : viewOfBoth(approach, approach);
	return { view, seed, run, month: 0, settings, equalStay: false };
}
