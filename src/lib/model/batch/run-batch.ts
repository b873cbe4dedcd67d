import { simulateRun } from '../run';
import { outcomesOf } from '../outcomes';
import { emptyColumns, OUTCOME_NAMES, PATH_NAMES, type Batch, type BatchRequest } from './columns';

/** Many runs of one approach. Run n is the same here as alone. Takes its time: use a worker for many. */
export function runBatch(request: BatchRequest): Batch {
	const { firstRun = 0, runs, settings } = request;
	const months = settings.horizonMonths + 1;
	const outcomes = emptyColumns(OUTCOME_NAMES, runs);
	const paths = request.paths ? emptyColumns(PATH_NAMES, runs * months) : null;
	for (let index = 0; index < runs; index += 1) {
		const run = simulateRun({ ...request, run: firstRun + index });
		const came = outcomesOf(run);
		for (const name of OUTCOME_NAMES) outcomes[name][index] = Number(came[name] ?? NaN);
		run.months.forEach(({ world }, month) => {
			for (const name of PATH_NAMES) if (paths) paths[name][index * months + month] = world[name];
		});
	}
	return { request, outcomes, paths };
}
