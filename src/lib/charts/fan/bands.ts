import { quantileSorted } from 'd3';
import type { MonthBand } from './data';

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * The bands of every month over all runs. `path` is run by run, each from month 0 to its last,
 * `months` values a run.
 */
export function bandsOf(path: Float64Array, months: number): MonthBand[] {
	const runs = Math.floor(path.length / months);
	const values = new Float64Array(runs);
	return Array.from({ length: months }, (_, month) => {
		for (let run = 0; run < runs; run += 1) values[run] = path[run * months + month]!;
		const sorted = Array.from(values.sort());
		const [a, b, c, d, e] = SHARES.map((share) => quantileSorted(sorted, share) ?? 0);
		return [a!, b!, c!, d!, e!];
	});
}

/** The first runs of a path, each from its start to its end. */
export function firstWorlds(path: Float64Array, months: number, count: number): Float64Array[] {
	const runs = Math.min(count, Math.floor(path.length / months));
	return Array.from({ length: runs }, (_, run) => path.subarray(run * months, (run + 1) * months));
}
