import type { Change } from '$lib/model/explain/grid';
import type { NumberName, SwitchName } from '$lib/model/types';
import type { ExplainWords } from '$lib/words/sim-explain';
import type { SimulatorWords } from '$lib/words/simulator';
import { parameterText } from '../parameter-text';

/** A change as a clause: "the bar for Iraqi capability were 0.76 instead of 0.80". */
export function causeText(
	{ from, name, to }: Change,
	{ takes }: ExplainWords,
	words: SimulatorWords
): string {
	if (typeof to === 'boolean') return takes.switch(name as SwitchName, to);
	const number = name as NumberName;
	return takes.number(
		number,
		parameterText(number, to, words),
		parameterText(number, Number(from), words)
	);
}
