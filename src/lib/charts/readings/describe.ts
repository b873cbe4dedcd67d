import type { ReadingsWords } from '$lib/words/readings';
import type { Table } from '../table/table';
import type { Estimate, ReadingGroup } from './layout';

/** Differences under every reading of every figure, and how they are told. */
export interface ReadingsData {
	readonly groups: readonly ReadingGroup[];
	readonly outcome: string;
	readonly unit: string;
	readonly less: string;
	readonly more: string;
	/** Paired runs behind every mean. */
	readonly runs: number;
	/** A difference with its sign, and one on the axis; and an error without. */
	readonly difference: (value: number) => string;
	readonly tick: (value: number) => string;
	readonly size: (value: number) => string;
}

/** A mean with two standard errors either way: "+382 ± 34". */
export function estimateText(
	estimate: Estimate | null,
	{ difference, size }: Pick<ReadingsData, 'difference' | 'size'>,
	words: ReadingsWords
): string {
	if (!estimate) return words.none;
	return words.estimate(difference(estimate.mean), size(2 * estimate.error));
}

const spanOf = (data: ReadingsData, which: 'plain' | 'equal') =>
	data.groups
		.flatMap(({ rows }) => rows.flatMap((row) => row[which]?.mean ?? []))
		.sort((a, b) => a - b);

/** How far the readings drawn reach, as the approaches stand and at equal stay. */
export function readingsSentences(data: ReadingsData, words: ReadingsWords): string[] {
	return (['plain', 'equal'] as const).flatMap((which) => {
		const means = spanOf(data, which);
		const [low, high] = [means[0], means.at(-1)];
		if (low === undefined || high === undefined) return [];
		return [words.chart.span[which](data.difference(low), data.difference(high))];
	});
}

/** What the chart shows, for readers who cannot see it. */
export function describeReadings(data: ReadingsData, words: ReadingsWords): string {
	return [
		words.chart.alt(data.outcome, data.groups.length),
		...readingsSentences(data, words)
	].join(' ');
}

/** The chart's rows, one a reading. */
export function readingsTable(data: ReadingsData, words: ReadingsWords): Table {
	return {
		caption: words.chart.table(data.outcome, data.unit),
		columns: words.chart.columns,
		rows: data.groups.flatMap(({ title, rows }) =>
			rows.map(({ label, plain, equal, chosen }) => [
				title,
				label,
				chosen ? words.chart.chosen : words.chart.other,
				estimateText(plain, data, words),
				estimateText(equal, data, words)
			])
		)
	};
}
