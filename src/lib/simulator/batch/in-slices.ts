import { joinBatches, type Batch, type BatchRequest } from '$lib/model/batch/columns';
import { runBatch } from '$lib/model/batch/run-batch';
import type { BatchOptions } from './batch-runner';

/** How work is cut into pieces. */
export interface SliceOptions extends BatchOptions {
	/** Time after which others get their turn, milliseconds. */
	readonly budget: number;
}

/** Runs of the first piece; the others follow from the time that it took. */
const FIRST_PIECE = 8;
/** By how much a piece may outgrow the one before, as clocks are coarse. */
const GROWTH = 4;

/** Lets everything that waits have its turn; a timer would wait longer than that. */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** How many runs fit into the budget, by the time (milliseconds) that the last ones took. */
function nextPiece(runs: number, took: number, budget: number): number {
	const fitting = took > 0 ? Math.floor((runs * budget) / took) : Infinity;
	return Math.max(1, Math.min(GROWTH * runs, fitting));
}

/**
 * The same as `runBatch`, in pieces of about `budget` milliseconds with a pause after each, so that
 * what waits meanwhile (a key press, a message to stop) gets its turn.
 *
 * @throws the signal's reason once it is aborted; whatever the model throws
 */
export async function runInSlices(request: BatchRequest, options: SliceOptions): Promise<Batch> {
	const { budget, onprogress, signal } = options;
	const { firstRun = 0, runs } = request;
	const parts: Batch[] = [];
	let piece = FIRST_PIECE;
	for (let done = 0; done < runs;) {
		if (done > 0) await pause();
		signal?.throwIfAborted();
		const count = Math.min(piece, runs - done);
		const start = performance.now();
		parts.push(runBatch({ ...request, firstRun: firstRun + done, runs: count }));
		piece = nextPiece(count, performance.now() - start, budget);
		done += count;
		onprogress?.(done);
	}
	return joinBatches(request, parts);
}
