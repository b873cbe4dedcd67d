import type { Job, Slice } from './job';
import type { FromWorker, ToWorker } from './messages';

/** What a lane tells the one who gives it slices. */
export interface LaneEvents {
	/** It takes slices again, or it is not to be waited for any longer. */
	changed(): void;
	/** Slices that the worker will not do, as it is lost. */
	returned(slices: readonly Slice[]): void;
}

/** Time between two looks at a worker that is waited for, milliseconds. */
const LOOK = 500;
/** Looks without a sign of life after which a worker that is starting is not waited for: 2 s. */
const LOOKS_AT_START = 4;
/** Looks without a sign of life after which a worker with slices is lost: 8 s. */
const LOOKS_AT_WORK = 16;
/** Slices that a worker holds, so that it has the next one when one is done. */
const HELD = 2;

/**
 * One worker and the slices that it holds. Silence is counted in looks rather than by the clock: while
 * a computer sleeps nobody looks.
 */
export class WorkerLane {
	#worker: Worker;
	#events: LaneEvents;
	#state: 'starting' | 'overdue' | 'ready' | 'lost' = 'starting';
	#held = new Map<number, Slice>();
	#lastId = 0;
	#looks = 0;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(worker: Worker, events: LaneEvents) {
		this.#worker = worker;
		this.#events = events;
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
		worker.onerror = (event) => {
			event.preventDefault();
			this.#lose();
		};
		worker.onmessageerror = () => this.#lose();
		this.#watch();
	}

	/** Whether it would take a slice. */
	get free(): boolean {
		return this.#state === 'ready' && this.#held.size < HELD;
	}
	/** Whether slices had better wait for it. */
	get expected(): boolean {
		return this.#state === 'ready' || this.#state === 'starting';
	}

	send(slice: Slice): void {
		this.#lastId += 1;
		this.#held.set(this.#lastId, slice);
		this.#watch();
		this.#tell({ type: 'slice', id: this.#lastId, request: slice.request });
	}

	/** Tells the worker to leave what it holds of a job; its place is free once it answers. */
	cancel(job: Job): void {
		for (const [id, slice] of this.#held) if (slice.job === job) this.#tell({ type: 'cancel', id });
	}

	/** Stops the worker; what it holds is forgotten. */
	end(): void {
		this.#state = 'lost';
		this.#held.clear();
		clearInterval(this.#timer);
		const worker = this.#worker;
		worker.onmessage = worker.onerror = worker.onmessageerror = null;
		worker.terminate();
	}

	#tell(message: ToWorker): void {
		try {
			this.#worker.postMessage(message);
		} catch {
			this.#lose();
		}
	}

	#hear(message: FromWorker): void {
		this.#looks = 0;
		if (message.type === 'ready') {
			this.#state = 'ready';
			this.#events.changed();
			return;
		}
		const slice = this.#held.get(message.id);
		if (!slice) return;
		if (message.type === 'progress') {
			slice.job.progress(slice, message.done);
			return;
		}
		this.#held.delete(message.id);
		// First the next slices, as what a reader's code does with a result may take its time.
		this.#events.changed();
		if (message.type === 'done') slice.job.finish(slice, message.batch);
		else slice.job.fail(message.error);
	}

	/** Looks at the worker from time to time for as long as something is waited for. */
	#watch(): void {
		this.#looks = 0;
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#look(), LOOK);
	}
	#look(): void {
		this.#looks += 1;
		if (this.#state === 'starting') {
			if (this.#looks < LOOKS_AT_START) return;
			this.#state = 'overdue';
			this.#events.changed();
		}
		if (this.#held.size === 0) clearInterval(this.#timer);
		else if (this.#looks >= LOOKS_AT_WORK) this.#lose();
	}

	#lose(): void {
		if (this.#state === 'lost') return;
		const slices = [...this.#held.values()];
		this.end();
		this.#events.returned(slices);
	}
}
