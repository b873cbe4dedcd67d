import type { AnyStateMachine } from 'xstate';
import { readRegion, type DefinedTransition, type RegionName } from './machines/read';

export { REGIONS, type RegionName } from './machines/read';

/** A state to be drawn. */
export interface DiagramNode {
	readonly id: string;
	/** Whether a run starts here. */
	readonly initial: boolean;
	/** Whether nothing leads out of here. */
	readonly final: boolean;
}
/** A transition to be drawn. */
export interface DiagramEdge extends DefinedTransition {
	/** Unique in its diagram. */
	readonly id: string;
	/**
	 * Whether every state that has transitions at all, apart from the target, has the same one (event,
	 * guards, target): it can be drawn once, as "from any state".
	 */
	readonly fromAny: boolean;
}
/** States and transitions of one part of a machine. */
export interface Diagram {
	readonly region: RegionName;
	readonly nodes: readonly DiagramNode[];
	readonly edges: readonly DiagramEdge[];
}

const sameButSource = (a: DefinedTransition, b: DefinedTransition) =>
	a.to === b.to && a.event === b.event && a.guards.join() === b.guards.join();

/** What to draw of a machine: nodes and edges of one part, read from its definition. */
export function diagram(machine: AnyStateMachine, region: RegionName = 'schedule'): Diagram {
	const states = readRegion(machine, region);
	const leaving = states.filter((state) => state.transitions.length > 0);
	const isFromAny = (edge: DefinedTransition) =>
		leaving.length > 2 &&
		leaving
			.filter((state) => state.name !== edge.to)
			.every((state) => state.transitions.some((other) => sameButSource(edge, other)));
	const edges = states.flatMap((state) =>
		state.transitions.map((edge, index) => ({
			...edge,
			id: `${edge.from}-${index}-${edge.to}`,
			fromAny: isFromAny(edge)
		}))
	);
	const nodes = states.map(({ final, initial, name }) => ({ id: name, initial, final }));
	return { region, nodes, edges };
}
