import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '$lib/model/version';
import { decodeState } from '$lib/simulator/address/codec';
import { defaultState } from '$lib/simulator/address/state';
import { runCited } from '$lib/simulator/files/run-cited';
import { formats, styles } from '$lib/ui/cite/formats';
import { citeWords } from '$lib/words/en/cite';
import { scenarioWords } from '$lib/words/en/sim-scenarios';
import { simulatorWords } from '$lib/words/en/simulator';

const words = {
	cite: citeWords,
	scenario: scenarioWords,
	simulator: simulatorWords,
	site: 'Conditions or Calendar?'
};
const page = 'https://example.org/simulator/';
const settings = { ...defaultState.settings, setDate: 36 };
const state = { ...defaultState, view: 'both' as const, run: 7, month: 12, settings };

describe('a run as something to cite', () => {
	it('has the address that opens it again, with the version of the model', () => {
		const address = new URL(runCited(state, words, page).url);
		expect(address.searchParams.get('s')).toContain(`_k${MODEL_VERSION}`);
		expect(decodeState(address.searchParams.get('s')).state).toEqual(state);
	});

	it('says in every style that it is a run of a model, and no data', () => {
		for (const thing of [state, defaultState])
			for (const style of styles) {
				const text = formats[style](runCited(thing, words, page));
				expect(text).toContain('not data');
				expect(text).toContain(`model version ${MODEL_VERSION}`);
			}
	});
});
