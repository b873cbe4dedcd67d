import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { joinBatches, outcomesAt, PATH_NAMES } from '$lib/model/batch/columns';
import { Kernel } from '$lib/model/batch/kernel';
import { runBatch } from '$lib/model/batch/run-batch';
import { drawsOf } from '$lib/model/chance';
import { createMachine } from '$lib/model/machines';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import { outcomesOf } from '$lib/model/outcomes';
import type { Approach, Moment, Settings } from '$lib/model/types';
import { anyApproach, anyRun, anySeed, anySettings } from '../worlds';

const CASES = 10_000;

type Part = Readonly<Record<string, unknown>> | null;

/** Whether two records hold the same numbers and words, bit for bit; a date is a record in a record. */
function isSame(mine: Part, theirs: Part): boolean {
	if (mine === null || theirs === null) return mine === theirs;
	for (const key in theirs) {
		const [one, other] = [mine[key], theirs[key]];
		const same = typeof other === 'object' ? isSame(one as Part, other as Part) : one === other;
		if (!same) return false;
	}
	return true;
}
const parts = ({ happened, requestDraw, seen, world }: Moment) =>
	[{ ...world }, happened, seen, { requestDraw }] as readonly Part[];
/** Whether the kernel's month is the actor's. */
const isSameMoment = (mine: Moment, theirs: Moment) =>
	parts(theirs).every((part, at) => isSame(parts(mine)[at] ?? null, part));

/** The first month in which kernel and actor are not the same, bit for bit; null if they always are. */
function firstDifference(approach: Approach, settings: Settings, seed: number, run: number) {
	const kernel = new Kernel(approach, settings);
	const actor = createActor(createMachine(approach), { input: { settings } }).start();
	kernel.start(seed, run);
	for (let month = 0; month < settings.horizonMonths; month += 1) {
		kernel.liveMonth();
		actor.send({ type: 'month.passed', draws: drawsOf(seed, run, month) });
		if (!isSameMoment(kernel.moment, actor.getSnapshot().context)) return month + 1;
	}
	actor.stop();
	return null;
}

describe('the kernel', () => {
	it('goes through the same months as the actor, bit for bit, in 10,000 random runs', () => {
		let cases = 0;
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, anyRun, (approach, settings, seed, run) => {
				cases += 1;
				expect(firstDifference(approach, settings, seed, run)).toBeNull();
			}),
			{ numRuns: CASES }
		);
		expect(cases).toBe(CASES);
	}, 300_000);

	it('leaves nothing of one run behind in the next', () => {
		fc.assert(
			fc.property(anyApproach, anySettings, anySeed, anyRun, (approach, settings, seed, run) => {
				const used = new Kernel(approach, settings);
				used.liveRun(seed + 1, run + 1);
				used.liveRun(seed, run);
				const fresh = new Kernel(approach, settings);
				fresh.liveRun(seed, run);
				expect(isSameMoment(used.moment, fresh.moment)).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('a batch', () => {
	it('holds the outcomes and the months of each of its runs', () => {
		fc.assert(
			fc.property(
				anyApproach,
				anySettings,
				anySeed,
				anyRun,
				(approach, settings, seed, firstRun) => {
					const batch = runBatch({ approach, settings, seed, firstRun, runs: 5, paths: true });
					const length = settings.horizonMonths + 1;
					for (let index = 0; index < 5; index += 1) {
						const run = simulateRun({ approach, settings, seed, run: firstRun + index });
						expect(outcomesAt(batch, index)).toEqual(outcomesOf(run));
						for (const name of PATH_NAMES) {
							const path = batch.paths?.[name].slice(index * length, (index + 1) * length);
							expect([...(path ?? [])]).toEqual(run.months.map(({ world }) => world[name]));
						}
					}
				}
			),
			{ numRuns: 100 }
		);
	});

	it('is the same in one piece and joined from pieces of any size', () => {
		const request = { approach: 'conditions', settings: defaultSettings, seed: 3 } as const;
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 5 }),
				(sizes) => {
					const runs = sizes.reduce((sum, size) => sum + size, 0);
					let firstRun = 0;
					const parts = sizes.map((size) => {
						const part = runBatch({ ...request, firstRun, runs: size, paths: true });
						firstRun += size;
						return part;
					});
					const whole = { ...request, runs, paths: true };
					expect(joinBatches(whole, parts)).toEqual(runBatch(whole));
				}
			),
			{ numRuns: 15 }
		);
	});

	it('keeps the months only when asked for them', () => {
		const request = { approach: 'timeline', settings: defaultSettings, seed: 1, runs: 2 } as const;
		expect(runBatch(request).paths).toBeNull();
		expect(runBatch({ ...request, paths: true }).paths?.attacks).toHaveLength(98);
	});

	it('meets chance again after the tables of many other runs have come between', () => {
		const request = { approach: 'conditions', settings: defaultSettings, runs: 3 } as const;
		const first = runBatch({ ...request, seed: 1 });
		for (let seed = 2; seed < 100; seed += 1) runBatch({ ...request, seed, runs: 1 });
		expect(runBatch({ ...request, seed: 1 })).toEqual(first);
		const longer = { ...defaultSettings, horizonMonths: 84 };
		runBatch({ ...request, settings: longer, seed: 1 });
		expect(runBatch({ ...request, seed: 1 })).toEqual(first);
	});
});
