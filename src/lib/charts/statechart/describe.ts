import type { Diagram } from '$lib/model/diagram';
import type { SimulatorWords } from '$lib/words/simulator';

/** A state with everything that leads out of it, in words. */
export interface DescribedState {
	id: string;
	name: string;
	meaning: string;
	initial: boolean;
	final: boolean;
	transitions: readonly { id: string; words: string }[];
}

const list = (words: SimulatorWords) => new Intl.ListFormat(words.locale, { type: 'conjunction' });
const stateWords = (id: string, words: SimulatorWords) =>
	words.states[id as keyof typeof words.states];

/** The same statechart as a list: every state, and every transition out of it with what it waits for. */
export function describeStatechart(
	{ nodes, edges }: Diagram,
	words: SimulatorWords
): readonly DescribedState[] {
	return nodes.map(({ id, initial, final }) => ({
		id,
		...stateWords(id, words),
		initial,
		final,
		transitions: edges
			.filter(({ from }) => from === id)
			.map((edge) => ({
				id: edge.id,
				words: words.chart.transition(
					stateWords(edge.to, words).name,
					list(words).format(edge.guards.map((guard) => words.guards[guard] ?? guard))
				)
			}))
	}));
}

/** What the drawing shows, for readers who cannot see it. */
export function statechartAlt(approach: string, current: string, words: SimulatorWords): string {
	const { name, meaning } = stateWords(current, words);
	return words.chart.alt(approach, name, meaning);
}
