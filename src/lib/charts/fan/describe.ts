import type { ManyWords } from '$lib/words/sim-many';
import type { Table } from '../table/table';
import type { FanData, FanSide } from './data';

function sentenceOf(side: FanSide, month: number, data: FanData, words: ManyWords): string {
	const [a, b, c, d, e] = (side.bands[month] ?? [0, 0, 0, 0, 0]).map(data.format) as [
		string,
		string,
		string,
		string,
		string
	];
	return words.fan.sentence(side.name, words.fan.month(month), c, [b, d], [a, e]);
}

/** The last month of both sides in a sentence each. */
export function fanSentences(data: FanData, words: ManyWords): string[] {
	return data.sides.map((side) => sentenceOf(side, side.bands.length - 1, data, words));
}

/** What the chart shows, for readers who cannot see it: both sides half-way through and at the end. */
export function describeFan(data: FanData, words: ManyWords): string {
	const { title, unit, runs, sides } = data;
	const sentences = sides.flatMap((side) => {
		const last = side.bands.length - 1;
		return [Math.round(last / 2), last].map((month) => sentenceOf(side, month, data, words));
	});
	return [`${words.fan.subtitle(title, unit, runs)}`, ...sentences].join(' ');
}

/** Where a world ends on both sides. */
export function worldSentence(data: FanData, world: number, words: ManyWords): string {
	const ends = data.sides.map(({ name, worlds }) => {
		const values = worlds[world];
		return words.fan.endsAt(values ? data.format(values[values.length - 1]!) : '', name);
	});
	return words.fan.world(world, words.fan.list(ends));
}

/** Every month with the middle and the bands of both sides. */
export function fanTable(data: FanData, words: ManyWords): Table {
	const { table, month } = words.fan;
	const months = Math.max(...data.sides.map(({ bands }) => bands.length));
	const rows = Array.from({ length: months }, (_, at) => [
		month(at),
		...data.sides.flatMap(({ bands }) => bands[at]?.map(data.format) ?? ['', '', '', '', ''])
	]);
	const columns = data.sides.flatMap(({ name }) => table.columns(name));
	return { caption: table.caption(data.title), columns: [table.month, ...columns], rows };
}
