import { PARAMETERS } from '$lib/model/parameters';
import type { ModelPageWords } from '$lib/words/model-page';
import type { SimulatorWords } from '$lib/words/simulator';
import { LINE_GROUPS } from './equations';

/** A symbol with what it means, what kind of thing it is, and where the page says more. */
export interface SymbolRow {
	name: string;
	meaning: string;
	kind: keyof ModelPageWords['symbolTable']['kinds'];
	/** Id on the page. */
	place: string;
}

/** Where each worked-out quantity is defined, by its name. */
const lineOf: ReadonlyMap<string, string> = new Map(
	LINE_GROUPS.flatMap(({ lines }) =>
		lines.map(({ formula, id }) => [/^[A-Za-z]+/.exec(formula)?.[0] ?? id, id] as const)
	)
);

/** Every symbol of the page. */
export function symbolRows(page: ModelPageWords, simulator: SimulatorWords): readonly SymbolRow[] {
	const { state, streams, symbolMeanings, symbols } = page;
	const meanings: Readonly<Record<string, string>> = symbolMeanings;
	const states: Readonly<Record<string, { name: string }>> = state.rows;
	const drawn: Readonly<Record<string, string>> = streams.names;
	const labels: Readonly<Record<string, { label: string }>> = simulator.parameters;
	return Object.keys(symbols).map((name): SymbolRow => {
		const stream = name.startsWith('u.') ? drawn[name.slice(2)] : undefined;
		if (stream) return { name, meaning: page.draw(stream), kind: 'draw', place: 'streams' };
		if (Object.hasOwn(PARAMETERS, name))
			return { name, meaning: labels[name]?.label ?? name, kind: 'parameter', place: name };
		const ofState = states[name]?.name;
		if (ofState) return { name, meaning: ofState, kind: 'state', place: `state-${name}` };
		const place = lineOf.has(name) ? `line-${lineOf.get(name)}` : 'state-month';
		return { name, meaning: meanings[name] ?? name, kind: 'line', place };
	});
}
