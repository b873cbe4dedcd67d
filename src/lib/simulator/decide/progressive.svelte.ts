/** How often a picture that grows is drawn again, milliseconds. */
const REDRAW = 120;

/** Something that takes its time and is drawn as it comes; the newest start wins. */
export class Progressive<Made> {
	status = $state<'idle' | 'computing' | 'done' | 'stopped' | 'failed'>('idle');
	/** What there is so far; kept until the next start has something. */
	made = $state.raw<Made | null>(null);

	#work: AbortController | undefined;
	#latest: Made | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Does the work anew. True once it is done, false if it was stopped or failed. */
	async start(
		work: (signal: AbortSignal, report: (made: Made) => void) => Promise<Made>
	): Promise<boolean> {
		this.end();
		const own = new AbortController();
		this.#work = own;
		this.status = 'computing';
		const report = (made: Made) => {
			if (this.#work !== own) return;
			this.#latest = made;
			this.#timer ??= setTimeout(() => this.#draw(), REDRAW);
		};
		try {
			const made = await work(own.signal, report);
			if (this.#work !== own) return false;
			this.#latest = made;
			this.#draw();
			this.status = 'done';
			return true;
		} catch {
			if (this.#work !== own) return false;
			this.end();
			this.status = 'failed';
			return false;
		}
	}
	/** Stops the work; what is drawn stays. */
	stop(): void {
		if (this.status !== 'computing') return;
		this.#draw();
		this.end();
		this.status = 'stopped';
	}
	/** Stops the work for good. */
	end(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#latest = undefined;
		this.#work?.abort();
		this.#work = undefined;
	}

	#draw(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#latest !== undefined) this.made = this.#latest;
	}
}
