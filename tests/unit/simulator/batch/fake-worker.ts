import { vi } from 'vitest';
import type { FromWorker, ToWorker } from '$lib/simulator/batch/messages';
import { serveSlices } from '$lib/simulator/batch/serve-slices';

/** How a worker behaves: as it should, or in one of the ways in which workers fail. */
export type Behaviour =
	| 'works'
	| 'cannot be made'
	| 'is not there'
	| 'stays silent'
	| 'comes late'
	| 'breaks at its first slice'
	| 'falls silent at its first slice'
	| 'answers what cannot be read'
	| 'takes no message';

/** A worker in the same thread: messages are cloned and come later, as they would from another one. */
export class FakeWorker {
	static made: FakeWorker[] = [];
	static behaviours: Behaviour[] = [];

	onmessage: ((event: { data: FromWorker }) => void) | null = null;
	onerror: ((event: { preventDefault: () => void }) => void) | null = null;
	onmessageerror: (() => void) | null = null;
	terminated = false;
	readonly told: ToWorker[] = [];
	readonly behaviour: Behaviour;
	#listener: ((event: { data: ToWorker }) => void) | undefined;

	constructor() {
		const { behaviours, made } = FakeWorker;
		this.behaviour = behaviours[made.length % behaviours.length]!;
		made.push(this);
		if (this.behaviour === 'cannot be made') throw new TypeError('No workers here');
		setImmediate(() => this.#begin());
	}

	postMessage(message: ToWorker): void {
		if (this.behaviour === 'takes no message') throw new DOMException('', 'DataCloneError');
		const data = structuredClone(message);
		this.told.push(data);
		setImmediate(() => this.#hear(data));
	}

	terminate(): void {
		this.terminated = true;
	}

	/** Its first sign of life. */
	start(): void {
		serveSlices({
			addEventListener: (_, listener) => (this.#listener = listener),
			postMessage: (message, options) => {
				const data = structuredClone(message, options as StructuredSerializeOptions);
				setImmediate(() => !this.terminated && this.onmessage?.({ data }));
			}
		});
	}

	#begin(): void {
		if (this.behaviour === 'is not there') this.onerror?.({ preventDefault: () => {} });
		else if (this.behaviour !== 'stays silent' && this.behaviour !== 'comes late') this.start();
	}

	#hear(data: ToWorker): void {
		if (this.terminated) return;
		if (this.behaviour === 'breaks at its first slice')
			this.onerror?.({ preventDefault: () => {} });
		else if (this.behaviour === 'answers what cannot be read') this.onmessageerror?.();
		else if (this.behaviour !== 'falls silent at its first slice') this.#listener?.({ data });
	}
}

/** Gives the page workers that behave like this, in turn, and as many cores as there are behaviours. */
export function useWorkers(...behaviours: Behaviour[]): void {
	FakeWorker.made = [];
	FakeWorker.behaviours = behaviours;
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('navigator', { hardwareConcurrency: behaviours.length });
}
