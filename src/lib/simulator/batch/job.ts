import { joinBatches, type Batch, type BatchRequest } from '$lib/model/batch/columns';
import type { BatchOptions } from './batch-runner';

/** Neighbouring runs of a job that are done in one place. */
export interface Slice {
	readonly job: Job;
	readonly index: number;
	readonly request: BatchRequest;
}

/** A batch that was asked for, on its way: its slices, what came of them, and the promise of the whole. */
export class Job {
	readonly whole: Promise<Batch>;
	#request: BatchRequest;
	#onprogress: BatchOptions['onprogress'];
	#settle!: { resolve: (batch: Batch) => void; reject: (reason: unknown) => void };
	#controller = new AbortController();
	#waiting: Slice[];
	#parts: Batch[] = [];
	#left: number;
	#done: number[];
	#reported = 0;
	#over = false;

	constructor(request: BatchRequest, slices: number, onprogress: BatchOptions['onprogress']) {
		this.#request = request;
		this.#onprogress = onprogress;
		this.whole = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
		this.#waiting = this.#sliced(slices);
		this.#left = this.#waiting.length;
		this.#done = this.#waiting.map(() => 0);
	}

	/** Whether it is settled, so that nothing more needs to be done for it. */
	get over(): boolean {
		return this.#over;
	}
	/** Whether slices wait that nobody has taken. */
	get waits(): boolean {
		return !this.#over && this.#waiting.length > 0;
	}
	/** Aborted once the job has failed or is cancelled. */
	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	/** The next slice that nobody has taken. */
	take(): Slice | undefined {
		return this.#waiting.shift();
	}

	/** Runs of a slice that are done; a slice that starts again somewhere else takes nothing back. */
	progress({ index }: Slice, done: number): void {
		this.#done[index] = Math.max(this.#done[index]!, done);
		const total = this.#done.reduce((sum, each) => sum + each, 0);
		if (this.signal.aborted || total <= this.#reported) return;
		this.#reported = total;
		this.#onprogress?.(total);
	}

	/** What a slice came to. */
	finish(slice: Slice, part: Batch): void {
		if (this.#over) return;
		this.#parts[slice.index] = part;
		this.#left -= 1;
		if (this.#left === 0) {
			this.#over = true;
			this.#settle.resolve(joinBatches(this.#request, this.#parts));
		}
		this.progress(slice, slice.request.runs);
	}

	/** Ends it without a result. */
	fail(reason: unknown): void {
		if (this.#over) return;
		this.#over = true;
		this.#settle.reject(reason);
		this.#controller.abort(reason);
	}

	/** The request's runs in so many slices of about the same size, at least one. */
	#sliced(slices: number): Slice[] {
		const { approach, firstRun = 0, paths, runs, seed, settings } = this.#request;
		// A plain record: what a component holds may be a proxy, which no worker can be sent.
		const plain = { approach, paths, seed, settings: { ...settings } };
		const size = Math.max(1, Math.ceil(runs / slices));
		return Array.from({ length: Math.max(1, Math.ceil(runs / size)) }, (_, index) => {
			const from = index * size;
			const request = { ...plain, firstRun: firstRun + from, runs: Math.min(size, runs - from) };
			return { job: this, index, request };
		});
	}
}
