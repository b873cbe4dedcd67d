import type { DecideWords } from '$lib/words/sim-decide';
import type { Table } from '../table/table';
import { changesSign, type Range } from './layout';

type Words = DecideWords['ranges'];

/** Ranges of one outcome's difference, and how it is told. */
export interface RangesData {
	/** What the parameters have in common. */
	title: string;
	/** Widest first. */
	ranges: readonly (Range & { lowest: string; highest: string })[];
	/** The difference as everything is set now. */
	now: number;
	outcome: string;
	sides: readonly [string, string];
	/** Paired runs at each end, and the fewest of them in which both have the outcome. */
	runs: number;
	leastPairs: number;
	/** Which way a difference below zero lies, and one above. */
	less: string;
	more: string;
	unit: string;
	/** A difference with its sign and unit, and on the axis. */
	difference: (value: number) => string;
	tick: (value: number) => string;
}

/** The parameters that change the sign of the difference, widest first. */
export const signChanges = ({ ranges }: RangesData) => ranges.filter(changesSign);

/** What the bars show: where it stands now, the widest, which change the sign, and over how many worlds. */
export function rangeSentences(data: RangesData, words: Words): readonly string[] {
	const { difference, leastPairs, now, ranges, runs } = data;
	const [widest] = ranges;
	const say = (value: number) => (Number.isNaN(value) ? words.none : difference(value));
	const flat = ranges.filter(({ atHighest, atLowest }) => atHighest === atLowest).length;
	return [
		words.now(say(now)),
		...(widest ? [words.widest(widest.label, say(widest.atLowest), say(widest.atHighest))] : []),
		words.changes(
			signChanges(data).map(({ label }) => label),
			ranges.length
		),
		...(flat > 0 ? [words.flat(flat)] : []),
		...(leastPairs < runs ? [words.pairs(leastPairs, runs)] : [])
	];
}

/** Every range as a row, widest first. */
export function rangesTable(data: RangesData, words: Words): Table {
	const { outcome, ranges, sides, title } = data;
	const say = (value: number) => (Number.isNaN(value) ? words.none : data.difference(value));
	return {
		caption: words.table.caption(title, outcome, sides[1], sides[0]),
		columns: words.table.columns,
		rows: ranges.map((range) => [
			range.label,
			range.lowest,
			say(range.atLowest),
			range.highest,
			say(range.atHighest),
			changesSign(range) ? words.table.yes : words.table.no
		])
	};
}
