import type { BatchRequest, OutcomeColumns } from '../batch/columns';
import { runBatch } from '../batch/run-batch';
import { equalStay, type EqualStay } from '../equal-stay';
import type { Approach, Settings } from '../types';
import { MODEL_VERSION } from '../version';
import { compare, COMPARED, comparedColumn, type ComparedSet } from './compared';
import { summarise, type ComparisonSummary } from './summarise';
import { sampledSettings } from './sample';

/** What to compare. */
export interface NeutralityRequest {
	/** Parameter sets that are drawn; at least 1. */
	readonly sets?: number;
	/** How many of them, from the first, are compared at equal stay and evened out, too: the search takes many runs. */
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
	readonly equalStay: StaySummary;
	/**
	 * At equal stay, and without the two assumptions that do not work alike for both: a date is believed more
	 * than talks are over most of their ranges, and ISIS lies low all through the reductions under conditions,
	 * but only in the last months before a date. Here belief is the same and nobody lies low.
	 */
	readonly evened: StaySummary;
}

/** A comparison at equal stay. */
export interface StaySummary extends ComparisonSummary {
	/** Sets that were looked at; those in which no timeline comes close enough are left out of the comparison. */
	readonly lookedAt: number;
}

/** Parameter sets, sets at equal stay, runs and seed, unless a request says otherwise. */
export const NEUTRALITY_DEFAULTS = { sets: 2000, equalStaySets: 300, runs: 20, seed: 1 } as const;

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

/** The comparison at equal stay in some sets. */
function atEqualStay(sets: readonly Settings[], request: Required<NeutralityRequest>): StaySummary {
	const reached = sets.map((settings) => equalStay(settings, request.seed)).filter(isReached);
	const compared = reached.map(({ settings }) => compareIn(settings, request));
	return { ...summarise(compared), lookedAt: sets.length };
}
const isReached = ({ reached }: EqualStay) => reached;

/** A date believed as far as talks, and nobody lying low. A run takes it; a slider might not go there. */
const evenedOut = (settings: Settings): Settings => ({
	...settings,
	credibilityOfDate: settings.credibilityOfTalks,
	lieLowShare: 0
});

/**
 * Draws parameter sets over the whole range of every parameter and compares two approaches in each, in
 * paired runs that meet the same chance events: as drawn, at equal stay, and evened out.
 *
 * Pure: the same request gives the same report, and with the approaches in the other order every count and
 * every sign is mirrored. Takes 2 × runs × sets runs, and some 1,000 more for each set at equal stay.
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
	const first = drawn.slice(0, equalStaySets);
	return {
		modelVersion: MODEL_VERSION,
		approaches,
		runs,
		seed,
		asDrawn: summarise(drawn.map((settings) => compareIn(settings, request))),
		equalStay: atEqualStay(first, request),
		evened: atEqualStay(first.map(evenedOut), request)
	};
}
