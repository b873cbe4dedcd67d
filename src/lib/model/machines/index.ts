import type { Approach } from '../types';
import { assessFirstMachine } from './assess-first.machine';
import { conditionsMachine } from './conditions.machine';
import { statusQuoMachine } from './status-quo.machine';
import { timelineMachine } from './timeline.machine';

export type { ModelEvent, ModelInput } from './setup';
/** Any of the four machines. */
export type ModelMachine =
	| typeof conditionsMachine
	| typeof timelineMachine
	| typeof assessFirstMachine
	| typeof statusQuoMachine;

const machines: Readonly<Record<Approach, ModelMachine>> = {
	conditions: conditionsMachine,
	timeline: timelineMachine,
	'assess-first': assessFirstMachine,
	'status-quo': statusQuoMachine
};

/** The statechart of an approach, ready for an actor: give it `{ settings }`, then send `month.passed`. */
export function createMachine(approach: Approach): ModelMachine {
	return machines[approach];
}
