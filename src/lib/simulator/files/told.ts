import { defaultSettings, PARAMETER_NAMES } from '$lib/model/parameters';
import type { ScenarioWords } from '$lib/words/sim-scenarios';
import type { SimulatorWords } from '$lib/words/simulator';
import type { SimulatorState } from '../address/state';
import { presetOf } from '../presets';
import { parameterValueText, viewName } from '../spoken';

/** How many changed parameters are told one by one. */
const TOLD = 6;

/** A scenario in sentences: where one looks, and what differs from the assumptions. */
export function toldScenario(
	{ view, seed, run, month, settings, equalStay }: SimulatorState,
	words: SimulatorWords,
	{ told }: ScenarioWords
): string {
	const changed = PARAMETER_NAMES.filter((name) => settings[name] !== defaultSettings[name]);
	const preset = presetOf(settings);
	const changes = changed
		.slice(0, TOLD)
		.map((name) =>
			told.change(words.parameters[name].label, parameterValueText(name, settings, words))
		);
	const what =
		changed.length === 0
			? told.defaults
			: preset
				? `${words.presets[preset].name}.`
				: told.changed(changes, changed.length - changes.length);
	const where = told.where(viewName(view, words), run, seed, month);
	return [where, what, ...(equalStay ? [told.equalStay] : [])].join(' ');
}
