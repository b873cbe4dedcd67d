import type { Batch, BatchRequest } from '$lib/model/batch/columns';

/** How a batch is asked for. */
export interface BatchOptions {
	/** Stops the work; the promise is then rejected with the signal's reason. */
	readonly signal?: AbortSignal;
	/** Called with the number of runs that are done. */
	readonly onprogress?: (done: number) => void;
}

/** Something that makes batches without holding up the page: workers, or the page itself in slices. */
export interface BatchRunner {
	/** A batch, whole and in the order of its runs. */
	run(request: BatchRequest, options?: BatchOptions): Promise<Batch>;
	/** Stops everything. */
	end(): void;
}
