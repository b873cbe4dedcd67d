import { describe, expect, it } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { GOLDEN_REQUESTS, goldenHash, hashOf } from '$lib/simulator/batch/golden';
import { GOLDEN_HASH } from '../../../golden/hash.mjs';

describe('the fixed batch', () => {
	it('comes to the same bits in Node as the day it was fixed', () => {
		expect(goldenHash()).toBe(GOLDEN_HASH);
	}, 60_000);

	it('has runs that complete, that never do, and that are asked to leave', () => {
		const some = GOLDEN_REQUESTS.map((request) => runBatch({ ...request, runs: 20 }).outcomes);
		const completed = some.flatMap(({ completedMonth }) => [...completedMonth]);
		expect(completed.filter(Number.isNaN).length).toBeGreaterThan(50);
		expect(completed.filter((month) => month > 0).length).toBeGreaterThan(50);
		const requested = some.flatMap((outcomes) => [...outcomes.requested]);
		expect(requested.filter((value) => value === 1).length).toBeGreaterThan(20);
	});
});

describe('the hash', () => {
	const batch = runBatch({ ...GOLDEN_REQUESTS[0]!, runs: 3 });

	it('changes with the last bit of one number', () => {
		const before = hashOf([batch]);
		const troopMonths = Float64Array.from(batch.outcomes.troopMonths);
		new Uint32Array(troopMonths.buffer)[2]! ^= 1;
		const after = hashOf([{ ...batch, outcomes: { ...batch.outcomes, troopMonths } }]);
		expect(after).not.toBe(before);
		expect(after).toMatch(/^[0-9a-f]{16}$/);
	});

	it('changes with the order of the runs', () => {
		const attacks = Float64Array.from(batch.paths!.attacks).reverse();
		const turned = { ...batch, paths: { ...batch.paths!, attacks } };
		expect(hashOf([turned])).not.toBe(hashOf([batch]));
	});

	it('takes every not-a-number for the same one', () => {
		const odd = new Float64Array(1);
		new Uint32Array(odd.buffer).set([1, 0xfff80000]);
		const holding = (completedMonth: Float64Array) =>
			hashOf([{ ...batch, paths: null, outcomes: { ...batch.outcomes, completedMonth } }]);
		expect(holding(odd)).toBe(holding(Float64Array.of(NaN)));
		expect(holding(odd)).not.toBe(holding(Float64Array.of(0)));
	});
});
