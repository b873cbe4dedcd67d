import type { Batch, BatchRequest } from '$lib/model/batch/columns';
import type { BatchOptions, BatchRunner } from './batch-runner';
import { runInSlices } from './in-slices';
import { Job, type Slice } from './job';
import { startWorker } from './start-worker';
import { WorkerLane } from './worker-lane';

/** The most workers, however many cores there are. */
const MOST_WORKERS = 4;
/** Slices of a large batch for each worker: enough that none waits long for the last one. */
const SLICES_EACH = 4;
/** The fewest runs that are worth sending to another worker. */
const LEAST_RUNS = 250;
/** How long the page itself works before it lets others have their turn, milliseconds; 12 at most. */
const PAGE_BUDGET = 8;

/** How many workers there are to be; two where the browser does not say how many cores it has. */
const workerCount = () =>
	Math.max(1, Math.min(MOST_WORKERS, globalThis.navigator?.hardwareConcurrency || 2));
/** Into how many slices so many runs are cut. */
const sliceCount = (runs: number) =>
	Math.max(1, Math.min(SLICES_EACH * workerCount(), Math.ceil(runs / LEAST_RUNS)));

/** Workers with a queue; the page does what no worker will. */
class Pool implements BatchRunner {
	/** Jobs with slices that nobody has taken; they take turns. */
	#queue: Job[] = [];
	/** Slices that a worker was lost with. */
	#returned: Slice[] = [];
	#jobs = new Set<Job>();
	#lanes: WorkerLane[] | undefined;
	#busyHere = false;
	#ended = false;

	async run(request: BatchRequest, options: BatchOptions = {}): Promise<Batch> {
		const { onprogress, signal } = options;
		const { runs } = request;
		if (!Number.isSafeInteger(runs) || runs < 0)
			throw new RangeError(`A batch has a whole number of runs, not ${runs}`);
		signal?.throwIfAborted();
		if (this.#ended) throw new DOMException('The runner has ended', 'AbortError');
		const job = new Job(request, sliceCount(runs), onprogress);
		const cancel = () => job.fail(signal?.reason);
		signal?.addEventListener('abort', cancel, { once: true });
		job.signal.addEventListener('abort', () => this.#drop(job), { once: true });
		this.#jobs.add(job);
		this.#queue.push(job);
		this.#hand();
		try {
			return await job.whole;
		} finally {
			signal?.removeEventListener('abort', cancel);
			this.#jobs.delete(job);
		}
	}

	end(): void {
		this.#ended = true;
		const lanes = this.#lanes ?? [];
		this.#lanes = [];
		for (const lane of lanes) lane.end();
		for (const job of this.#jobs) job.fail(new DOMException('The runner has ended', 'AbortError'));
	}

	/** Gives out slices: to the workers, and to the page what no worker is expected to do. */
	#hand(): void {
		this.#lanes ??= this.#start();
		let given = true;
		while (given) {
			given = false;
			for (const lane of this.#lanes) {
				const slice = lane.free ? this.#next() : undefined;
				if (slice) lane.send(slice);
				given ||= slice !== undefined;
			}
		}
		void this.#workHere();
	}

	#start(): WorkerLane[] {
		const lanes: WorkerLane[] = [];
		try {
			while (lanes.length < workerCount())
				lanes.push(
					new WorkerLane(startWorker(), {
						changed: () => this.#hand(),
						returned: (slices) => {
							this.#returned.push(...slices);
							this.#hand();
						}
					})
				);
		} catch {
			// As many as there are will do, even if that is none.
		}
		return lanes;
	}

	#next(): Slice | undefined {
		const job = this.#queue.shift();
		const slice = job?.take();
		if (job?.waits) this.#queue.push(job);
		return slice;
	}

	#nextHere(): Slice | undefined {
		const slice = this.#returned.shift();
		if (slice) return slice;
		return this.#lanes?.some((lane) => lane.expected) ? undefined : this.#next();
	}

	/** Works in the page for as long as there is something that nobody else will do. */
	async #workHere(): Promise<void> {
		if (this.#busyHere) return;
		this.#busyHere = true;
		for (let slice = this.#nextHere(); slice; slice = this.#nextHere()) await doHere(slice);
		this.#busyHere = false;
	}

	#drop(job: Job): void {
		this.#queue = this.#queue.filter((other) => other !== job);
		for (const lane of this.#lanes ?? []) lane.cancel(job);
	}
}

async function doHere(slice: Slice): Promise<void> {
	const { job, request } = slice;
	if (job.over) return;
	try {
		const onprogress = (done: number) => job.progress(slice, done);
		const options = { budget: PAGE_BUDGET, signal: job.signal, onprogress };
		job.finish(slice, await runInSlices(request, options));
	} catch (error) {
		job.fail(error);
	}
}

/**
 * Makes batches in workers, one a core up to four, started when first needed. Whatever keeps a worker
 * from answering, the page does its part instead, in slices short enough to leave it usable.
 */
export function createBatchRunner(): BatchRunner {
	return new Pool();
}
