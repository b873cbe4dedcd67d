import { label, run, type Label, type Sheet } from '../scene/sheet';
import { radius, stackCards, type Card } from './cards';
import {
	inFocus,
	type Side,
	type WeekData,
	type WeekEvent,
	type WeekLabels,
	type WeekView
} from './layout';

/** From top to bottom. */
const sides: readonly Side[] = ['us', 'iraq', 'group'];

export interface SceneMark {
	key: string;
	side: Side;
	x: number;
	y: number;
	/** Whether the view takes it out of the calendar, to stand before its words. */
	out: boolean;
	fact: string | undefined;
}
export interface WeekScene {
	/** Half the width of a mark. */
	r: number;
	/** Each event's place in the calendar, which stays when its mark is taken out. */
	seats: readonly SceneMark[];
	marks: readonly SceneMark[];
	/** From one side to the other; an arrow where it goes one way. */
	links: readonly { key: string; path: string; head: string; fact: string | undefined }[];
	/** Lines between the sides, and the day that the view is about. */
	rules: readonly { key: string; path: string }[];
	ground: { x: number; y: number; width: number; height: number; shown: boolean };
	/** Whether the view shows the calendar. */
	calendar: boolean;
	labels: readonly Label[];
}

interface Plan {
	/** Width of the sides' names, height of the days', and the least and most height of a row. */
	names: number;
	head: number;
	row: [number, number];
	/** From the calendar to the words below it. */
	gap: number;
}
const plans: Record<Sheet['name'], Plan> = {
	wide: { names: 196, head: 50, row: [44, 92], gap: 34 },
	flat: { names: 190, head: 26, row: [24, 52], gap: 18 },
	narrow: { names: 128, head: 34, row: [18, 40], gap: 8 }
};

/** Columns are days, the last one for what no article gives a day; rows are sides. */
interface Calendar {
	left: number;
	column: number;
	row: number;
	bottom: number;
	head: number;
}

/** Middle of an event's place: its day's column and its side's row, next to others of that place. */
function seatOf(event: WeekEvent, side: Side, data: WeekData, grid: Calendar, r: number) {
	const day = data.days.findIndex(({ date }) => date === event.date);
	const index = day < 0 ? data.days.length : day;
	const same = data.events.filter((one) => one.date === event.date && sits(one, side));
	// A meeting stands in the middle, so that its line runs straight down.
	const meeting = same.findIndex(({ id }) => id === 'round');
	const middle = meeting < 0 ? (same.length - 1) / 2 : meeting;
	const place = same.findIndex(({ id }) => id === event.id) - middle;
	const y = grid.head + (sides.indexOf(side) + 0.5) * grid.row;
	return { x: grid.left + (index + 0.5) * grid.column + place * (2 * r + 4), y };
}
/** Whether an event has a place in a side's row: a meeting has one in both. */
const sits = (event: WeekEvent, side: Side) =>
	event.side === side || (event.id === 'round' && event.other === side);
const sidesOf = (event: WeekEvent) => sides.filter((side) => sits(event, side));

function linksOf(data: WeekData, grid: Calendar, r: number): WeekScene['links'] {
	return data.events.flatMap((event) => {
		if (!event.other) return [];
		const from = seatOf(event, event.side, data, grid, r);
		const to = grid.head + (sides.indexOf(event.other) + 0.5) * grid.row;
		const oneWay = event.id !== 'round';
		const end = to - (oneWay ? 2 : r);
		return [
			{
				key: event.id,
				path: `M${from.x} ${from.y + r}V${end - (oneWay ? 7 : 0)}`,
				head: oneWay ? `M${from.x - 5} ${end - 9}l5 9l5 -9z` : '',
				fact: event.day
			}
		];
	});
}

function heads(data: WeekData, labels: WeekLabels, sheet: Sheet, grid: Calendar): Label[] {
	const at = (index: number) => grid.left + (index + 0.5) * grid.column;
	const set = (first: string, second: string, index: number) =>
		label(
			sheet,
			[run(sheet, 'strong', first), run(sheet, 'text', second, sheet.name !== 'flat')],
			{ x: at(index), y: sheet.text + 2, width: grid.column + 8 },
			{ anchor: 'middle', pitch: sheet.name === 'narrow' ? 15 : sheet.pitch }
		);
	const [no, day] = labels.noDay;
	return [
		...data.days.map(({ date }, index) =>
			set(
				labels.weekdayShort(date),
				sheet.name === 'wide' ? labels.dateShort(date) : labels.dayOnly(date),
				index
			)
		),
		set(no, sheet.name === 'flat' ? '' : day, data.days.length)
	];
}

/** The calendar with the words of the view's events below it, as high as these leave room for. */
function calendarScene(
	data: WeekData,
	labels: WeekLabels,
	sheet: Sheet,
	view: WeekView
): { grid: Calendar; cards: Card[] } {
	const { names, head, row, gap } = plans[sheet.name];
	const focus = data.events.filter(({ id }) => inFocus(view, id));
	const large = focus.length <= 2;
	const set = (y: number) =>
		stackCards(
			focus,
			labels,
			sheet,
			{ x: 0, y, width: sheet.width },
			{
				large,
				gap: sheet.name === 'narrow' ? 3 : large ? 14 : 9,
				brief: sheet.name === 'narrow' || (sheet.name === 'flat' && !large)
			}
		);
	const left = sheet.height - 4 - set(0).bottom - gap - head;
	const height = Math.round(Math.min(row[1], Math.max(row[0], left / sides.length)));
	const bottom = head + sides.length * height;
	const free = Math.max(0, sheet.height - bottom - gap - set(0).bottom);
	const column = (sheet.width - names) / (data.days.length + 1);
	return {
		grid: { left: names, column, row: height, bottom, head },
		cards: set(bottom + gap + free * 0.3).cards
	};
}

/** The same cards by side, under the names of the sides where there is room for these. */
function namesScene(
	data: WeekData,
	labels: WeekLabels,
	sheet: Sheet
): { cards: Card[]; headings: { side: Side; x: number; y: number }[] } {
	const said = data.events.filter(({ quote }) => quote !== undefined);
	const of = (side: Side) => said.filter((event) => event.side === side);
	const narrow = sheet.name === 'narrow';
	if (narrow) {
		const sorted = sides.flatMap(of);
		return {
			cards: stackCards(sorted, labels, sheet, { x: 0, y: 0, width: sheet.width }, { gap: 4 })
				.cards,
			headings: []
		};
	}
	const columns = sheet.name === 'flat' ? 2 : 1;
	const width = (sheet.width - (columns - 1) * 24) / columns;
	let y = 0;
	const headings: { side: Side; x: number; y: number }[] = [];
	const cards = sides.flatMap((side, index) => {
		if (columns === 2 && index === 1) y = 0;
		const x = columns === 2 && index > 0 ? width + 24 : 0;
		headings.push({ side, x, y: y + sheet.text });
		const stack = stackCards(
			of(side),
			labels,
			sheet,
			{ x, y: y + sheet.text + 10, width },
			{
				gap: columns === 2 ? 7 : 8,
				brief: columns === 2
			}
		);
		y = stack.bottom + (columns === 2 ? 12 : 14);
		return stack.cards;
	});
	return { cards, headings };
}

/**
 * Places the week for a view: a calendar of days and sides, and below it, taken out of their
 * places, the events that the view is about; or all that was said, by side.
 */
export function layoutWeekScene(
	data: WeekData,
	labels: WeekLabels,
	sheet: Sheet,
	view: WeekView
): WeekScene {
	const calendar = view !== 'names';
	const r = radius[sheet.name];
	const { grid, cards: below } = calendarScene(data, labels, sheet, calendar ? view : 'round');
	const names = namesScene(data, labels, sheet);
	const cards = calendar ? below : names.cards;
	const places = data.events.flatMap((event) =>
		sidesOf(event).map((side) => ({
			...{ key: `${event.id} ${side}`, side, out: false, fact: event.day, event },
			...seatOf(event, side, data, grid, r)
		}))
	);
	const lanes = sides.map((side, index) => {
		const heading = names.headings.find((one) => one.side === side);
		const at = calendar
			? { x: 0, y: grid.head + (index + 0.5) * grid.row + sheet.text * 0.34 }
			: heading;
		const name = (sheet.name === 'narrow' ? labels.sidesShort : labels.sides)[side];
		return at && label(sheet, [run(sheet, 'text', name)], { ...at, width: 999 }, { quiet: true });
	});
	const focusDay = data.days.findIndex(({ date }) =>
		data.events.some((event) => event.date === date && inFocus(view, event.id))
	);
	return {
		r,
		seats: places,
		marks: places.map(({ event, ...place }) => {
			const card = cards.find((one) => one.event.id === event.id);
			const second = sidesOf(event).indexOf(place.side);
			return card
				? { ...place, x: card.mark.x + second * (2 * r + 5), y: card.mark.y, out: true }
				: place;
		}),
		links: linksOf(data, grid, r),
		rules: sides.map((side, index) => ({
			key: side,
			path: `M0 ${grid.head + index * grid.row}H${sheet.width}`
		})),
		ground: {
			x: grid.left + focusDay * grid.column,
			y: 0,
			width: grid.column,
			height: grid.bottom,
			shown: calendar
		},
		calendar,
		labels: [
			...lanes.filter((lane) => lane !== undefined),
			...(calendar ? heads(data, labels, sheet, grid) : []),
			...cards.map((card) => card.label)
		]
	};
}
