import {
	emptyColumns,
	OUTCOME_NAMES,
	PATH_NAMES,
	type Batch,
	type BatchRequest,
	type PathColumns
} from './columns';
import { Kernel } from './kernel';

/**
 * Many runs of one approach, each the same as alone. It holds up whoever calls it for as long as it takes
 * (a few million months a second): use a worker for more than a few hundred runs.
 */
export function runBatch(request: BatchRequest): Batch {
	const { approach, firstRun = 0, runs, seed, settings } = request;
	const horizon = settings.horizonMonths;
	const outcomes = emptyColumns(OUTCOME_NAMES, runs);
	const paths = request.paths ? emptyColumns(PATH_NAMES, runs * (horizon + 1)) : null;
	const kernel = new Kernel(approach, settings);
	for (let index = 0; index < runs; index += 1) {
		if (paths) keepRun(kernel, seed, firstRun + index, horizon, paths, index * (horizon + 1));
		else kernel.liveRun(seed, firstRun + index);
		kernel.writeOutcomes(outcomes, index);
	}
	return { request, outcomes, paths };
}
function keepRun(
	kernel: Kernel,
	seed: number,
	run: number,
	horizon: number,
	paths: PathColumns,
	at: number
) {
	kernel.start(seed, run);
	kernel.writeMonth(paths, at);
	for (let month = 1; month <= horizon; month += 1) {
		kernel.liveMonth();
		kernel.writeMonth(paths, at + month);
	}
}
