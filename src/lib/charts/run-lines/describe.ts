import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import type { Measure, RunLinesData } from './layout';

type Words = PageWords['chartsRun'];

/** The month `month` months after January 2024, in the reader's language. */
export function monthName(month: number, locale: string, style: 'long' | 'short' = 'long'): string {
	const date = new Date(Date.UTC(2024, month, 1));
	return new Intl.DateTimeFormat(locale, { month: style, year: 'numeric', timeZone: 'UTC' }).format(
		date
	);
}

const people = (value: number, locale: string) =>
	new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);

/** When the last troops leave under each approach, a sentence each. */
export function goneSentences(data: RunLinesData, words: Words, locale: string): string[] {
	return data.series.map(({ approach, gone }) =>
		gone === null
			? words.stay(words.approaches[approach], data.horizon)
			: words.gone(words.approaches[approach], gone, monthName(gone, locale))
	);
}

/** What the lines show: start, end and extremes of each measure under each approach. */
export function describeRunLines(
	data: RunLinesData,
	measures: readonly Measure[],
	words: Words,
	locale: string
): string {
	const lines = measures.flatMap((measure) =>
		data.series.map(({ approach, [measure]: values }) =>
			words.line(
				words.approaches[approach],
				words.panels[measure],
				people(values[0] ?? 0, locale),
				people(Math.max(...values), locale),
				people(values.at(-1) ?? 0, locale)
			)
		)
	);
	return [...goneSentences(data, words, locale), ...lines].join(' ');
}

/** The run month by month: troops and ISIS under each approach. */
export function runTable(data: RunLinesData, words: Words, locale: string): Table {
	const heads = data.series.flatMap(({ approach }) =>
		(['troops', 'isis'] as const).map(
			(measure) => `${words.panels[measure]}: ${words.approaches[approach]}`
		)
	);
	const rows = Array.from({ length: data.horizon + 1 }, (_, month) => [
		`${month} (${monthName(month, locale, 'short')})`,
		...data.series.flatMap(({ troops, isis }) => [
			people(troops[month] ?? 0, locale),
			people(isis[month] ?? 0, locale)
		])
	]);
	return { caption: words.table, columns: [words.month, ...heads], rows };
}
