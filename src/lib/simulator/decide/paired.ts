import type { Batch } from '$lib/model/batch/columns';
import { OUTCOME_PAIRS, outcomeValues, type ManyOutcome } from '../many/outcomes';

/** Every outcome of the comparison, in the model's three pairs; never summed. */
export const OUTCOMES = Object.values(OUTCOME_PAIRS).flat() as readonly ManyOutcome[];
/** The fewest pairs of runs that say which approach has the lower value. */
export const LEAST_PAIRS = 10;

/** The mean paired difference of one outcome: second less first, in the same worlds. */
export interface PairedMean {
	/** In the outcome's unit; NaN without any pair. */
	readonly mean: number;
	/** Standard error of the mean; 0 if all differences are the same, NaN with fewer than two pairs. */
	readonly error: number;
	/** Worlds in which both runs have the outcome (both completed, say). */
	readonly pairs: number;
}
/** The same for every outcome. */
export type PairedMeans = Readonly<Record<ManyOutcome, PairedMean>>;
/** On which side a value is the lower one. */
export type Verdict = 'first' | 'second' | 'tie' | 'none';

/** The mean of `second` less `first` over the runs in which neither is NaN. */
export function pairedMean(first: Float64Array, second: Float64Array): PairedMean {
	const differences = first
		.map((value, run) => second[run]! - value)
		.filter((difference) => !Number.isNaN(difference));
	const pairs = differences.length;
	if (pairs === 0) return { mean: NaN, error: NaN, pairs };
	// A plain sum: differences that cancel out come to exactly zero.
	const mean = differences.reduce((sum, difference) => sum + difference, 0) / pairs;
	const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
	const error = pairs < 2 ? NaN : Math.sqrt(squares / (pairs - 1) / pairs);
	return { mean, error, pairs };
}

/** Every outcome of two batches of the same worlds compared. */
export function pairedMeans(first: Batch, second: Batch): PairedMeans {
	const entries = OUTCOMES.map((outcome) => [
		outcome,
		pairedMean(outcomeValues(outcome, first), outcomeValues(outcome, second))
	]);
	return Object.fromEntries(entries) as PairedMeans;
}

/**
 * Which side has the lower value. A tie: the mean difference lies within two standard errors of zero, or
 * every difference is zero. Fewer than ten pairs say nothing.
 */
export function verdictOf({ mean, error, pairs }: PairedMean): Verdict {
	if (pairs < LEAST_PAIRS) return 'none';
	if (Math.abs(mean) <= 2 * error) return 'tie';
	return mean < 0 ? 'second' : 'first';
}
