import { emptyColumns, OUTCOME_NAMES, PATH_NAMES, type Batch, type BatchRequest } from './columns';
import { Kernel } from './kernel';

/**
 * Many runs of one approach, each the same as alone. It holds up whoever calls it for as long as it takes
 * (a few million months a second): use a worker for more than a few hundred runs.
 */
export function runBatch(request: BatchRequest): Batch {
	const { approach, firstRun = 0, runs, seed, settings } = request;
	const months = settings.horizonMonths + 1;
	const outcomes = emptyColumns(OUTCOME_NAMES, runs);
	const paths = request.paths ? emptyColumns(PATH_NAMES, runs * months) : null;
	const kernel = new Kernel(approach, settings);
	for (let index = 0; index < runs; index += 1) {
		kernel.liveRun(seed, firstRun + index, paths, index * months);
		kernel.writeOutcomes(outcomes, index);
	}
	return { request, outcomes, paths };
}
