import { and, type AnyStateMachine, type AnyStateNode, type AnyTransitionDefinition } from 'xstate';

/** The parts of every machine, side by side. */
export const REGIONS = ['region', 'presence', 'isis', 'invitation', 'schedule'] as const;
/** One of the parts of every machine. */
export type RegionName = (typeof REGIONS)[number];

/** A transition as a machine's definition has it. */
export interface DefinedTransition {
	readonly from: string;
	readonly to: string;
	/** The event's name, or `always` if the transition waits for none. */
	readonly event: string;
	/** Every question that must be answered yes. */
	readonly guards: readonly string[];
	readonly actions: readonly string[];
}
/** A state as a machine's definition has it. */
export interface DefinedState {
	readonly name: string;
	readonly initial: boolean;
	readonly final: boolean;
	/** Transitions out of it, in the order in which they are tried. */
	readonly transitions: readonly DefinedTransition[];
}

/** What tells `and([…])` from XState's other combinations of guards. */
const { check: checkAnd } = and([]) as unknown as { readonly check: unknown };

/** The names in a guard: a single one, or all of those in `and([…])`. */
function guardNames(guard: unknown): readonly string[] {
	if (guard === undefined) return [];
	if (typeof guard === 'string') return [guard];
	const { check, guards } = guard as { readonly check?: unknown; readonly guards?: unknown[] };
	if (check === checkAnd && guards) return guards.flatMap(guardNames);
	throw new TypeError('A guard must be a name, or `and` of names');
}

function actionName(action: unknown): string {
	if (typeof action === 'string') return action;
	throw new TypeError('An action of a transition must be a name');
}

function transitionsOf(node: AnyStateNode): readonly DefinedTransition[] {
	const read = (event: string) => (definition: AnyTransitionDefinition) => {
		const guards = guardNames(definition.guard);
		const actions = definition.actions.map(actionName);
		return { from: node.key, to: definition.target?.[0]?.key ?? node.key, event, guards, actions };
	};
	return [
		...(node.always ?? []).map(read('always')),
		...[...node.transitions].flatMap(([event, definitions]) => definitions.map(read(event)))
	];
}

/** The states and transitions of one part of a machine, read from the machine's own definition. */
export function readRegion(machine: AnyStateMachine, region: RegionName): readonly DefinedState[] {
	const node = machine.root.states[region];
	if (!node) throw new RangeError(`No region ${region} in ${machine.id}`);
	const initial = node.initial.target[0]?.key;
	return Object.values(node.states).map((state) => ({
		name: state.key,
		initial: state.key === initial,
		final: state.type === 'final',
		transitions: transitionsOf(state)
	}));
}
