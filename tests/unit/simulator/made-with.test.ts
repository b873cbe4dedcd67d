import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '$lib/model/version';
import { madeWithSentence } from '$lib/simulator/address/made-with';
import { modelVersionWordsIn } from '$lib/words/model-versions';

describe('a link made with another version of the model', () => {
	it('is told with both versions and what changed between them', () => {
		expect(madeWithSentence(0, 'en', 1)).toBe(
			'This was made with version 0 of the model; here is version 1. The same settings may come to something else here. What changed: version 1, the first version that links name.'
		);
	});

	it('is told to be newer than the page where it is', () => {
		expect(madeWithSentence(MODEL_VERSION + 1, 'en')).toContain(
			`newer than version ${MODEL_VERSION} here`
		);
	});

	it('says nothing where the version is the same or none is named', () => {
		expect([madeWithSentence(MODEL_VERSION, 'en'), madeWithSentence(null, 'en')]).toEqual(['', '']);
	});

	it('finds a line of change for every version that there has been, and for none to come', () => {
		const versions = Array.from({ length: MODEL_VERSION }, (_, at) => String(at + 1));
		expect(Object.keys(modelVersionWordsIn('en').changes)).toEqual(versions);
	});
});
