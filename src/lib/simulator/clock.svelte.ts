/** How fast months pass while playing. */
export type Speed = 'slow' | 'normal' | 'fast';
/** How long a month takes at each speed, milliseconds. */
export const MONTH_TIME: Readonly<Record<Speed, number>> = { slow: 1200, normal: 600, fast: 200 };

/** What lets the months pass one by one while a run is played. */
export class Clock {
	playing = $state(false);
	speed = $state<Speed>('normal');
	#timer: ReturnType<typeof setInterval> | undefined;
	#tick: () => void;

	constructor(tick: () => void) {
		this.#tick = tick;
	}

	start(): void {
		this.playing = true;
		this.#run();
	}
	stop(): void {
		clearInterval(this.#timer);
		this.playing = false;
	}
	setSpeed(speed: Speed): void {
		this.speed = speed;
		if (this.playing) this.#run();
	}

	#run(): void {
		clearInterval(this.#timer);
		this.#timer = setInterval(this.#tick, MONTH_TIME[this.speed]);
	}
}
