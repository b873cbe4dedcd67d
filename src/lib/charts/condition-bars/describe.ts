import type { Condition } from '$lib/model/types';
import type { SimulatorWords } from '$lib/words/simulator';
import type { Table } from '../table/table';
import type { PlacedCondition } from './layout';

const decimals: Record<Condition, number> = { isis: 0, capability: 2, attacks: 1, pressure: 2 };
const barDecimals: Record<Condition, number> = { isis: 0, capability: 2, attacks: 0, pressure: 2 };

/** A value of a condition, as written: people whole, shares with two decimals. */
export function conditionValue(condition: Condition, value: number, words: SimulatorWords): string {
	return words.units.number(value, decimals[condition]);
}

/** The bar of a condition with its side: "at most 1,200". */
export function barText({ bar, condition, side }: PlacedCondition, words: SimulatorWords): string {
	const text = words.units.number(bar, barDecimals[condition]);
	return side === 'at-most' ? words.charts.bars.atMost(text) : words.charts.bars.atLeast(text);
}

/** Whether a condition holds, in words; one that does not count says so. */
export function verdict(counts: boolean, holds: boolean, words: SimulatorWords): string {
	const { fails, holds: held, notCounted } = words.charts.bars;
	return !counts ? notCounted : holds ? held : fails;
}

/** The conditions as a table: value, bar and verdict, a row for each condition and approach. */
export function conditionsTable(
	placed: readonly PlacedCondition[],
	caption: string,
	words: SimulatorWords
): Table {
	const rows = placed.flatMap((condition) =>
		condition.strips.map(({ approach, holds, value }) => [
			words.charts.bars.names[condition.condition],
			words.approaches[approach].name,
			conditionValue(condition.condition, value, words),
			barText(condition, words),
			verdict(condition.counts, holds, words)
		])
	);
	return { caption, columns: words.charts.bars.columns, rows };
}
