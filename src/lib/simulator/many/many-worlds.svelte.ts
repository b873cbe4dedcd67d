import type { Batch } from '$lib/model/batch/columns';
import type { BatchRunner } from '../batch/batch-runner';
import type { Side, Sides } from '../sides';

/** How many worlds one may ask for. */
export const RUN_COUNTS = [200, 500, 1000, 2000, 5000] as const;
/** How many are made at first. */
export const DEFAULT_RUNS = 500;

/** What is asked for: both sides in the same worlds. */
export interface ManyRequest {
	readonly sides: Sides;
	readonly seed: number;
	/** Worlds a side. */
	readonly runs: number;
}
/** What came of it, a batch a side. */
export interface ManyResult extends ManyRequest {
	readonly batches: readonly [Batch, Batch];
}

function isSameSide(a: Side, b: Side): boolean {
	return a.name === b.name && a.approach === b.approach && a.settings === b.settings;
}
function isSameRequest(a: ManyRequest | undefined, b: ManyRequest): boolean {
	if (!a || a.seed !== b.seed || a.runs !== b.runs) return false;
	return isSameSide(a.sides[0], b.sides[0]) && isSameSide(a.sides[1], b.sides[1]);
}

/** Makes both sides' batches whenever others are asked for; the newest request wins. */
export class ManyWorlds {
	status = $state<'waiting' | 'computing' | 'done' | 'stopped' | 'failed'>('waiting');
	/** Runs that are done and to be done, both sides together. */
	done = $state(0);
	total = $state(0);
	/** The latest whole result; kept until the next one is there. */
	result = $state.raw<ManyResult | null>(null);

	#runner: BatchRunner;
	#delay: number;
	#asked: ManyRequest | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#work: AbortController | undefined;

	/** `delay`: how long nothing may change before work begins, milliseconds. */
	constructor(runner: BatchRunner, delay = 150) {
		this.#runner = runner;
		this.#delay = delay;
	}

	/** Asks for worlds. Nothing happens if the very same were asked for last. */
	ask(request: ManyRequest): void {
		if (isSameRequest(this.#asked, request)) return;
		this.#begin(request, this.result ? this.#delay : 0);
	}
	/** Makes what was asked for last once more, after it was stopped or failed. */
	again(): void {
		if (this.#asked) this.#begin(this.#asked, 0);
	}
	/** Stops the work; what was drawn stays. */
	stop(): void {
		this.#drop();
		if (this.status === 'computing' || this.status === 'waiting') this.status = 'stopped';
	}
	/** Stops the work for good. */
	end(): void {
		this.#drop();
	}

	#drop(): void {
		clearTimeout(this.#timer);
		this.#work?.abort();
		this.#work = undefined;
	}
	#begin(request: ManyRequest, delay: number): void {
		this.#drop();
		this.#asked = request;
		this.status = 'computing';
		this.done = 0;
		this.total = 2 * request.runs;
		this.#timer = setTimeout(() => void this.#compute(request), delay);
	}
	async #compute(request: ManyRequest): Promise<void> {
		const work = new AbortController();
		this.#work = work;
		const done = [0, 0];
		const batchOf = ({ approach, settings }: Side, index: number) =>
			this.#runner.run(
				{ approach, settings, seed: request.seed, runs: request.runs, paths: true },
				{
					signal: work.signal,
					onprogress: (count) => {
						done[index] = count;
						if (this.#work === work) this.done = done[0]! + done[1]!;
					}
				}
			);
		try {
			const [first, second] = request.sides;
			const batches = await Promise.all([batchOf(first, 0), batchOf(second, 1)]);
			if (this.#work !== work) return;
			this.result = { ...request, batches };
			this.status = 'done';
		} catch {
			if (this.#work !== work) return;
			work.abort();
			this.status = 'failed';
		}
	}
}
