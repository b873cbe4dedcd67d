import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings } from '$lib/model/parameters';
import { runInSlices } from '$lib/simulator/batch/in-slices';
import { Job } from '$lib/simulator/batch/job';
import { anyApproach, anyRun, anySeed, anySettings } from '../../model/worlds';

const anyRequest = fc.record({
	approach: anyApproach,
	settings: anySettings,
	seed: anySeed,
	firstRun: anyRun,
	runs: fc.integer({ min: 0, max: 40 }),
	paths: fc.boolean()
});
const request = {
	approach: 'timeline',
	settings: { ...defaultSettings, horizonMonths: 12 },
	seed: 1,
	runs: 100
} as const;

describe('a batch in slices', () => {
	it('is the same as in one go, however many slices and in whatever order they are done', async () => {
		const anyOrder = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 50, maxLength: 50 });
		await fc.assert(
			fc.asyncProperty(
				anyRequest,
				fc.integer({ min: 1, max: 50 }),
				anyOrder,
				async (request, slices, order) => {
					const job = new Job(request, slices, undefined);
					const taken = Array.from({ length: 50 }, () => job.take()).filter((s) => s !== undefined);
					taken.sort((a, b) => order[a.index]! - order[b.index]!);
					for (const slice of taken) job.finish(slice, runBatch(slice.request));
					expect(await job.whole).toEqual(runBatch(request));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is the same whatever time it may take at once', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyRequest,
				fc.double({ min: 0, max: 5, noNaN: true }),
				async (r, budget) => {
					expect(await runInSlices(r, { budget })).toEqual(runBatch(r));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('lets others have their turn between pieces', async () => {
		const turns: string[] = [];
		let over = false;
		const other = () => {
			turns.push('other');
			if (!over) setImmediate(other);
		};
		setImmediate(other);
		const onprogress = () => turns.push('piece');
		await runInSlices(request, { budget: 0, onprogress });
		over = true;
		const between = turns.slice(turns.indexOf('piece'), turns.lastIndexOf('piece'));
		expect(between.filter((turn) => turn === 'other').length).toBeGreaterThan(5);
	});

	it('stops between two pieces once its signal is aborted', async () => {
		const controller = new AbortController();
		const onprogress = vi.fn((done: number) => done > 10 && controller.abort(new Error('Enough')));
		const batch = runInSlices(request, { budget: 0, onprogress, signal: controller.signal });
		await expect(batch).rejects.toThrow('Enough');
		expect(onprogress.mock.lastCall![0]).toBeLessThan(100);
	});
});
