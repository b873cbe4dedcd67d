import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BatchRequest } from '$lib/model/batch/columns';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings } from '$lib/model/parameters';
import type { Approach } from '$lib/model/types';
import type { BatchRunner } from '$lib/simulator/batch/batch-runner';
import { createBatchRunner } from '$lib/simulator/batch/pool';
import { FakeWorker, useWorkers, type Behaviour } from './fake-worker';

const settings = { ...defaultSettings, horizonMonths: 12 };
const request: BatchRequest = { approach: 'conditions', settings, seed: 3, runs: 900, paths: true };
const expected = runBatch(request);
const unknown = { ...request, approach: 'none' as Approach };

/** Lets so many milliseconds pass for those who look at the workers, and everybody else have a turn. */
async function pass(milliseconds: number): Promise<void> {
	await new Promise(setImmediate);
	await vi.advanceTimersByTimeAsync(milliseconds);
	await new Promise(setImmediate);
}

let runner: BatchRunner;
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	runner = createBatchRunner();
});
afterEach(() => {
	runner.end();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a batch is the same as in one go', () => {
	it('with two workers, of which each does a part', async () => {
		useWorkers('works', 'works');
		expect(await runner.run(request)).toEqual(expected);
		expect(FakeWorker.made).toHaveLength(2);
		for (const { told } of FakeWorker.made) expect(told.length).toBeGreaterThan(0);
	});

	it('without any workers in the browser', async () => {
		vi.stubGlobal('Worker', undefined);
		expect(await runner.run(request)).toEqual(expected);
	});

	const failing: readonly Behaviour[] = [
		'cannot be made',
		'is not there',
		'breaks at its first slice',
		'answers what cannot be read',
		'takes no message'
	];
	it.each(failing)('when every worker %s', async (behaviour) => {
		useWorkers(behaviour, behaviour);
		expect(await runner.run(request)).toEqual(expected);
		expect(await runner.run({ ...request, runs: 0 })).toEqual(runBatch({ ...request, runs: 0 }));
	});
	it.each(failing)('when one of two workers %s', async (behaviour) => {
		useWorkers('works', behaviour);
		expect(await runner.run(request)).toEqual(expected);
	});

	it('when no worker gives a sign of life within 2 seconds, and not before', async () => {
		useWorkers('stays silent', 'stays silent');
		const onprogress = vi.fn();
		const batch = runner.run(request, { onprogress });
		await pass(1900);
		expect(onprogress).not.toHaveBeenCalled();
		await pass(100);
		expect(await batch).toEqual(expected);
	});

	it('when a worker comes after 2 seconds, which then takes what is asked next', async () => {
		useWorkers('comes late');
		const first = runner.run(request);
		await pass(2000);
		expect(await first).toEqual(expected);
		FakeWorker.made[0]!.start();
		await new Promise(setImmediate);
		expect(await runner.run(request)).toEqual(expected);
		expect(FakeWorker.made[0]!.told.length).toBeGreaterThan(0);
	});

	it('when a worker leaves its slices unanswered for 8 seconds; it is terminated', async () => {
		useWorkers('works', 'falls silent at its first slice');
		const batch = runner.run(request);
		await pass(7900);
		expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([false, false]);
		await pass(600);
		expect(await batch).toEqual(expected);
		expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([false, true]);
	});
});

describe('a request that the model refuses', () => {
	it('is rejected with the error of a worker', async () => {
		useWorkers('works');
		const message = await runner.run(unknown).catch((error: Error) => error.message);
		expect(() => runBatch(unknown)).toThrow(message as string);
	});

	it('is rejected with the error of the page', async () => {
		useWorkers('cannot be made');
		const message = await runner.run(unknown).catch((error: Error) => error.message);
		expect(() => runBatch(unknown)).toThrow(message as string);
	});

	it.each([-1, 1.5, NaN, Infinity])('is rejected at once with %d runs', async (runs) => {
		useWorkers('works');
		await expect(runner.run({ ...request, runs })).rejects.toThrow(RangeError);
		expect(FakeWorker.made).toEqual([]);
	});

	it('leaves the workers fit for the next one', async () => {
		useWorkers('works');
		await expect(runner.run(unknown)).rejects.toThrow(/\w/);
		expect(await runner.run(request)).toEqual(expected);
	});
});

describe('progress', () => {
	it.each([['works'], ['is not there'], ['breaks at its first slice']] as const)(
		'only grows, and ends with all runs, when a worker %s',
		async (behaviour) => {
			useWorkers(behaviour, 'works');
			const seen: number[] = [];
			await runner.run(request, { onprogress: (done) => seen.push(done) });
			expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
			expect(seen.at(-1)).toBe(900);
		}
	);
});

describe('cancelling', () => {
	it.each(['works', 'cannot be made'] as const)(
		'rejects with the signal’s reason and leaves the runner fit, when a worker %s',
		async (behaviour) => {
			useWorkers(behaviour);
			const controller = new AbortController();
			const onprogress = vi.fn(() => controller.abort(new Error('The reader moved on')));
			const batch = runner.run(request, { signal: controller.signal, onprogress });
			await expect(batch).rejects.toThrow('The reader moved on');
			expect(await runner.run(request)).toEqual(expected);
			expect(onprogress).toHaveBeenCalledTimes(1);
		}
	);

	it('tells the worker to leave the slices that it holds', async () => {
		useWorkers('falls silent at its first slice');
		const controller = new AbortController();
		const batch = runner.run(request, { signal: controller.signal });
		await pass(0);
		controller.abort();
		await expect(batch).rejects.toThrow(/abort/i);
		const told = FakeWorker.made[0]!.told.map(({ type, id }) => `${type} ${id}`);
		expect(told).toEqual(['slice 1', 'slice 2', 'cancel 1', 'cancel 2']);
	});

	it('before the start starts nothing', async () => {
		useWorkers('works');
		const signal = AbortSignal.abort();
		await expect(runner.run(request, { signal })).rejects.toBe(signal.reason);
		expect(FakeWorker.made).toEqual([]);
	});
});

describe('over repeated use', () => {
	it('there are never more workers, nor listeners of the signal', async () => {
		useWorkers('works', 'works');
		const { signal } = new AbortController();
		const added = vi.spyOn(signal, 'addEventListener');
		const removed = vi.spyOn(signal, 'removeEventListener');
		for (let round = 0; round < 20; round += 1)
			await runner.run({ ...request, runs: 300 }, { signal });
		expect(FakeWorker.made).toHaveLength(2);
		expect(removed.mock.calls.length).toBe(added.mock.calls.length);
		await pass(1000);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('jobs that run at once come to their own results', async () => {
		useWorkers('works', 'works', 'works');
		const requests = Array.from({ length: 12 }, (_, seed) => ({ ...request, seed, runs: 260 }));
		const batches = await Promise.all(requests.map((each) => runner.run(each)));
		expect(batches).toEqual(requests.map(runBatch));
	});

	it('a small batch does not wait for all of a large one that came before', async () => {
		useWorkers('works');
		const order: string[] = [];
		const large = runner.run({ ...request, runs: 4000 }).then(() => order.push('large'));
		const small = runner.run({ ...request, runs: 10 }).then(() => order.push('small'));
		await Promise.all([large, small]);
		expect(order).toEqual(['small', 'large']);
	});
});

describe('the end', () => {
	it('terminates the workers and rejects what is on its way and what comes after', async () => {
		useWorkers('works', 'stays silent');
		const batch = runner.run(request);
		await pass(0);
		runner.end();
		await expect(batch).rejects.toThrow('The runner has ended');
		await expect(runner.run(request)).rejects.toThrow('The runner has ended');
		expect(FakeWorker.made.every(({ terminated }) => terminated)).toBe(true);
		expect(vi.getTimerCount()).toBe(0);
	});
});
