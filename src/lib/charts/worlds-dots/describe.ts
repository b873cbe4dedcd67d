import type { ManyWords } from '$lib/words/sim-many';
import type { Table } from '../table/table';
import type { Dot, SideWorlds, WorldsData } from './data';
import type { Measure } from './measure';

const told = (side: SideWorlds) => side.worlds.filter(({ value }) => !Number.isNaN(value));
const yesAmong = (side: SideWorlds) => side.worlds.filter(({ value }) => value === 1).length;

/** A value in words; what a run without one has come to. */
export function valueText(value: number, measure: Measure): string {
	return Number.isNaN(value) ? measure.none : measure.value(value);
}

/** What stands behind a side's name: its middle world, or in how many worlds the answer is yes. */
export function rowDetail(side: SideWorlds, measure: Measure, words: ManyWords): string {
	const { dots } = words;
	if (measure.kind === 'yes-no') return dots.inWorlds(yesAmong(side), side.worlds.length);
	return side.quartiles ? dots.middle(measure.value(side.quartiles[1])) : dots.noMiddle;
}

/** A side's worlds in sentences: middle, middle half, how many above a level, how many without a value. */
export function sideSentences(side: SideWorlds, measure: Measure, words: ManyWords): string[] {
	const { dots } = words;
	const of = side.worlds.length;
	if (measure.kind === 'yes-no') {
		const all = dots.allRuns(side.yes, side.runs);
		return [dots.yesNo(side.name, side.above, yesAmong(side), of, all)];
	}
	const [low, middle, high] = side.quartiles ?? [NaN, NaN, NaN];
	const count = told(side).filter(({ value }) => value > side.mark).length;
	const summary = {
		name: side.name,
		middle: measure.value(middle),
		low: measure.value(low),
		high: measure.value(high),
		above: side.above,
		count,
		of
	};
	const all = dots.allRuns(side.none, side.runs);
	const none = dots.noneSentence(side.name, measure.none, of - told(side).length, of, all);
	return [...(side.quartiles ? [dots.sentence(summary)] : []), ...(side.none > 0 ? [none] : [])];
}

/** What the chart shows, for readers who cannot see it. */
export function describeWorlds({ measure, sides }: WorldsData, words: ManyWords): string {
	const sentences = sides.flatMap((side) => sideSentences(side, measure, words));
	return [`${measure.title}, ${measure.unit}.`, ...sentences].join(' ');
}

/** A dot's name: "World 312: 1,204 members, conditions-based". */
export function dotName(dot: Dot, { measure, sides }: WorldsData, words: ManyWords): string {
	return words.dots.dot(dot.run, valueText(dot.value, measure), sides[dot.row]!.name);
}

/** The same, and what the other side came to in that world. */
export function dotDetail(dot: Dot, data: WorldsData, words: ManyWords): string {
	const other = data.sides[1 - dot.row]!.name;
	const partner = words.dots.partner(other, valueText(dot.other, data.measure));
	return `${dotName(dot, data, words)}. ${partner}`;
}

/** The worlds drawn, lowest first: for each side the world's number and what it came to. */
export function worldsTable({ measure, sides }: WorldsData, words: ManyWords): Table {
	const { table } = words.dots;
	const rows = sides[0].worlds.map((_, index) => [
		words.number(index + 1, 0),
		...sides.flatMap(({ worlds }) => {
			const world = worlds[index];
			return world ? [String(world.run), valueText(world.value, measure)] : ['', ''];
		})
	]);
	const columns = sides.flatMap(({ name }) => [table.world(name), table.value(name)]);
	return { caption: table.caption(measure.title), columns: [table.order, ...columns], rows };
}
