import type { BatchRequest, OutcomeColumns } from '../batch/columns';
import { runBatch } from '../batch/run-batch';
import { equalStay } from '../equal-stay';
import type { Approach, Settings } from '../types';
import { MODEL_VERSION } from '../version';
import { compare, COMPARED, comparedColumn, type ComparedSet } from './compared';
import { summarise, type ComparisonSummary } from './summarise';
import { sampledSettings } from './sample';

/** What to compare. */
export interface NeutralityRequest {
	/** Parameter sets that are drawn; at least 1. */
	readonly sets?: number;
	/** How many of them, from the first, are compared at equal stay, too: its search takes many runs a set. */
	readonly equalStaySets?: number;
	/** Paired runs of both approaches in each set; at least 2. */
	readonly runs?: number;
	/** Any whole number: the sets and their chance events follow from it. */
	readonly seed?: number;
	/** The two approaches, in the order of the report. */
	readonly approaches?: readonly [Approach, Approach];
	/** Makes the runs. */
	readonly run?: (request: BatchRequest) => { readonly outcomes: OutcomeColumns };
}

/** How two approaches compare over many parameter sets. Counts of sets; no score, and no winner. */
export interface NeutralityReport {
	readonly modelVersion: number;
	readonly approaches: readonly [Approach, Approach];
	readonly runs: number;
	readonly seed: number;
	/** With the settings as they were drawn. */
	readonly asDrawn: ComparisonSummary;
	/** With the timeline replaced by one that keeps about as many troop-months as conditions do. */
	readonly equalStay: ComparisonSummary & {
		/** Sets that were looked at; those in which no timeline comes close enough are left out of the comparison. */
		readonly lookedAt: number;
	};
}

/** Parameter sets, sets at equal stay, runs and seed, unless a request says otherwise. */
export const NEUTRALITY_DEFAULTS = { sets: 2000, equalStaySets: 500, runs: 20, seed: 1 } as const;

function compareIn(settings: Settings, request: Required<NeutralityRequest>): ComparedSet {
	const { approaches, run, runs, seed } = request;
	const [first, second] = approaches.map(
		(approach) => run({ approach, settings, seed, runs }).outcomes
	) as [OutcomeColumns, OutcomeColumns];
	const comparisons = COMPARED.map((name) => {
		const column = (outcomes: OutcomeColumns) =>
			comparedColumn(outcomes, name, settings.horizonMonths);
		return [name, compare(column(first), column(second))] as const;
	});
	return { settings, comparisons: Object.fromEntries(comparisons) as ComparedSet['comparisons'] };
}

/**
 * Draws parameter sets over the whole range of every parameter and compares two approaches in each, in
 * paired runs that meet the same chance events: as drawn, and at equal stay.
 *
 * Pure: the same request gives the same report, and with the approaches in the other order every count and
 * every sign is mirrored. Takes about runs × sets × 2 runs, and some 450 more for each set at equal stay.
 */
export function neutralityReport(asked: NeutralityRequest = {}): NeutralityReport {
	const request: Required<NeutralityRequest> = {
		...NEUTRALITY_DEFAULTS,
		approaches: ['conditions', 'timeline'],
		run: runBatch,
		...asked
	};
	const { approaches, equalStaySets, runs, seed, sets } = request;
	const drawn = sampledSettings(seed, sets);
	const looked = drawn.slice(0, equalStaySets).map((settings) => equalStay(settings, seed));
	const reached = looked.filter((found) => found.reached);
	return {
		modelVersion: MODEL_VERSION,
		approaches,
		runs,
		seed,
		asDrawn: summarise(drawn.map((settings) => compareIn(settings, request))),
		equalStay: {
			...summarise(reached.map(({ settings }) => compareIn(settings, request))),
			lookedAt: looked.length
		}
	};
}
