/** Runs in a thread of its own, so that no measurement warms or spoils the code of another. */
import { parentPort, workerData } from 'node:worker_threads';
import { createActor } from 'xstate';
import { runBatch } from '../../src/lib/model/batch/run-batch';
import { drawsOf } from '../../src/lib/model/chance';
import { createMachine } from '../../src/lib/model/machines';
import { defaultSettings } from '../../src/lib/model/parameters';
import { runMany } from '../../src/lib/model/run';
import type { Approach } from '../../src/lib/model/types';

/** What a thread is asked to do: `rounds` times `runs` paired runs of both approaches, of so many months. */
export interface Work {
	readonly what: 'actor' | 'step' | 'kernel';
	readonly rounds: number;
	readonly runs: number;
	readonly months: number;
}

const both: readonly Approach[] = ['conditions', 'timeline'];

function liveInActors(seed: number, runs: number, months: number): void {
	for (const approach of both)
		for (let run = 0; run < runs; run += 1) {
			const input = { settings: defaultSettings };
			const actor = createActor(createMachine(approach), { input }).start();
			for (let month = 0; month < months; month += 1)
				actor.send({ type: 'month.passed', draws: drawsOf(seed, run, month) });
			actor.stop();
		}
}

const kinds = {
	actor: liveInActors,
	step: (seed: number, runs: number, months: number) => {
		for (const approach of both)
			runMany({ approach, settings: defaultSettings, seed, runs, months });
	},
	kernel: (seed: number, runs: number, months: number) => {
		const settings = { ...defaultSettings, horizonMonths: months };
		for (const approach of both) runBatch({ approach, settings, seed, runs });
	}
} as const;

const { months, rounds, runs, what } = workerData as Work;
/** Seconds of the quickest round; every round has chance events of its own, and the first warms up. */
let best = Infinity;
for (let seed = 0; seed <= rounds; seed += 1) {
	const start = performance.now();
	kinds[what](seed, runs, months);
	if (seed > 0) best = Math.min(best, (performance.now() - start) / 1000);
}
parentPort?.postMessage(best);
