import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '$lib/model/parameters';
import {
	isisChange,
	isisChanges,
	monthSaid,
	PREDICTED_MONTHS,
	readKeptPrediction
} from '$lib/story/predict/prediction';

const anyOutlook = fc.record({
	gone: fc.option(fc.integer({ min: 1, max: PREDICTED_MONTHS })),
	isis: fc.constantFrom(...isisChanges)
});
const anyPrediction = fc.record({ conditions: anyOutlook, timeline: anyOutlook });

describe('a kept prediction', () => {
	it('is read back as it was', () => {
		fc.assert(
			fc.property(anyPrediction, (prediction) => {
				const parsed: unknown = JSON.parse(JSON.stringify({ prediction }));
				expect(readKeptPrediction(parsed)).toEqual({ prediction });
			})
		);
	});

	it('may be that the reader skipped it', () => {
		expect(readKeptPrediction({ skipped: true })).toEqual({ skipped: true });
	});

	it('is none where what was kept is anything else', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => readKeptPrediction(value) === undefined));
		const conditions = { gone: 12, isis: 'same' };
		for (const timeline of [
			undefined,
			{ gone: 0, isis: 'same' },
			{ gone: 49, isis: 'same' },
			{ gone: 1.5, isis: 'same' },
			{ gone: '12', isis: 'same' },
			{ gone: 12, isis: 'none' },
			{ isis: 'same' }
		])
			expect(readKeptPrediction({ prediction: { conditions, timeline } })).toBeUndefined();
	});
});

it('looks as far ahead as a run at its default settings lasts', () => {
	expect(PREDICTED_MONTHS).toBe(defaultSettings.horizonMonths);
});

it('takes a typed month as a whole one from the first on, and nothing or more as not within the time', () => {
	expect([12, 12.4, 0, -3, 48, 49, NaN].map(monthSaid)).toEqual([12, 12, 1, 1, 48, null, null]);
});

it('takes a quarter more or less for about as many', () => {
	expect([700, 750, 1250, 1251].map((end) => isisChange(1000, end))).toEqual([
		'fewer',
		'same',
		'same',
		'more'
	]);
});
