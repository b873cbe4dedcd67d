import type { SimulatorWords } from '$lib/words/simulator';
import type { Table } from '../table/table';
import { stretchesOf, type RibbonData } from './layout';

/** The states of one row in words, in order: "negotiating from January 2024 to July 2024; …". */
export function describeRow(
	states: RibbonData['rows'][number]['states'],
	span: Pick<RibbonData, 'horizon' | 'until'>,
	words: SimulatorWords
): string {
	return stretchesOf(states, span, (state) => state)
		.map(({ state, from, to }) =>
			words.charts.ribbon.stretch(
				words.states[state].name,
				words.monthYear(from),
				words.monthYear(to)
			)
		)
		.join('; ');
}

/** What the ribbon shows, for readers who cannot see it. */
export function describeRibbon(data: RibbonData, words: SimulatorWords): string {
	const rows = data.rows.map(({ approach, states, requested }) => {
		const row = `${words.approaches[approach].name}: ${describeRow(states, data, words)}.`;
		return requested === null || requested > data.until
			? row
			: `${row} ${words.charts.ribbon.requested(words.monthYear(requested))}`;
	});
	return rows.join(' ');
}

/** The states as a table, one row a stretch. */
export function ribbonTable(data: RibbonData, words: SimulatorWords): Table {
	const { caption, columns } = words.charts.ribbon.table;
	const rows = data.rows.flatMap(({ approach, states }) =>
		stretchesOf(states, data, (state) => state).map(({ state, from, to }) => [
			words.approaches[approach].name,
			words.states[state].name,
			words.monthYear(from),
			words.monthYear(to)
		])
	);
	return { caption, columns, rows };
}
