import { layoutStatechart, type PlacedStatechart } from '$lib/charts/statechart/layout';
import { diagram, type Diagram, type DiagramEdge } from '$lib/model/diagram';
import { createMachine } from '$lib/model/machines';
import type { Approach } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';

/** The drawings of one approach's statechart, and what they were drawn from. */
export interface StatechartDrawings {
	diagram: Diagram;
	/** With conditions on the transitions, for places of 600 CSS pixels and more. */
	wide: PlacedStatechart;
	/** The same for narrower places. */
	narrow: PlacedStatechart;
	/** States and arrows alone, for several beside each other. */
	compact: PlacedStatechart;
}
/** The drawings that a player needs. */
export type Statecharts = Readonly<Record<Exclude<Approach, 'status-quo'>, StatechartDrawings>>;

function drawingsOf(approach: Approach, words: SimulatorWords): StatechartDrawings {
	const chart = diagram(createMachine(approach));
	const text = {
		state: (id: string) => words.states[id as keyof typeof words.states].name,
		edge: ({ guards }: DiagramEdge) =>
			words.edges[guards.join(' ')] ?? guards.map((guard) => words.guards[guard] ?? guard)
	};
	return {
		diagram: chart,
		wide: layoutStatechart(chart, text, { direction: 'LR', labelled: true }),
		narrow: layoutStatechart(chart, text, { direction: 'TB', labelled: true }),
		compact: layoutStatechart(chart, text, { direction: 'LR', labelled: false })
	};
}

/**
 * Draws the machines' own definitions. For the server alone, while the site is built: dagre, which places
 * the states, is too large to send to readers.
 */
export function drawStatecharts(words: SimulatorWords): Statecharts {
	return {
		conditions: drawingsOf('conditions', words),
		timeline: drawingsOf('timeline', words),
		'assess-first': drawingsOf('assess-first', words)
	};
}
