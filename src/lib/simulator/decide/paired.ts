import type { Batch } from '$lib/model/batch/columns';
import { areAlike, pairedMean, type PairedMean } from '$lib/model/batch/paired';
import { OUTCOME_PAIRS, outcomeValues, type ManyOutcome } from '../many/outcomes';

/** Every outcome of the comparison, in the model's three pairs; never summed. */
export const OUTCOMES = Object.values(OUTCOME_PAIRS).flat() as readonly ManyOutcome[];
/** The fewest pairs of runs that say which approach has the lower value. */
export const LEAST_PAIRS = 10;

/** The paired mean of every outcome. */
export type PairedMeans = Readonly<Record<ManyOutcome, PairedMean>>;
/** On which side a value is the lower one. */
export type Verdict = 'first' | 'second' | 'tie' | 'none';

/** Every outcome of two batches of the same worlds compared. */
export function pairedMeans(first: Batch, second: Batch): PairedMeans {
	const entries = OUTCOMES.map((outcome) => [
		outcome,
		pairedMean(outcomeValues(outcome, first), outcomeValues(outcome, second))
	]);
	return Object.fromEntries(entries) as PairedMeans;
}

/** Which side has the lower value; a tie where they are alike. Fewer than ten pairs say nothing. */
export function verdictOf(paired: PairedMean): Verdict {
	if (paired.pairs < LEAST_PAIRS) return 'none';
	if (areAlike(paired)) return 'tie';
	return paired.mean < 0 ? 'second' : 'first';
}
