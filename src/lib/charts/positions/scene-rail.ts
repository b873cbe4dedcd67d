import { isNarrow, type Room } from '../stage/room';
import { flow, textWidth, type Line } from '../text/lines';
import { places, type Card, type CardId, type Place } from './data';

/** A rectangle, top left corner first, pixels. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
/** The name of a place in the order, and the line below it. */
export interface Head {
	place: Place;
	lines: readonly Line[];
	x: number;
	/** First baseline, and distance to the next. */
	y: number;
	pitch: number;
	size: number;
	lineY: number;
	width: number;
}
export interface Rail {
	/** Where a card stands when it has not come forward. */
	slots: ReadonlyMap<CardId, Box>;
	heads: readonly Head[];
	/** Top of it all; of the cards below the headings of the order; of those who do not say when. */
	top: number;
	axisTop: number;
	unsaidTop: number;
}
interface RailWords {
	short: (id: CardId) => string;
	head: (place: Place) => string;
}

const COLUMNS = places.length - 1;
const GAP = 12;

/** The columns of the order, in which places follow one another. */
export function axisColumns({ width }: Room, count = COLUMNS): { x: number; width: number }[] {
	const own = (width - 2.5 - GAP * (count - 1)) / count;
	return Array.from({ length: count }, (_, index) => ({
		x: 1.25 + index * (own + GAP),
		width: own
	}));
}

const cardsAt = (cards: readonly Card[], place: Place) =>
	cards.filter((card) => card.place === place);

function headOf(place: Place, box: Omit<Box, 'height'>, size: number, words: RailWords): Head {
	const pitch = size + 3;
	const run = { text: words.head(place), face: 'bold' as const, size, kind: 'head' };
	const lines = flow([run], box.width);
	const lineY = box.y + size * 0.4 + 1;
	const y = box.y - (lines.length - 1) * pitch;
	return { place, lines, x: box.x, y, pitch, size, lineY, width: box.width };
}

/** Small marks in five columns: all that a phone has room for. */
function bareRail(cards: readonly Card[], room: Room, words: RailWords): Rail {
	const size = 11;
	const mark = 8;
	const most = Math.max(0, ...places.map((place) => textWidth(words.head(place), size, 'bold')));
	const perRow = Math.floor((most + 4) / (mark + 3));
	const widths = places.map((place) => textWidth(words.head(place), size, 'bold') + 1);
	const spare = (room.width - widths.reduce((sum, one) => sum + one, 0)) / (places.length - 1);
	const rows = Math.ceil(Math.max(...places.map((place) => cardsAt(cards, place).length)) / perRow);
	const top = room.height - rows * (mark + 3) - size - 7;
	const slots = new Map<CardId, Box>();
	let x = 0;
	const heads = places.map((place, column) => {
		const width = widths[column]!;
		const head = headOf(place, { x, y: top + size, width: width + 1 }, size, words);
		cardsAt(cards, place).forEach(({ id }, index) => {
			const across = (index % perRow) * (mark + 3);
			const end = place === 'unsaid' ? Math.max(0, perRow * (mark + 3) - 3 - width) : 0;
			const y = top + size + 8 + Math.floor(index / perRow) * (mark + 3);
			slots.set(id, { x: x + across - end + 1, y, width: mark, height: mark });
		});
		x += width + spare;
		return head;
	});
	return { slots, heads, top, axisTop: top + size + 8, unsaidTop: room.height };
}

/**
 * The order of when troops leave, with a place for every card; those who do not say when stand below it. With
 * `whole`, the order reaches to the top of the room.
 */
export function railOf(cards: readonly Card[], room: Room, words: RailWords, whole: boolean): Rail {
	if (isNarrow(room)) return bareRail(cards, room, words);
	const low = room.height < 420;
	const size = low ? 13 : 14;
	const high = low ? 22 : 28;
	const pitch = high + (low ? 4 : 7);
	const columns = axisColumns(room);
	const unsaid = cardsAt(cards, 'unsaid');
	const across = axisColumns(room, room.width < 640 ? 4 : 5);
	const unsaidTop = room.height - Math.ceil(unsaid.length / across.length) * pitch - size - 10;
	const named = places
		.slice(0, COLUMNS)
		.map((place, column) => headOf(place, { ...columns[column]!, y: 0 }, size, words));
	const more = (Math.max(...named.map(({ lines }) => lines.length)) - 1) * (size + 3);
	const stacked = Math.max(
		...places.slice(0, COLUMNS).map((place) => cardsAt(cards, place).length)
	);
	const railTop = unsaidTop - (low ? 8 : 16) - stacked * pitch - size - 12 - more;
	const top = whole ? 0 : railTop;
	const axisTop = top + size + 12 + more;
	const slots = new Map<CardId, Box>();
	for (const [column, { width, x }] of columns.entries())
		cardsAt(cards, places[column]!).forEach(({ id }, index) => {
			slots.set(id, { x, y: axisTop + index * pitch, width, height: high });
		});
	unsaid.forEach(({ id }, index) => {
		const { width, x } = across[index % across.length]!;
		const y = unsaidTop + size + 10 + Math.floor(index / across.length) * pitch;
		slots.set(id, { x, y, width, height: high });
	});
	const heads = places.map((place, column) =>
		place === 'unsaid'
			? headOf(place, { x: 1.25, y: unsaidTop + size, width: room.width - 2.5 }, size, words)
			: headOf(place, { ...columns[column]!, y: top + size + more }, size, words)
	);
	return { slots, heads, top, axisTop, unsaidTop };
}
