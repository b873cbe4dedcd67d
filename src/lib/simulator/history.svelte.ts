/** How many changes can be undone. */
export const MAX_HISTORY = 100;
/** Changes of the same thing that follow each other faster than this count as one, milliseconds. */
export const BURST_TIME = 800;

interface Entry<State> {
	readonly before: State;
	readonly after: State;
	/** What was changed; changes of the same thing in a burst are one entry. */
	readonly what: string | undefined;
	/** When, milliseconds. */
	readonly at: number;
}

/** A step back or forward: the state left behind and the one to go to. */
export interface Step<State> {
	readonly from: State;
	readonly to: State;
}

/** Changes that can be undone and done again, the latest hundred. A new change drops what was undone. */
export class History<State> {
	#entries = $state.raw<readonly Entry<State>[]>([]);
	#done = $state(0);

	get canUndo(): boolean {
		return this.#done > 0;
	}
	get canRedo(): boolean {
		return this.#done < this.#entries.length;
	}

	/** Notes a change made at a time (milliseconds); with `what`, a burst of the same becomes one entry. */
	record(before: State, after: State, at: number, what?: string): void {
		const kept = this.#entries.slice(0, this.#done);
		const last = this.canRedo ? undefined : kept.at(-1);
		const joins = what !== undefined && last?.what === what && at - last.at < BURST_TIME;
		const entry = { before: joins ? last.before : before, after, what, at };
		this.#entries = [...(joins ? kept.slice(0, -1) : kept), entry].slice(-MAX_HISTORY);
		this.#done = this.#entries.length;
	}

	/** Takes one change back; undefined if there is none. */
	undo(): Step<State> | undefined {
		if (!this.canUndo) return undefined;
		const { before, after } = this.#entries[--this.#done]!;
		return { from: after, to: before };
	}
	/** Makes the change again that was last taken back; undefined if there is none. */
	redo(): Step<State> | undefined {
		if (!this.canRedo) return undefined;
		const { before, after } = this.#entries[this.#done++]!;
		return { from: before, to: after };
	}

	/** Forgets everything. */
	clear(): void {
		this.#entries = [];
		this.#done = 0;
	}
}
