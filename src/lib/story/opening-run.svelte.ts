import { changesOf, type MachineRun } from '$lib/charts/tiny-machine/layout';

/** How long a month takes, milliseconds. */
export const MONTH_TIME = 240;

/** The two machines of the opening in motion: which month it is, and what the next press does. */
export class OpeningRun {
	/** The month in view, from 0 to the runs' last. */
	month = $state(0);
	/** What is under way; `step` where readers want no motion and each press goes on to the next change. */
	doing = $state<'playing' | 'paused' | 'step' | 'ended'>('paused');
	readonly changes: readonly number[];
	readonly last: number;
	readonly #still: boolean;
	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param still whether nothing may move by itself */
	constructor(runs: readonly MachineRun[], still: boolean) {
		this.changes = changesOf(runs);
		this.last = this.changes.at(-1) ?? 0;
		this.#still = still;
	}

	/** Start, pause, go on, or start again. */
	press(): void {
		if (this.doing === 'playing') return this.stop();
		if (this.doing === 'ended') this.month = 0;
		else if (this.doing === 'step') this.#goTo(this.changes.find((at) => at > this.month)!);
		if (this.#still) this.doing = this.month < this.last ? 'step' : 'ended';
		else {
			this.doing = 'playing';
			this.#timer = setInterval(() => this.#goTo(this.month + 1), MONTH_TIME);
		}
	}

	/** Nothing moves any more. */
	stop(): void {
		clearInterval(this.#timer);
		if (this.doing === 'playing') this.doing = 'paused';
	}

	#goTo(month: number): void {
		this.month = month;
		if (month < this.last) return;
		clearInterval(this.#timer);
		this.doing = 'ended';
	}
}
