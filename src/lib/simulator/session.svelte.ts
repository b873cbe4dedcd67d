import type { EqualStay } from '$lib/model/equal-stay';
import { defaultSettings, PARAMETER_NAMES, PARAMETERS } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Approach, ParameterName, Run, Settings } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';
import { encodeState } from './address/codec';
import { MAX_RUN, type SimulatorState, type View } from './address/state';
import { Clock, type Speed } from './clock.svelte';
import { EqualStaySwitch } from './equal-stay-switch.svelte';
import { History, type Step } from './history.svelte';
import { PlayedRun, type PlayedRequest } from './played-run.svelte';
import { presetSettings, type PresetName } from './presets';
import { spokenChange, type Change } from './spoken';
import { APPROACHES_IN, comparedIn } from './views';

export { MONTH_TIME, type Speed } from './clock.svelte';
export { APPROACHES_IN } from './views';

/** Everything that a player of the simulator holds: what is chosen, the runs, the actors and the clock. */
export class Session {
	view = $state<View>('conditions');
	seed = $state(1);
	run = $state(0);
	month = $state(0);
	settings = $state.raw<Settings>(defaultSettings);
	/** How many times the reader has changed something; 0 while everything is as opened. */
	changes = $state(0);
	/** What to say aloud once it has settled. */
	message = $state('');

	#equalStay = new EqualStaySwitch();
	#history = new History<SimulatorState>();

	readonly approaches = $derived(APPROACHES_IN[this.view]);
	readonly compared = $derived(comparedIn(this.view));
	/** The timeline that keeps as many troop-months, while the switch is on and the search is there. */
	readonly equalStayFound: EqualStay | null = $derived(
		this.#equalStay.find(this.settings, this.seed)
	);
	readonly comparedRuns: readonly Run[] = $derived(
		this.compared.map((approach) => simulateRun(this.#requestOf(approach)))
	);
	readonly runs: readonly Run[] = $derived(
		this.comparedRuns.filter(({ approach }) => this.approaches.includes(approach))
	);
	/** The actors behind what is in sight, at the month in view. */
	played = $state.raw<readonly PlayedRun[]>([]);

	#words: SimulatorWords;
	#ready = Promise.resolve(true);
	#clock = new Clock(() => this.#tick());

	constructor(initial: SimulatorState, words: SimulatorWords) {
		this.#words = words;
		this.open(initial);
	}

	/** Months from start to end of the run. */
	get horizon(): number {
		return this.settings.horizonMonths;
	}
	get playing(): boolean {
		return this.#clock.playing;
	}
	get speed(): Speed {
		return this.#clock.speed;
	}
	get state(): SimulatorState {
		const { view, seed, run, month, settings, equalStay } = this;
		return { view, seed, run, month, settings, equalStay };
	}
	/** Whether the timeline is one that keeps as many troop-months as the conditions-based approach. */
	get equalStay(): boolean {
		return this.#equalStay.on;
	}
	get canUndo(): boolean {
		return this.#history.canUndo;
	}
	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	/** What an approach is run with: the timeline with another date while both are to stay equally long. */
	settingsOf(approach: Approach): Settings {
		return (approach === 'timeline' && this.equalStayFound?.settings) || this.settings;
	}

	/** Shows a state without counting it as a change by the reader; there is nothing to undo then. */
	open(state: SimulatorState): void {
		this.#clock.stop();
		this.#history.clear();
		this.#put(state);
	}
	/** Opens a state that the reader asked for by name or file; it can be undone. */
	reopen(state: SimulatorState, sentence: string): void {
		this.#clock.stop();
		this.#alter(state);
		this.changes += 1;
		this.say(sentence);
	}
	/** Opens a run in a view, at a month (from its start if not given), in the player. */
	openRun(opened: { view?: View; run: number; month?: number }): void {
		const { view = this.view, run, month = 0 } = opened;
		this.#clock.stop();
		this.#alter({ view, run, month });
		this.#changed({ kind: 'world' });
	}
	/** Says something once in the one polite message. */
	say(sentence: string): void {
		this.message = sentence;
	}

	show(view: View): void {
		this.#alter({ view });
		this.#changed({ kind: 'view' });
	}
	/** Settles once the search for the timeline, fetched the first time, has been made. */
	async setEqualStay(on: boolean): Promise<void> {
		this.#alter({ equalStay: on });
		this.changes += 1;
		if (await this.#ready) this.#say({ kind: 'equal-stay', found: this.equalStayFound });
	}

	set<Name extends ParameterName>(name: Name, value: Settings[Name]): void {
		this.#alter({ settings: { ...this.settings, [name]: value } }, name);
		this.#changed({ kind: 'parameter', name });
	}
	/** Puts one parameter, or all of them, back to its default. */
	restore(name?: ParameterName): void {
		if (name) this.set(name, PARAMETERS[name].default as never);
		else this.choosePreset('default');
	}
	choosePreset(preset: PresetName): void {
		this.#alter({ settings: presetSettings(preset) });
		this.#changed({ kind: 'preset', preset });
	}
	/** Another stream of chance: a seed, or a world under it. */
	chooseWorld(run: number, seed = this.seed): void {
		this.#alter({ run, seed });
		this.#changed({ kind: 'world' });
	}
	anotherWorld(): void {
		this.chooseWorld(this.run >= MAX_RUN ? 0 : this.run + 1);
	}

	/** Takes the reader's last change back. */
	undo(): void {
		this.#travel(this.#history.undo(), 'undone');
	}
	/** Makes again the change that was last taken back. */
	redo(): void {
		this.#travel(this.#history.redo(), 'redone');
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
		this.#clock.start();
		this.#changed({ kind: 'playing' });
	}
	pause(): void {
		if (!this.playing) return;
		this.#clock.stop();
		this.#changed({ kind: 'paused' });
	}
	setSpeed(speed: Speed): void {
		this.#clock.setSpeed(speed);
	}
	/** Stops the clock and the actors. */
	end(): void {
		this.#clock.stop();
		for (const played of this.played) played.stop();
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
	/** A change by the reader; a burst of changes of the same thing is undone as one. */
	#alter(change: Partial<SimulatorState>, what?: string): void {
		const before = this.state;
		this.#put({ ...before, ...change });
		if (encodeState(before) === encodeState(this.state)) return;
		this.#history.record(before, this.state, performance.now(), what);
	}
	/** The month stays in view unless it was part of what is undone. */
	#travel(step: Step<SimulatorState> | undefined, kind: 'undone' | 'redone'): void {
		if (!step) return;
		const { from, to } = step;
		const changed = PARAMETER_NAMES.filter((name) => from.settings[name] !== to.settings[name]);
		this.#put({ ...to, month: from.month === to.month ? this.month : to.month });
		this.#changed({ kind, what: changed.length === 1 ? changed[0] : undefined });
	}
	#put({ view, seed, run, month, settings, equalStay }: SimulatorState): void {
		Object.assign(this, { view, seed, run, settings });
		this.month = Math.min(month, settings.horizonMonths);
		this.#equalStay.on = equalStay;
		this.#replay();
		if (!this.#equalStay.ready) this.#ready = this.#loadEqualStay();
	}
	/** Whether the search for a timeline of equal stay is there, or is not needed. */
	async #loadEqualStay(): Promise<boolean> {
		const loaded = await this.#equalStay.load();
		this.#replay();
		if (!loaded) this.say(this.#words.log.spoken.unavailable);
		return loaded;
	}
	#requestOf(approach: Approach): PlayedRequest {
		const { seed, run } = this;
		return { approach, settings: this.settingsOf(approach), seed, run };
	}
	#replay(): void {
		for (const played of this.played) played.stop();
		this.played = this.approaches.map((approach) => new PlayedRun(this.#requestOf(approach)));
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
