import { createActor } from 'xstate';
import { drawsOf } from '../../src/lib/model/chance';
import { createMachine } from '../../src/lib/model/machines';
import { defaultSettings } from '../../src/lib/model/parameters';
import { runMany } from '../../src/lib/model/run';
import type { Approach } from '../../src/lib/model/types';

/** How fast the model runs on one core, the best of several rounds. */
export interface ModelSpeed {
	/** Months that an actor lives a second; each is one event from outside, and three inside. */
	readonly actorTransitionsPerSecond: number;
	/** Runs of 48 months that an actor lives a second. */
	readonly actorRunsPerSecond: number;
	/** Months that a plain loop of the pure step lives a second. */
	readonly stepMonthsPerSecond: number;
	/** Runs of 48 months that a plain loop of the pure step lives a second. */
	readonly stepRunsPerSecond: number;
}

const MONTHS = defaultSettings.horizonMonths;
const both: readonly Approach[] = ['conditions', 'timeline'];

/** The most runs a second in `rounds` rounds of `runs` runs of each approach; the first round warms up. */
function bestRate(rounds: number, runs: number, round: (seed: number) => void): number {
	let best = 0;
	for (let seed = 0; seed < rounds; seed += 1) {
		const start = performance.now();
		round(seed);
		const seconds = (performance.now() - start) / 1000;
		if (seed > 0) best = Math.max(best, (both.length * runs) / seconds);
	}
	return best;
}

/** One run in an actor, from the first month to the last. */
function liveInActor(approach: Approach, seed: number, run: number): void {
	const actor = createActor(createMachine(approach), { input: { settings: defaultSettings } });
	actor.start();
	for (let month = 0; month < MONTHS; month += 1)
		actor.send({ type: 'month.passed', draws: drawsOf(seed, run, month) });
	actor.stop();
}

/** Runs of 48 months a second in an actor, both approaches in turn, default settings. */
export function actorRunsPerSecond(rounds = 6, runs = 100): number {
	return bestRate(rounds, runs, (seed) => {
		for (const approach of both)
			for (let run = 0; run < runs; run += 1) liveInActor(approach, seed, run);
	});
}

/** Runs of 48 months a second in a plain loop of the pure step, both approaches in turn, default settings. */
export function stepRunsPerSecond(rounds = 8, runs = 1000): number {
	return bestRate(rounds, runs, (seed) => {
		for (const approach of both) runMany({ approach, settings: defaultSettings, seed, runs });
	});
}

/** The speed of the model, measured now. */
export function measureModel(): ModelSpeed {
	const actorRuns = actorRunsPerSecond();
	const stepRuns = stepRunsPerSecond();
	return {
		actorTransitionsPerSecond: actorRuns * MONTHS,
		actorRunsPerSecond: actorRuns,
		stepMonthsPerSecond: stepRuns * MONTHS,
		stepRunsPerSecond: stepRuns
	};
}
