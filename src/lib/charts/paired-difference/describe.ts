import type { ManyWords } from '$lib/words/sim-many';
import type { Table } from '../table/table';
import type { Dot } from '../worlds-dots/data';
import { valueText } from '../worlds-dots/describe';
import type { DifferenceData } from './data';

/** Of the worlds drawn: in how many the second side is lower, the same, higher, or has no pair. */
export interface Counts {
	readonly lower: number;
	readonly same: number;
	readonly higher: number;
	readonly apart: number;
}

/** Counts the worlds drawn; differences that are written as zero are the same. */
export function countDifferences({ worlds, measure }: DifferenceData): Counts {
	const count = (is: (value: number) => boolean) => worlds.filter(({ value }) => is(value)).length;
	return {
		lower: count((value) => value <= -measure.same),
		same: count((value) => Math.abs(value) < measure.same),
		higher: count((value) => value >= measure.same),
		apart: count(Number.isNaN)
	};
}

/** In how many worlds the second side is lower, the same, higher: the chart in one sentence. */
export function differenceSentence(data: DifferenceData, words: ManyWords): string {
	const { difference } = words;
	const counts = countDifferences(data);
	const { lower, same, higher } = counts;
	const [first, second] = data.names;
	const of = data.worlds.length;
	return data.measure.kind === 'yes-no'
		? difference.yesNo(first, second, { first: lower, same, second: higher }, of)
		: difference.sentence(second, data.measure, counts, of);
}

/** The chart in sentences: counts, the middle half, pairs that stand apart. */
export function differenceSentences(data: DifferenceData, words: ManyWords): string[] {
	const { difference } = words;
	const { measure, quartiles, none, runs } = data;
	const sentences = [differenceSentence(data, words)];
	if (quartiles && measure.kind === 'amount') {
		const [low, middle, high] = quartiles.map(measure.difference) as [string, string, string];
		sentences.push(difference.middle(middle, low, high));
	}
	if (none > 0) sentences.push(difference.apart(none, runs, measure.none));
	return sentences;
}

/** What the chart shows, for readers who cannot see it. */
export function describeDifference(data: DifferenceData, words: ManyWords): string {
	const [first, second] = data.names;
	const { title, differenceUnit } = data.measure;
	const subtitle = words.difference.subtitle(second, first, differenceUnit);
	return [`${title}: ${subtitle}`, ...differenceSentences(data, words)].join(' ');
}

function differenceText(value: number, { measure, names }: DifferenceData, words: ManyWords) {
	const { difference } = words;
	if (Number.isNaN(value)) return difference.noPair;
	if (measure.kind === 'amount') return measure.difference(value);
	const { groups } = difference;
	return value === 0 ? groups.same : value < 0 ? groups.first(names[0]) : groups.second(names[1]);
}

/** A dot's name: "World 312: +122 members". */
export function differenceName(dot: Dot, data: DifferenceData, words: ManyWords): string {
	return words.difference.dot(dot.run, differenceText(dot.value, data, words));
}

/** The same, and what both sides came to. */
export function differenceDetail(dot: Dot, data: DifferenceData, words: ManyWords): string {
	const { measure, names, worlds, pairs } = data;
	const [a, b] = pairs[worlds.findIndex(({ run }) => run === dot.run)] ?? [NaN, NaN];
	const [first, second] = [valueText(a, measure), valueText(b, measure)];
	const both = words.difference.both(names[0], first, names[1], second);
	return `${differenceName(dot, data, words)}. ${both}`;
}

/** The worlds drawn, lowest difference first. */
export function differenceTable(data: DifferenceData, words: ManyWords): Table {
	const { table } = words.difference;
	const { measure, names, pairs } = data;
	const rows = data.worlds.map(({ run, value }, index) => [
		words.number(index + 1, 0),
		String(run),
		...(pairs[index] ?? [NaN, NaN]).map((of) => valueText(of, measure)),
		differenceText(value, data, words)
	]);
	const [order, world, difference] = table.columns as [string, string, string];
	const columns = [order, world, ...names, difference];
	return { caption: table.caption(measure.title, names[1], names[0]), columns, rows };
}
