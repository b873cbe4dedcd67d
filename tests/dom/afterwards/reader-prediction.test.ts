import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaderPrediction } from '../../../src/routes/afterwards/reader-prediction';

const key = 'conditions-or-calendar:prediction';
const prediction = {
	conditions: { gone: 31, isis: 'same' },
	timeline: { gone: null, isis: 'more' }
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('what a browser keeps of the reader’s prediction', () => {
	it('is settled by a prediction, which a later skip leaves in place', () => {
		localStorage.setItem(key, JSON.stringify({ prediction }));
		const reader = new ReaderPrediction();
		expect(reader.prediction).toEqual(prediction);
		reader.skip();
		expect(reader).toMatchObject({ settled: true, skipped: false });
		expect(new ReaderPrediction().prediction).toEqual(prediction);
	});

	it('is settled by a skip, at the next visit too', () => {
		const reader = new ReaderPrediction();
		expect(reader.settled).toBe(false);
		reader.skip();
		expect(new ReaderPrediction()).toMatchObject({ settled: true, skipped: true });
	});

	it('lasts as long as the page where storage is denied', () => {
		const denied = () => {
			throw new DOMException('Access is denied', 'SecurityError');
		};
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
		const reader = new ReaderPrediction();
		expect(reader.settled).toBe(false);
		reader.skip();
		expect(reader.settled).toBe(true);
	});

	it.each([
		'nonsense',
		'[]',
		'null',
		'{"skipped":"yes"}',
		'{"prediction":{"conditions":{"gone":3,"isis":"same"}}}',
		'{"prediction":{"conditions":{"gone":-3,"isis":"same"},"timeline":{"gone":3,"isis":"same"}}}',
		'{"prediction":{"conditions":{"gone":3,"isis":"gone"},"timeline":{"gone":3,"isis":"same"}}}',
		'{"prediction":{"conditions":{"gone":2.5,"isis":"same"},"timeline":{"gone":3,"isis":"same"}}}'
	])('is nothing where storage holds %s', (text) => {
		localStorage.setItem(key, text);
		expect(new ReaderPrediction().settled).toBe(false);
	});
});
