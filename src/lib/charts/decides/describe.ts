import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import type { Range } from '../range-bars/layout';
import type { DecidesData, Worlds } from './layout';

type Words = PageWords['chartsDecides'];

const middle = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? 0;

/** A number for reading: whole, with the language's separators. */
export function readable(locale: string, value: number): string {
	return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}

/** The same with its sign, also when positive: for differences. */
export function signed(locale: string, value: number): string {
	return new Intl.NumberFormat(locale, {
		maximumFractionDigits: 0,
		signDisplay: 'exceptZero'
	}).format(value);
}

/** What the dots show: range and middle of both measures, and how often ISIS doubled. */
export function describeWorlds(worlds: readonly Worlds[], words: Words, locale: string): string {
	const say = (value: number | undefined) => readable(locale, value ?? 0);
	const rows = worlds.flatMap((one) =>
		(['stay', 'isis'] as const).map((measure) =>
			words.describe.row(
				words.approaches[one.approach],
				words.panels[measure],
				say(one[measure][0]),
				say(middle(one[measure])),
				say(one[measure].at(-1))
			)
		)
	);
	const doubled = worlds.map((one) =>
		words.describe.doubled(words.approaches[one.approach], one.doubled)
	);
	return [...rows, ...doubled].join(' ');
}

/** What the bars show: each assumption's span, and which of them change the sign. */
export function describeRanges(ranges: readonly Range[], words: Words, locale: string): string {
	const bars = ranges.map((range) =>
		words.describe.bar(range.label, signed(locale, range.atLowest), signed(locale, range.atHighest))
	);
	return [...bars, flipSentence(ranges, words)].join(' ');
}

/** How many of the assumptions, taken one at a time, change which approach ends with fewer ISIS members. */
export function flipSentence(ranges: readonly Range[], words: Words): string {
	const flips = ranges.filter((range) => range.atLowest * range.atHighest < 0).length;
	return words.describe.flips(flips, ranges.length);
}

/** The fifty worlds as rows, smallest first in every column. */
export function worldsTable(data: DecidesData, words: Words, locale: string): Table {
	const [conditions, timeline] = data.plain;
	const equal = data.equalStay.find((one) => one.approach === 'timeline');
	const columns = [
		...[conditions, timeline, equal].map((one) => one?.stay ?? []),
		...[conditions, timeline, equal].map((one) => one?.isis ?? [])
	];
	const rows = (conditions?.stay ?? []).map((_, index) => [
		String(index + 1),
		...columns.map((values) => readable(locale, values[index] ?? 0))
	]);
	return { caption: words.table.worlds, columns: words.table.worldsColumns, rows };
}

/** The span of every assumption in both comparisons as a row. */
export function rangesTable(data: DecidesData, words: Words, locale: string): Table {
	const rows = (['plain', 'equalStay'] as const).flatMap((comparison) =>
		data.ranges[comparison].map((range) => [
			range.label,
			words.table.comparisons[comparison],
			signed(locale, range.atLowest),
			signed(locale, range.atHighest)
		])
	);
	return { caption: words.table.ranges, columns: words.table.rangesColumns, rows };
}
