import { defaultSettings, PARAMETERS } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Approach, ParameterName, Run, Settings } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';
import { MAX_RUN, type SimulatorState, type View } from './address/state';
import { PlayedRun } from './played-run.svelte';
import { presetSettings, type PresetName } from './presets';
import { spokenChange, type Change } from './spoken';

/** Which approaches a view shows, in order. */
export const APPROACHES_IN: Readonly<Record<View, readonly Approach[]>> = {
	conditions: ['conditions'],
	timeline: ['timeline'],
	both: ['conditions', 'timeline'],
	'assess-first': ['assess-first'],
	three: ['conditions', 'timeline', 'assess-first']
};
/** How fast months pass while playing. */
export type Speed = 'slow' | 'normal' | 'fast';
/** How long a month takes at each speed, milliseconds. */
export const MONTH_TIME: Readonly<Record<Speed, number>> = { slow: 1200, normal: 600, fast: 200 };

/** Everything that a player of the simulator holds: what is chosen, the runs, the actors and the clock. */
export class Session {
	view = $state<View>('conditions');
	seed = $state(1);
	run = $state(0);
	month = $state(0);
	settings = $state.raw<Settings>(defaultSettings);
	playing = $state(false);
	speed = $state<Speed>('normal');
	/** How many times the reader has changed something; 0 while everything is as opened. */
	changes = $state(0);
	/** What to say aloud once it has settled. */
	message = $state('');

	readonly approaches = $derived(APPROACHES_IN[this.view]);
	/** What is compared in words: what is in sight, and next to a single approach the other one. */
	readonly compared: readonly Approach[] = $derived(
		this.view === 'assess-first'
			? ['conditions', 'assess-first']
			: this.view === 'three'
				? APPROACHES_IN.three
				: APPROACHES_IN.both
	);
	readonly comparedRuns: readonly Run[] = $derived(
		this.compared.map((approach) =>
			simulateRun({ approach, settings: this.settings, seed: this.seed, run: this.run })
		)
	);
	readonly runs: readonly Run[] = $derived(
		this.comparedRuns.filter(({ approach }) => this.approaches.includes(approach))
	);
	/** The actors behind what is in sight, at the month in view. */
	played = $state.raw<readonly PlayedRun[]>([]);

	#words: SimulatorWords;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(initial: SimulatorState, words: SimulatorWords) {
		this.#words = words;
		this.open(initial);
	}

	/** Months from start to end of the run. */
	get horizon(): number {
		return this.settings.horizonMonths;
	}
	get state(): SimulatorState {
		const { view, seed, run, month, settings } = this;
		return { view, seed, run, month, settings };
	}

	/** Shows a state without counting it as a change by the reader. */
	open({ view, seed, run, month, settings }: SimulatorState): void {
		this.pause();
		Object.assign(this, { view, seed, run, settings });
		this.month = Math.min(month, settings.horizonMonths);
		this.#replay();
	}

	show(view: View): void {
		this.view = view;
		this.#replay();
		this.#changed({ kind: 'view' });
	}

	set<Name extends ParameterName>(name: Name, value: Settings[Name]): void {
		this.#apply({ ...this.settings, [name]: value });
		this.#changed({ kind: 'parameter', name });
	}
	/** Puts one parameter, or all of them, back to its default. */
	restore(name?: ParameterName): void {
		if (name) this.set(name, PARAMETERS[name].default as never);
		else this.choosePreset('default');
	}
	choosePreset(preset: PresetName): void {
		this.#apply(presetSettings(preset));
		this.#changed({ kind: 'preset', preset });
	}
	/** Another stream of chance: a seed, or a world under it. */
	chooseWorld(run: number, seed = this.seed): void {
		this.run = run;
		this.seed = seed;
		this.#replay();
		this.#changed({ kind: 'world' });
	}
	anotherWorld(): void {
		this.chooseWorld(this.run >= MAX_RUN ? 0 : this.run + 1);
	}

	/** Goes to a month; the actors are sent the months between, or play again from the start. */
	goTo(month: number): void {
		this.pause();
		this.#move(month);
		this.#changed({ kind: 'month' });
	}
	step(): void {
		this.goTo(this.month + 1);
	}
	back(): void {
		this.goTo(this.month - 1);
	}
	reset(): void {
		this.goTo(0);
	}
	play(): void {
		if (this.month >= this.horizon) this.#move(0);
		this.playing = true;
		this.#changed({ kind: 'playing' });
		this.#run();
	}
	pause(): void {
		clearInterval(this.#timer);
		if (!this.playing) return;
		this.playing = false;
		this.#changed({ kind: 'paused' });
	}
	setSpeed(speed: Speed): void {
		this.speed = speed;
		if (this.playing) this.#run();
	}
	/** Stops the clock and the actors. */
	end(): void {
		clearInterval(this.#timer);
		for (const played of this.played) played.stop();
	}

	#run(): void {
		clearInterval(this.#timer);
		this.#timer = setInterval(() => this.#tick(), MONTH_TIME[this.speed]);
	}
	#tick(): void {
		this.#move(this.month + 1);
		const decided = this.runs.some(({ months }) => months[this.month]!.transitions.length > 0);
		if (this.month >= this.horizon) this.pause();
		else if (decided) this.#say({ kind: 'month' });
	}
	#move(month: number): void {
		this.month = Math.max(0, Math.min(this.horizon, month));
		for (const played of this.played) played.goTo(this.month);
	}
	#apply(settings: Settings): void {
		this.settings = settings;
		this.month = Math.min(this.month, settings.horizonMonths);
		this.#replay();
	}
	#replay(): void {
		for (const played of this.played) played.stop();
		const { settings, seed, run } = this;
		this.played = this.approaches.map(
			(approach) => new PlayedRun({ approach, settings, seed, run })
		);
		for (const played of this.played) played.goTo(this.month);
	}
	#changed(change: Change): void {
		this.changes += 1;
		this.#say(change);
	}
	#say(change: Change): void {
		this.message = spokenChange(change, this, this.#words);
	}
}
