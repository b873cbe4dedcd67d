/** One outcome in paired runs: the second less the first, in the same model worlds. */
export interface PairedMean {
	/** Mean difference, in the outcome's unit; NaN without any pair. */
	readonly mean: number;
	/** Its standard error; 0 if all differences are the same, NaN with fewer than two pairs. */
	readonly error: number;
	/** Worlds in which both runs have the outcome (both completed, say). */
	readonly pairs: number;
	/** The largest value behind it, without its sign. */
	readonly size: number;
}

/** Differences this small, as a part of the values, are rounding. */
const ROUNDING = 1e-9;
/** Two means are alike while they differ by no more than so many standard errors of the paired difference. */
export const STANDARD_ERRORS = 2;

/**
 * The mean of `second` less `first` over the runs in which neither is NaN. The order of the two changes its
 * sign and nothing else.
 */
export function pairedMean(first: Float64Array, second: Float64Array): PairedMean {
	const differences: number[] = [];
	let size = 0;
	first.forEach((one, run) => {
		const other = second[run]!;
		if (Number.isNaN(one) || Number.isNaN(other)) return;
		differences.push(other - one);
		size = Math.max(size, Math.abs(one), Math.abs(other));
	});
	const pairs = differences.length;
	if (pairs === 0) return { mean: NaN, error: NaN, pairs, size };
	// A plain sum: differences that cancel out come to exactly zero.
	const mean = differences.reduce((sum, difference) => sum + difference, 0) / pairs;
	const squares = differences.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
	const error = pairs < 2 ? NaN : Math.sqrt(squares / (pairs - 1) / pairs);
	return { mean, error, pairs, size };
}

/** Whether the mean difference is no larger than what so few runs, or rounding, would leave. */
export function areAlike({ mean, error, size }: PairedMean): boolean {
	return Math.abs(mean) <= STANDARD_ERRORS * error + ROUNDING * size;
}
