import type { Approach } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';
import type { Table } from '../table/table';
import type { MonthLinesData } from './layout';

/** What a quantity is called and how its values are written. */
export interface Quantity {
	title: string;
	unit: string;
	format: (value: number) => string;
	/** A round value on the axis. */
	tick: (value: number) => string;
}

const valueAt = (values: readonly number[], month: number) => values[month] ?? 0;

/** What the lines show, for readers who cannot see them: start, present, extremes and end of each. */
export function describeMonthLines(
	data: MonthLinesData,
	quantity: Quantity,
	words: SimulatorWords
): string {
	const { month, horizon, series } = data;
	const sentences = series.map(({ approach, values }) =>
		words.charts.lines.sentence({
			approach: words.approaches[approach].name,
			start: quantity.format(valueAt(values, 0)),
			month,
			now: quantity.format(valueAt(values, month)),
			highest: quantity.format(Math.max(...values)),
			lowest: quantity.format(Math.min(...values)),
			end: quantity.format(valueAt(values, horizon)),
			horizon
		})
	);
	return [`${quantity.title}, ${quantity.unit}.`, ...sentences].join(' ');
}

/** Every quantity of every approach, one row a month. */
export function monthLinesTable(
	quantities: readonly {
		quantity: Quantity;
		series: readonly { approach: Approach; values: readonly number[] }[];
	}[],
	horizon: number,
	words: SimulatorWords
): Table {
	const columns = quantities.flatMap(({ quantity, series }) =>
		series.map(({ approach }) => `${quantity.title}, ${words.approaches[approach].short}`)
	);
	const rows = Array.from({ length: horizon + 1 }, (_, month) => [
		words.monthYear(month),
		...quantities.flatMap(({ quantity, series }) =>
			series.map(({ values }) => quantity.format(valueAt(values, month)))
		)
	]);
	return { caption: words.charts.lines.tableCaption, columns: [words.month, ...columns], rows };
}
