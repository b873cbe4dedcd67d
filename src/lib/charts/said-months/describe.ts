import { range } from 'd3';
import type { Table } from '../table/table';
import type { SaidRow } from './layout';

/** How the predictions are told. */
export interface SaidWords {
	none: (label: string) => string;
	range: (label: string, count: number, from: number, to: number, middle: number) => string;
	never: (count: number, horizon: number) => string;
	table: { caption: string; month: string; never: (horizon: number) => string };
}

/** The month in the middle of those named; of two in the middle, the earlier. */
const middleOf = (months: readonly number[]) =>
	[...months].sort((a, b) => a - b)[Math.floor((months.length - 1) / 2)] ?? 0;

/** For each approach: how many name a month, the first, the middle and the last one, and how many say never. */
export function saidSentences(
	rows: readonly SaidRow[],
	horizon: number,
	words: SaidWords
): readonly string[] {
	return rows.map(({ label, said }) => {
		const months = said.filter((month) => month !== null);
		const never = said.length - months.length;
		const told =
			months.length === 0
				? words.none(label)
				: words.range(
						label,
						months.length,
						Math.min(...months),
						Math.max(...months),
						middleOf(months)
					);
		return never > 0 ? `${told} ${words.never(never, horizon)}` : told;
	});
}

/** How many name each month, approach by approach; months that nobody names are left out. */
export function saidTable(rows: readonly SaidRow[], horizon: number, words: SaidWords): Table {
	const count = (month: number | null) =>
		rows.map(({ said }) => said.filter((one) => one === month).length);
	const line = (name: string, month: number | null) => ({ name, counts: count(month) });
	return {
		caption: words.table.caption,
		columns: [words.table.month, ...rows.map(({ label }) => label)],
		rows: [
			...range(1, horizon + 1).map((month) => line(String(month), month)),
			line(words.table.never(horizon), null)
		]
			.filter(({ counts }) => counts.some((one) => one > 0))
			.map(({ name, counts }) => [name, ...counts.map(String)])
	};
}
