import { describe, expect, it } from 'vitest';
import { checkSettings, defaultSettings, PARAMETER_NAMES } from '$lib/model/parameters';
import { decodeState, encodeState } from '$lib/simulator/address/codec';
import { defaultState } from '$lib/simulator/address/state';
import { presetOf, PRESET_NAMES, PRESETS, presetSettings } from '$lib/simulator/presets';
import { parameterArguments } from '$lib/words/parameter-arguments';
import { simulatorWords } from '$lib/words/en/simulator';

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
