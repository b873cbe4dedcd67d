import type { Goal } from '$lib/model/explain/goals';
import type { Change } from '$lib/model/explain/grid';
import { whatItTakes } from '$lib/model/explain/what-it-takes';
import type { RunRequest } from '$lib/model/run';

/** How long the search goes on at a time, milliseconds: short enough for the page to stay smooth. */
export const SLICE = 12;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** What it would take, searched for in slices between which the page can do other things; null if stopped. */
export async function searchChanges(
	request: RunRequest,
	goal: Goal,
	signal: AbortSignal
): Promise<readonly Change[] | null> {
	const search = whatItTakes(request, goal);
	for (;;) {
		await nextTask();
		if (signal.aborted) return null;
		const until = performance.now() + SLICE;
		do {
			const next = search.next();
			if (next.done) return next.value;
		} while (performance.now() < until);
	}
}
