import type { Line } from '../text/lines';
import { layoutColumns } from './columns';
import { layoutRows } from './rows';

export type WeekView = 'letter' | 'statements' | 'reply' | 'round' | 'names';
/** Who acts: the United States, the Iraqi government, or an armed group. */
export type Side = 'us' | 'iraq' | 'group';

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
	/** The facts that give the day and the words, as links of the prose name them. */
	day: string | undefined;
	says: string | undefined;
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
	/** The day of the month alone, and what stands over events without a day, in two lines. */
	dayOnly: (date: string) => string;
	noDay: readonly [string, string];
	sides: Record<Side, string>;
	sidesShort: Record<Side, string>;
	quoted: (quote: string) => string;
	/** Who did what; `short` names the side too, for drawings without lanes. */
	events: Record<WeekEventId, { who: string; what: string; short: string }>;
}

export interface PlacedDay {
	date: string;
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

/** Whether a view is about an event. */
export function inFocus(view: WeekView, id: WeekEventId): boolean {
	return focus[view]?.includes(id) ?? true;
}

/**
 * Places the week. `width` is 720 or 360 units: days are columns when it is wide and rows when it
 * is narrow.
 */
export function layoutWeek(data: WeekData, labels: WeekLabels, width: number): PlacedWeek {
	return width > 500 ? layoutColumns(data, labels, width) : layoutRows(data, labels, width);
}
