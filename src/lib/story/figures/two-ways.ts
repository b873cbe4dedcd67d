import { layoutStatechart, type StatechartStyle } from '$lib/charts/statechart/layout';
import { built, type Built, type ConditionData, type TwoWaysData } from '$lib/charts/two-ways/data';
import { fact, type FactId } from '$lib/facts';
import { diagram } from '$lib/model/diagram';
import { createMachine } from '$lib/model/machines';
import { defaultSettings, PARAMETERS } from '$lib/model/parameters';
import type { Condition, NumberName } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';

const conditions: readonly (readonly [Condition, NumberName, FactId, 'at-most' | 'at-least'])[] = [
	['isis', 'isisBar', 'factor-isis-threat', 'at-most'],
	['capability', 'capabilityBar', 'factor-capability', 'at-least'],
	['attacks', 'attacksBar', 'factor-operational', 'at-most'],
	['pressure', 'pressureBar', 'condition-government-stability', 'at-most']
];

function conditionData(words: SimulatorWords): ConditionData[] {
	const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
	return conditions.map(([condition, parameter, factId, side]) => {
		const { unit } = PARAMETERS[parameter];
		const text = number.format(defaultSettings[parameter]);
		const bar =
			unit === 'on-off' ? text : words.units.values[unit](defaultSettings[parameter], text);
		return { condition, parameter, bar, side, fact: factId, words: fact(factId).display };
	});
}

/** The statecharts of the three approaches, placed, and the four conditions. `words` names states and bars. */
export function twoWaysFigure(words: SimulatorWords): TwoWaysData {
	const place = (approach: Built, style: StatechartStyle) =>
		layoutStatechart(
			diagram(createMachine(approach)),
			{
				state: (id) => words.states[id as keyof typeof words.states].name,
				edge: ({ guards }) => words.edges[guards.join(' ')] ?? []
			},
			style
		);
	const charts = Object.fromEntries(
		built.map((approach) => [
			approach,
			{
				wide: place(approach, { direction: 'LR', labelled: true }),
				small: place(approach, { direction: 'LR', labelled: false }),
				tall: place(approach, { direction: 'TB', labelled: false })
			}
		])
	) as TwoWaysData['charts'];
	return { charts, conditions: conditionData(words) };
}
