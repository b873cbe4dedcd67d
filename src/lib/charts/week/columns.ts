import { cumsum, sum } from 'd3';
import type { Line } from '../text/lines';
import { columnLines, rowLines } from './event-lines';
import type {
	PlacedDay,
	PlacedEvent,
	PlacedLane,
	PlacedWeek,
	Side,
	WeekData,
	WeekDay,
	WeekEvent,
	WeekLabels
} from './layout';

const sides: readonly Side[] = ['us', 'iraq', 'group'];
const WIDE = {
	head: 54,
	pitch: 18,
	indent: 18,
	mark: 6,
	gutter: 6,
	blockGap: 7,
	laneTop: 21
};

/** One side's lane: its events in the columns of their days, and below them those without a day. */
interface PlacedSide {
	lane: PlacedLane;
	events: PlacedEvent[];
	undated: string | undefined;
	bottom: number;
}

function placeSide(
	side: Side,
	ruleY: number,
	data: WeekData,
	labels: WeekLabels,
	columns: readonly number[]
): PlacedSide {
	const { pitch, indent, mark, gutter, blockGap, laneTop } = WIDE;
	const y0 = ruleY + laneTop;
	const lane = { side, label: labels.sides[side], x: indent, y: y0, ruleY };
	const placed: PlacedSide = {
		lane: { ...lane, mark: { side, x: mark, y: y0 - 5 } },
		events: [],
		undated: undefined,
		bottom: y0 + 8
	};
	const place = (event: WeekEvent, x: number, y: number, lines: readonly Line[]): number => {
		const marks = [{ side, x: x + mark, y: y - 5 }];
		placed.events.push({ id: event.id, marks, link: undefined, x: x + indent, y, lines });
		placed.bottom = Math.max(placed.bottom, y + lines.length * pitch);
		return y + lines.length * pitch + blockGap;
	};
	const mine = data.events.filter((event) => event.side === side);
	data.days.forEach((day, index) => {
		const [x = 0, end = x] = columns.slice(index);
		let y = y0 + (index === 0 ? pitch + blockGap : 0);
		for (const event of mine.filter((one) => one.date === day.date))
			y = place(event, x, y, columnLines(event, labels, end - x - indent - gutter));
	});
	for (const event of mine.filter((one) => one.date === undefined)) {
		const lineY = placed.bottom + 4;
		const width = columns.at(-1) ?? 0;
		placed.undated = `M${mark},${lineY}H${width - gutter}`;
		place(event, 0, lineY + 22, rowLines(event, labels, width - indent - gutter));
	}
	return placed;
}

/** Days as columns, sides as lanes: every event stands in its day's column and its side's lane. */
export function layoutColumns(data: WeekData, labels: WeekLabels, width: number): PlacedWeek {
	const columns = columnEdges(data, width);
	const placed: PlacedSide[] = [];
	for (const side of sides)
		placed.push(placeSide(side, placed.at(-1)?.bottom ?? WIDE.head, data, labels, columns));
	const height = placed.at(-1)?.bottom ?? WIDE.head;
	const lanes = placed.map(({ lane }) => lane);
	const events = placed.flatMap((one) => one.events);
	return {
		width,
		height,
		pitch: WIDE.pitch,
		days: data.days.map((day, index) => {
			const [x = 0] = columns.slice(index);
			return placeColumn(day, x, labels);
		}),
		lanes,
		events: events.map((event) => linkDown(event, data, events, lanes)),
		undated: placed.find((one) => one.undated)?.undated,
		narrow: false
	};
}

/** Left edges of the days' columns, and the right one of the last: busier days are wider. */
function columnEdges(data: WeekData, width: number): number[] {
	const weights = data.days.map(
		(day) => 1 + 0.12 * (data.events.filter((event) => event.date === day.date).length - 1)
	);
	const all = sum(weights);
	return [0, ...cumsum(weights)].map((edge) => Math.round((edge / all) * width));
}

function placeColumn(day: WeekDay, x: number, labels: WeekLabels): PlacedDay {
	return {
		date: day.date,
		labelX: x,
		weekday: labels.weekday(day.date),
		weekdayY: 22,
		dateLabel: labels.date(day.date, day.inferred),
		dateY: 42
	};
}

/** Draws the line from an event down to the other side: to its mark of the day, or to its lane's. */
function linkDown(
	event: PlacedEvent,
	data: WeekData,
	placed: readonly PlacedEvent[],
	lanes: readonly PlacedLane[]
): PlacedEvent {
	const known = data.events.find((one) => one.id === event.id);
	const from = event.marks[0];
	if (!known?.other || !from) return event;
	const met = data.events.find((one) => one.side === known.other && one.date === known.date);
	const to =
		placed.find((one) => one.id === met?.id)?.marks[0] ??
		lanes.find((lane) => lane.side === known.other)?.mark;
	if (!to) return event;
	const end = to.y - 6;
	const head = met ? undefined : `M${to.x},${end}l-4.5,-8h9z`;
	return { ...event, link: { path: `M${from.x},${from.y + 5}V${end - (head ? 6 : 0)}`, head } };
}
