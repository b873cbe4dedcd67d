import { runBatch } from '$lib/model/batch/run-batch';
import type { PairedMean } from '$lib/model/batch/paired';
import { equalStay } from '$lib/model/equal-stay';
import type { Approach, Settings } from '$lib/model/types';
import { OUTCOMES, pairedMeans, verdictOf, type PairedMeans } from '$lib/simulator/decide/paired';
import type { ManyOutcome } from '$lib/simulator/many/outcomes';
import type { Sign } from '$lib/story/compare/moves';
import {
	readingNumbers,
	settingsOf,
	type ReadingNumbers
} from '$lib/story/compare/reading-settings';
import { allReadings } from '$lib/story/compare/readings';

/** Paired runs behind every difference. */
export const READING_RUNS = 200;
const SEED = 1;
const signs = { second: -1, tie: 0, first: 1, none: null } as const;

/** Timeline less conditions: mean, standard error (both in the outcome's unit; null without a pair), pairs, sign. */
export type Cell = readonly [mean: number | null, error: number | null, pairs: number, sign: Sign];
/** One reading, run: a cell an outcome, as the approaches stand and at equal stay. */
export interface Result {
	readonly plain: readonly Cell[];
	readonly equal: readonly Cell[];
	/** Whether a timeline was found that keeps as many troop-months as the conditions. */
	readonly reached: boolean;
}
/** Everything that the choice of readings needs. */
export interface Results {
	readonly outcomes: readonly ManyOutcome[];
	readonly runs: number;
	readonly numbers: ReadingNumbers;
	/** In the order of `allReadings`. */
	readonly results: readonly Result[];
}

const short = (value: number): number | null =>
	Number.isFinite(value) ? Number(value.toPrecision(5)) : null;
const cell = (paired: PairedMean): Cell => [
	short(paired.mean),
	short(paired.error),
	paired.pairs,
	signs[verdictOf(paired)]
];
const cells = (means: PairedMeans): Cell[] => OUTCOMES.map((outcome) => cell(means[outcome]));

/** What a reading comes to: 200 paired runs, and the same with a timeline of equal stay. */
export function resultOf(settings: Settings): Result {
	const run = (approach: Approach, under: Settings) =>
		runBatch({ approach, settings: under, seed: SEED, runs: READING_RUNS });
	const conditions = run('conditions', settings);
	const equal = equalStay(settings, SEED);
	return {
		plain: cells(pairedMeans(conditions, run('timeline', settings))),
		equal: cells(pairedMeans(conditions, run('timeline', equal.settings))),
		reached: equal.reached
	};
}

let made: Results | undefined;
/** Every combination of readings, run once while the site is built; takes some seconds. */
export function readingResults(): Results {
	const numbers = readingNumbers();
	return (made ??= {
		outcomes: OUTCOMES,
		runs: READING_RUNS,
		numbers,
		results: allReadings().map((reading) => resultOf(settingsOf(reading, numbers)))
	});
}
