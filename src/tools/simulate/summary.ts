import type { OutcomeColumns, OutcomeName } from '../../lib/model/batch/columns';
import { OUTCOME_NAMES } from '../../lib/model/batch/columns';

/** An outcome that is yes or no: in how many of how many runs. */
export interface Counted {
	readonly yes: number;
	readonly of: number;
}
/** Quantiles that a summary gives: of 20 runs, 1 is at or below the first and 1 at or above the last. */
export const QUANTILES = { q05: 0.05, q25: 0.25, median: 0.5, q75: 0.75, q95: 0.95 } as const;
/** An outcome that is a number; all but the counts are null if no run has one. */
export interface Measured {
	/** Runs that have a number: a run that is not complete has no month of completion. */
	readonly count: number;
	readonly of: number;
	readonly mean: number | null;
	/** Of the mean, from the scatter of the runs. */
	readonly standardError: number | null;
	readonly lowest: number | null;
	readonly q05: number | null;
	readonly q25: number | null;
	readonly median: number | null;
	readonly q75: number | null;
	readonly q95: number | null;
	readonly highest: number | null;
}

/** Outcomes that are yes or no. */
export const COUNTED_NAMES = ['isisDoubled', 'requested'] as const satisfies OutcomeName[];
type CountedName = (typeof COUNTED_NAMES)[number];
/** A summary of every outcome. */
export type Summary = {
	readonly [Name in OutcomeName]: Name extends CountedName ? Counted : Measured;
};

const isCounted = (name: OutcomeName): name is CountedName =>
	(COUNTED_NAMES as readonly OutcomeName[]).includes(name);

/** A quantile of sorted values, on the straight line between the two nearest. */
function quantile(sorted: Float64Array, share: number): number | null {
	if (sorted.length === 0) return null;
	const at = share * (sorted.length - 1);
	const below = sorted[Math.floor(at)]!;
	return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

function counted(column: Float64Array): Counted {
	return { yes: column.reduce((sum, value) => sum + value, 0), of: column.length };
}

function measured(column: Float64Array): Measured {
	const values = column.filter((value) => !Number.isNaN(value));
	const count = values.length;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
	const sorted = values.sort();
	const at = Object.entries(QUANTILES).map(([name, share]) => [name, quantile(sorted, share)]);
	return {
		count,
		of: column.length,
		mean: count > 0 ? mean : null,
		standardError: count > 1 ? Math.sqrt(squares / (count - 1) / count) : null,
		lowest: quantile(sorted, 0),
		...(Object.fromEntries(at) as Record<keyof typeof QUANTILES, number | null>),
		highest: quantile(sorted, 1)
	};
}

/** What many runs came to, outcome by outcome. */
export function summaryOf(outcomes: OutcomeColumns): Summary {
	const entries = OUTCOME_NAMES.map((name) => [
		name,
		isCounted(name) ? counted(outcomes[name]) : measured(outcomes[name])
	]);
	return Object.fromEntries(entries) as Summary;
}
