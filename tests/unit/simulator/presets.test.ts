import { describe, expect, it } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { checkSettings, defaultSettings, PARAMETER_NAMES } from '$lib/model/parameters';
import { MODEL_VERSION } from '$lib/model/version';
import { decodeState, encodeState } from '$lib/simulator/address/codec';
import { defaultState } from '$lib/simulator/address/state';
import {
	presetOf,
	PRESET_NAMES,
	PRESETS,
	presetSettings,
	type PresetName
} from '$lib/simulator/presets';
import { parameterArguments } from '$lib/words/parameter-arguments';
import { simulatorWords } from '$lib/words/en/simulator';
import frozenPresets from '../../fixtures/presets.json';

describe('the named worlds', () => {
	it.each(PRESET_NAMES)('%s changes only what the model allows', (name) => {
		expect(checkSettings(PRESETS[name]).problems).toEqual([]);
	});

	it.each(PRESET_NAMES)('%s can be told from every other, and survives the address', (name) => {
		const settings = presetSettings(name);
		expect(presetOf(settings)).toBe(name);
		expect(decodeState(encodeState({ ...defaultState, settings })).state.settings).toEqual(
			settings
		);
	});

	it('are no named world once anything else has been moved', () => {
		expect(presetOf({ ...presetSettings('oneYear'), tranche: 250 })).toBeUndefined();
	});

	it('have a name and a meaning each, and as many for a date as against it', () => {
		expect(Object.keys(simulatorWords.presets)).toEqual(PRESET_NAMES);
		const mirrored = PRESETS.barConcentrates.effortUnderConditions;
		expect(mirrored).toBe(PRESETS.dateConcentrates.effortUnderDate);
	});
});

describe('the named worlds of each version of the model', () => {
	const frozen: Readonly<Record<string, unknown>> = frozenPresets;

	it('have the values that they were published with, and are recorded for every version', () => {
		expect(PRESETS).toEqual(frozen[MODEL_VERSION]);
		expect(Object.keys(frozen)).toEqual(
			Array.from({ length: MODEL_VERSION }, (_, at) => String(at + 1))
		);
	});
});

describe('what the named worlds come to', () => {
	type Compared = 'isisAtEnd' | 'attacks';
	/** Mean of the timeline less the conditions-based approach over 200 paired runs. */
	function difference(preset: PresetName, outcome: Compared): number {
		const [conditions, timeline] = (['conditions', 'timeline'] as const).map((approach) => {
			const settings = presetSettings(preset);
			const { outcomes } = runBatch({ approach, settings, seed: 1, runs: 200 });
			return outcomes[outcome].reduce((sum, value) => sum + value, 0) / 200;
		});
		return timeline! - conditions!;
	}

	it('differs as assumed: more ISIS and fewer attacks under the timeline', () => {
		expect(difference('default', 'isisAtEnd')).toBeGreaterThan(300);
		expect(difference('default', 'attacks')).toBeLessThan(-300);
	});

	it.each([
		['friction', 'isisAtEnd', -1, 0],
		['nearlyReady', 'isisAtEnd', 0, 0.1],
		['nearlyReady', 'attacks', 0, 0.5],
		['welcome', 'isisAtEnd', 0, 0.5],
		['quiet', 'attacks', 0, 0.5]
	] as const)(
		'under %s the difference in %s is %d to %d of the default one',
		(preset, outcome, from, to) => {
			const share = difference(preset, outcome) / difference('default', outcome);
			expect(share).toBeGreaterThan(from);
			expect(share).toBeLessThan(to);
		}
	);
});

describe('the words of the parameters', () => {
	it('exist for every parameter of the model and for none besides', () => {
		expect(Object.keys(simulatorWords.parameters).sort()).toEqual([...PARAMETER_NAMES].sort());
		expect(Object.keys(parameterArguments('en')).sort()).toEqual([...PARAMETER_NAMES].sort());
	});

	const told = parameterArguments('en');

	it('give both sides of every number: who argues for more and who for less', () => {
		const numbers = PARAMETER_NAMES.filter((name) => typeof defaultSettings[name] === 'number');
		const oneSided = numbers.filter((name) => {
			const { less, more } = told[name];
			return less === '' || more === '';
		});
		expect(oneSided).toEqual([]);
	});
});
