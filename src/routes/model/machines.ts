import { diagram, REGIONS, type Diagram, type RegionName } from '$lib/model/diagram';
import { createMachine } from '$lib/model/machines';
import { APPROACHES } from '$lib/model/types';
import type { ModelPageWords } from '$lib/words/model-page';
import type { SimulatorWords } from '$lib/words/simulator';

/** A state with its transitions in words, in the order in which they are tried. */
export interface ListedState {
	id: string;
	name: string;
	meaning: string;
	initial: boolean;
	final: boolean;
	transitions: readonly string[];
}

interface Catalogue {
	page: ModelPageWords;
	simulator: SimulatorWords;
}
type StateWords = Readonly<Record<string, { name: string; meaning: string }>>;

/** Every state of a part of a machine, and every transition with what it asks and does. */
function listStates(
	{ edges, nodes }: Diagram,
	states: StateWords,
	{ page, simulator }: Catalogue
): readonly ListedState[] {
	const list = new Intl.ListFormat(simulator.locale, { type: 'conjunction' });
	const guardWords = { ...simulator.guards, ...page.machine.guards };
	const said = (names: readonly string[], words: Readonly<Record<string, string>>) =>
		list.format(names.map((name) => words[name] ?? name));
	return nodes.map(({ final, id, initial }) => ({
		id,
		initial,
		final,
		name: states[id]?.name ?? id,
		meaning: states[id]?.meaning ?? '',
		transitions: edges
			.filter(({ from }) => from === id)
			.map(({ actions, guards, to }) => {
				const when = simulator.chart.transition(states[to]?.name ?? to, said(guards, guardWords));
				return actions.length > 0
					? page.machine.then(when, said(actions, page.machine.actions))
					: when;
			})
	}));
}

/** The schedule of every approach as a list. */
export function listSchedules(words: Catalogue) {
	return APPROACHES.map((approach) => ({
		approach,
		states: listStates(diagram(createMachine(approach)), words.simulator.states, words)
	}));
}

/** The parts beside the schedule as lists; the same in every machine. */
export function listBeside(words: Catalogue) {
	const { regions } = words.simulator;
	return REGIONS.filter((name): name is Exclude<RegionName, 'schedule'> => name !== 'schedule').map(
		(region) => {
			const { name, states } = regions[region];
			const named = Object.entries(states).map(([id, text]) => [id, { name: text, meaning: '' }]);
			const chart = diagram(createMachine('conditions'), region);
			return { region, name, states: listStates(chart, Object.fromEntries(named), words) };
		}
	);
}
