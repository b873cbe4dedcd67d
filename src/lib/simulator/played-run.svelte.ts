import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor } from 'xstate';
import { drawsOf } from '$lib/model/chance';
import type { RegionName } from '$lib/model/diagram';
import { createMachine, type ModelEvent, type ModelMachine } from '$lib/model/machines';
import type { Approach, Moment, Settings } from '$lib/model/types';

/** Which run an actor plays. */
export interface PlayedRequest {
	readonly approach: Approach;
	readonly settings: Settings;
	readonly seed: number;
	readonly run: number;
}
/** What the actor says at the month in view. */
export interface PlayedMoment extends Moment {
	/** The present state of each part of the machine. */
	readonly states: Readonly<Record<RegionName, string>>;
}

/**
 * One run as an XState actor that is sent the months one by one. An actor cannot go back: an earlier month
 * is reached by a new actor that is sent the same months again. Reading `moment` in a component follows it.
 */
export class PlayedRun {
	readonly request: PlayedRequest;
	#actor: Actor<ModelMachine> | undefined;
	/** The month that the actor has reached, and the one that it is to stand at. */
	#month = 0;
	#target = 0;
	#update: (() => void) | undefined;
	#subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	constructor(request: PlayedRequest) {
		this.request = request;
	}

	get approach(): Approach {
		return this.request.approach;
	}

	/** The machine's present states and the world that it keeps. */
	get moment(): PlayedMoment {
		this.#subscribe();
		const { context, value } = this.#caughtUp().getSnapshot();
		return { ...context, states: value as PlayedMoment['states'] };
	}

	/** Moves to a month. The actor is sent the months between when somebody looks, once for several moves. */
	goTo(month: number): void {
		this.#target = month;
		this.#update?.();
	}

	/** Ends the actor; nothing is sent to it any more. */
	stop(): void {
		this.#actor?.stop();
	}

	/** The actor, sent month after month up to the one asked for; an earlier one is played again from the start. */
	#caughtUp(): Actor<ModelMachine> {
		if (this.#target < this.#month) this.stop();
		if (!this.#actor || this.#target < this.#month) {
			this.#actor = this.#start();
			this.#month = 0;
		}
		const { seed, run } = this.request;
		while (this.#month < this.#target) {
			const passed: ModelEvent = { type: 'month.passed', draws: drawsOf(seed, run, this.#month) };
			this.#actor.send(passed);
			this.#month += 1;
		}
		return this.#actor;
	}

	#start(): Actor<ModelMachine> {
		return createActor(createMachine(this.request.approach), {
			input: { settings: this.request.settings }
		}).start();
	}
}
