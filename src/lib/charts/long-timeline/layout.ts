import type { Line } from '../text/lines';
import { layoutAcross } from './across';
import { layoutDown } from './down';
import type { Stripe } from './soft-edge';

export type TimelineView = 'left' | 'back' | 'defeated' | 'role' | 'commission' | 'attacks';
export type PastEventId =
	| 'left'
	| 'back'
	| 'overrun'
	| 'defeated'
	| 'role'
	| 'commission'
	| 'planned'
	| 'attacks'
	| 'talks';

export interface PastEvent {
	id: PastEventId;
	/** The fact behind it, as links of the prose name it. */
	fact: string;
	/** First and last day that the articles' words leave open, as ISO dates. */
	from: string;
	to: string;
	/** The day, where the articles give one; and the time in words as exact as theirs. */
	day: string | undefined;
	when: string;
	inferred: boolean;
	/** Names of the articles that report it. */
	articles: readonly string[];
}
export interface TimelineData {
	events: readonly PastEvent[];
	/** Names of all articles behind the chart. */
	articles: readonly string[];
}
export interface TimelineLabels {
	/** What happened; `short` for narrow drawings. */
	events: Record<PastEventId, { what: string; short: string }>;
	bands: Record<'troops' | 'advise' | 'adviseShort' | 'isis' | 'isisShort', string>;
	zoom: string;
	/** The words for a time, marked where it is inferred; and the same as the start of a line. */
	when: (event: PastEvent) => string;
	lead: (when: string) => string;
	month: (date: Date, withYear: boolean) => string;
}

export interface Tick {
	x: number;
	y: number;
	text: string;
}
/** A stretch of time as a bar: a whole part, and stripes that thin out where its end is not exact. */
export interface PlacedBand {
	kind: 'troops' | 'advise' | 'isis' | 'attacks';
	x: number;
	y: number;
	width: number;
	height: number;
	stripes: readonly Stripe[];
	label: { x: number; y: number; text: string; turned: boolean } | undefined;
}
export interface PlacedPastEvent {
	id: PastEventId;
	/** The time that the event may have happened in (a day is a dot), and a line to its words. */
	dot: { x: number; y: number } | undefined;
	bracket: string;
	leader: string;
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'end';
	lines: readonly Line[];
}
export interface PlacedTimeline {
	width: number;
	height: number;
	/** Distance between baselines. */
	pitch: number;
	narrow: boolean;
	axis: string;
	years: readonly Tick[];
	months: readonly Tick[];
	bands: readonly PlacedBand[];
	events: readonly PlacedPastEvent[];
	/** The lower drawing of the last months: its heading, its rule, and the line that leads to it. */
	zoom: { x: number; y: number; text: string; rule: string } | undefined;
}

/** Events that belong together with the one a view is named after. */
const focus: Record<TimelineView, readonly PastEventId[]> = {
	left: ['left'],
	back: ['back', 'overrun'],
	defeated: ['defeated'],
	role: ['role'],
	commission: ['commission', 'planned'],
	attacks: ['attacks', 'talks']
};

/** Whether a view is about an event. */
export function inFocus(view: TimelineView, id: PastEventId): boolean {
	return focus[view].includes(id);
}

/**
 * Places the years from 2011 to January 2024. `width` is 720 or 360 units: time runs across with
 * the last months enlarged below when it is wide, and down when it is narrow.
 */
export function layoutTimeline(
	data: TimelineData,
	labels: TimelineLabels,
	width: number
): PlacedTimeline {
	return width > 500 ? layoutAcross(data, labels) : layoutDown(data, labels);
}
