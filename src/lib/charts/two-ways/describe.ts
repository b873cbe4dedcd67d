import type { PageWords } from '$lib/words';
import type { PlacedStatechart } from '../statechart/layout';
import type { Table } from '../table/table';
import type { Built, ConditionData } from './data';

type Words = PageWords['chartsTwoWays'];

/** What a statechart shows: its states in the order of its definition. */
export function describeChart(
	approach: Built,
	chart: PlacedStatechart,
	words: Words,
	locale: string
): string {
	const states = new Intl.ListFormat(locale).format(chart.nodes.map(({ label }) => label));
	return words.alt(words.names[approach], states);
}

/** A condition's bar in a clause: "holds at or below 1,200 people". */
export const barClause = ({ bar, side }: ConditionData, words: Words): string =>
	words.sides[side](bar);

/** The four conditions, their bars and what they stand for. */
export function conditionsTable(conditions: readonly ConditionData[], words: Words): Table {
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: conditions.map((one) => [
			words.conditions[one.condition],
			barClause(one, words),
			one.words
		])
	};
}
