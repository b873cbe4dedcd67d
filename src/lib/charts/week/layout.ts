import { cumsum, sum } from 'd3';
import { flow, flowEvenly, type Line, type Run } from '../text/lines';

export type WeekView = 'letter' | 'statements' | 'reply' | 'round' | 'names';
/** Who acts: the United States, the Iraqi government, or an armed group. */
export type Side = 'us' | 'iraq' | 'group';
export const sides: readonly Side[] = ['us', 'iraq', 'group'];

export type WeekEventId =
	'letter' | 'austin' | 'groups' | 'singh' | 'reply' | 'round' | 'office' | 'ministry';

export interface WeekDay {
	/** ISO date. */
	date: string;
	/** Whether an article gives only the weekday. */
	inferred: boolean;
}
export interface WeekEvent {
	id: WeekEventId;
	side: Side;
	/** The side that is written to or met with. */
	other?: Side;
	/** ISO date; nothing where no article gives the day. */
	date: string | undefined;
	/** Words that the article gives, verbatim and without quotation marks. */
	quote: string | undefined;
	/** Names of the articles that report it. */
	articles: readonly string[];
}
export interface WeekData {
	days: readonly WeekDay[];
	events: readonly WeekEvent[];
	/** Names of all articles behind the chart. */
	articles: readonly string[];
}

/** The words that the drawing sets, by side and event. */
export interface WeekLabels {
	weekday: (date: string) => string;
	weekdayShort: (date: string) => string;
	date: (date: string, inferred: boolean) => string;
	dateShort: (date: string) => string;
	sides: Record<Side, string>;
	quoted: (quote: string) => string;
	/** Who did what; `short` names the side too, for drawings without lanes. */
	events: Record<WeekEventId, { who: string; what: string; short: string }>;
}

export interface PlacedDay {
	date: string;
	/** The column (wide) or row (narrow) that belongs to the day. */
	ground: { x: number; y: number; width: number; height: number };
	/** The weekday, which is what articles give, above the date that follows from it. */
	labelX: number;
	weekday: string;
	weekdayY: number;
	dateLabel: string;
	dateY: number;
}
export interface PlacedMark {
	side: Side;
	x: number;
	y: number;
}
export interface PlacedEvent {
	id: WeekEventId;
	marks: readonly PlacedMark[];
	/** Line from one side to the other; an arrow's head where it goes one way. */
	link: { path: string; head: string | undefined } | undefined;
	x: number;
	/** Baseline of the first line. */
	y: number;
	lines: readonly Line[];
}
export interface PlacedLane {
	side: Side;
	label: string;
	mark: PlacedMark;
	x: number;
	y: number;
	ruleY: number;
}
export interface PlacedWeek {
	width: number;
	height: number;
	/** Distance between baselines. */
	pitch: number;
	days: readonly PlacedDay[];
	lanes: readonly PlacedLane[];
	events: readonly PlacedEvent[];
	/** Line across the days for what has no day. */
	undated: string | undefined;
	/** Whether days are rows. */
	narrow: boolean;
}

/** Events that a view brings forward; nothing when it is all of them. */
const focus: Record<WeekView, readonly WeekEventId[] | undefined> = {
	letter: ['letter'],
	statements: ['austin', 'groups', 'singh', 'ministry'],
	reply: ['reply'],
	round: ['round', 'office'],
	names: undefined
};

/** Whether a view brings an event forward. */
export function inFocus(view: WeekView | undefined, id: WeekEventId): boolean {
	return view === undefined || (focus[view]?.includes(id) ?? true);
}

/** Whether a view is about one day, and it is this one. */
export function dayInFocus(
	view: WeekView | undefined,
	date: string,
	events: readonly WeekEvent[]
): boolean {
	if (view === undefined || focus[view] === undefined) return false;
	return events.some((event) => event.date === date && focus[view]?.includes(event.id));
}

/** Who did what, and below it which words. */
function columnLines(event: WeekEvent, labels: WeekLabels, measure: number): Line[] {
	const { who, what } = labels.events[event.id];
	const runs: Run[] = [{ text: who, face: 'bold', size: WIDE.size, kind: 'who' }];
	if (what) runs.push({ text: what, face: 'regular', size: WIDE.size, kind: 'what' });
	const lines = flowEvenly(runs, measure);
	if (event.quote) lines.push(...flowEvenly([quoteRun(event.quote, labels, WIDE.quote)], measure));
	return lines;
}

function quoteRun(quote: string, labels: WeekLabels, size: number): Run {
	return { text: labels.quoted(quote), face: 'serif', size, kind: 'quote' };
}

/** Who and which words, on one line where they fit, else the words on a line of their own. */
function rowLines(event: WeekEvent, labels: WeekLabels, measure: number): Line[] {
	const who: Run = {
		text: labels.events[event.id].short,
		face: 'bold',
		size: NARROW.size,
		kind: 'who'
	};
	if (!event.quote) return flow([who], measure);
	const quote = quoteRun(event.quote, labels, NARROW.quote);
	const together = flow([who, quote], measure);
	return together.length === 1 ? together : flow([who, { ...quote, ownLine: true }], measure);
}

const WIDE = {
	head: 54,
	pitch: 18,
	size: 14,
	quote: 15,
	indent: 18,
	mark: 6,
	gutter: 6,
	blockGap: 7,
	laneTop: 23
};

/** Days as columns, sides as lanes: every event stands in its day's column and its side's lane. */
function layoutColumns(data: WeekData, labels: WeekLabels, width: number): PlacedWeek {
	const { head, pitch, indent, mark, gutter, blockGap, laneTop } = WIDE;
	const columns = columnEdges(data, width);
	const events: PlacedEvent[] = [];
	const lanes: PlacedLane[] = [];
	let undated: PlacedWeek['undated'];
	let ruleY = head;
	for (const side of sides) {
		const labelY = ruleY + laneTop - 2;
		lanes.push({
			side,
			label: labels.sides[side],
			mark: { side, x: mark, y: labelY - 5 },
			x: indent,
			y: labelY,
			ruleY
		});
		let bottom = labelY + 8;
		const mine = data.events.filter((event) => event.side === side);
		data.days.forEach((day, index) => {
			const [x = 0, end = width] = columns.slice(index);
			let y = labelY + (index === 0 ? pitch + blockGap : 0);
			for (const event of mine.filter((one) => one.date === day.date)) {
				const lines = columnLines(event, labels, end - x - indent - gutter);
				const marks = [{ side, x: x + mark, y: y - 5 }];
				events.push({ id: event.id, marks, link: undefined, x: x + indent, y, lines });
				y += lines.length * pitch + blockGap;
				bottom = Math.max(bottom, y - blockGap);
			}
		});
		for (const event of mine.filter((one) => one.date === undefined)) {
			const lineY = bottom + 4;
			const y = lineY + 22;
			const lines = rowLines(event, labels, width - indent - 120);
			undated = `M${mark},${lineY}H${width - gutter}`;
			const marks = [{ side, x: mark, y: y - 5 }];
			events.push({ id: event.id, marks, link: undefined, x: indent, y, lines });
			bottom = y + (lines.length - 1) * pitch + pitch;
		}
		ruleY = bottom;
	}
	const height = Math.ceil(ruleY);
	return {
		width,
		height,
		pitch,
		days: data.days.map((day, index) => {
			const [x = 0, end = width] = columns.slice(index);
			return placeColumn(day, x, end - x, height, labels);
		}),
		lanes,
		events: events.map((event) => linkDown(event, data, events, lanes)),
		undated,
		narrow: false
	};
}

/** Left edges of the days' columns, and the right one of the last: busier days are wider. */
function columnEdges(data: WeekData, width: number): number[] {
	const weights = data.days.map(
		(day) => 1 + 0.12 * (data.events.filter((event) => event.date === day.date).length - 1)
	);
	const all = sum(weights);
	return [0, ...cumsum(weights)].map((edge) => (edge / all) * width);
}

function placeColumn(
	day: WeekDay,
	x: number,
	width: number,
	height: number,
	labels: WeekLabels
): PlacedDay {
	return {
		date: day.date,
		ground: { x: x - 8, y: 0, width: width - 4, height },
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

const NARROW = { pitch: 17, size: 13, quote: 13.5, text: 76, mark: 51, other: 64, rowGap: 11 };

/** Days as rows, each with its events as lines of text; marks tell the sides apart. */
function layoutRows(data: WeekData, labels: WeekLabels, width: number): PlacedWeek {
	const { pitch, text, mark, other, rowGap } = NARROW;
	const events: PlacedEvent[] = [];
	const days: PlacedDay[] = [];
	let undated: PlacedWeek['undated'];
	let y = 0;
	const place = (list: readonly WeekEvent[]): void => {
		for (const event of list) {
			const lines = rowLines(event, labels, width - text);
			const marks = [{ side: event.side, x: event.other ? mark : other, y: y + 10 }];
			if (event.other) marks.push({ side: event.other, x: other, y: y + 10 });
			const link = event.other
				? { path: `M${mark + 4},${y + 10}H${other - 5}`, head: undefined }
				: undefined;
			events.push({ id: event.id, marks, link, x: text, y: y + 15, lines });
			y += lines.length * pitch + 2;
		}
	};
	for (const day of data.days) {
		const top = y;
		place(data.events.filter((event) => event.date === day.date));
		y = Math.max(y, top + 36) + rowGap;
		days.push({
			date: day.date,
			ground: { x: -6, y: top - 3, width: width + 12, height: y - top - 4 },
			labelX: 0,
			weekday: labels.weekdayShort(day.date),
			weekdayY: top + 15,
			dateLabel: labels.dateShort(day.date),
			dateY: top + 32
		});
	}
	const rest = data.events.filter((event) => event.date === undefined);
	if (rest.length > 0) {
		undated = `M0,${y - 3}H${width}`;
		y += 2;
		place(rest);
	}
	return {
		width,
		height: Math.ceil(y + 2),
		pitch,
		days,
		lanes: [],
		events,
		undated,
		narrow: true
	};
}

/**
 * Places the week. `width` is 720 or 360 units: days are columns when it is wide and rows when it
 * is narrow.
 */
export function layoutWeek(data: WeekData, labels: WeekLabels, width: number): PlacedWeek {
	return width > 500 ? layoutColumns(data, labels, width) : layoutRows(data, labels, width);
}
