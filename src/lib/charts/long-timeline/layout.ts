import { scaleUtc, utcMonth, utcYear } from 'd3';
import { flow, flowEvenly, type Line, type Run } from '../text/lines';
import { softEdge, type Stripe } from './soft-edge';

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

const START = new Date('2011-01-01');
const END = new Date('2024-02-01');
const ZOOM = new Date('2023-06-01');
const DAY = 86_400_000;

/** Events that belong together with the one a view is named after. */
const focus: Record<TimelineView, readonly PastEventId[]> = {
	left: ['left'],
	back: ['back', 'overrun'],
	defeated: ['defeated'],
	role: ['role'],
	commission: ['commission', 'planned'],
	attacks: ['attacks', 'talks']
};

/** Whether a view brings an event forward; without a view, all are. */
export function inFocus(view: TimelineView | undefined, id: PastEventId): boolean {
	return view === undefined || focus[view].includes(id);
}

/** The span that an event may have happened in, its last day included. */
function spanOf(event: PastEvent): [Date, Date] {
	return [new Date(event.from), new Date(new Date(event.to).getTime() + DAY)];
}

type Spans = Record<PastEventId, [Date, Date]>;
function spansOf(data: TimelineData): Spans {
	return Object.fromEntries(data.events.map((event) => [event.id, spanOf(event)])) as Spans;
}

/** Time and event, running on in one line where they fit. */
function inLine(event: PastEvent, labels: TimelineLabels, size: number, what: string): Run[] {
	const when = labels.lead(labels.when(event));
	return [
		{ text: when, face: 'bold', size, kind: 'when' },
		{ text: what, face: 'regular', size, kind: 'what' }
	];
}

interface Bars {
	kind: PlacedBand['kind'];
	/** When it begins and ends, each as the span that the articles leave open. */
	begins: readonly [Date, Date];
	ends: readonly [Date, Date];
	label: string | undefined;
}

/** What is known to last: US troops, their advising, ISIS in territory. */
function lasting(spans: Spans, labels: TimelineLabels, short: boolean): Bars[] {
	const start: [Date, Date] = [START, START];
	const end: [Date, Date] = [spans.talks[1], spans.talks[1]];
	const { bands } = labels;
	return [
		{ kind: 'troops', begins: start, ends: spans.left, label: undefined },
		{ kind: 'troops', begins: spans.back, ends: spans.role, label: bands.troops },
		{
			kind: 'advise',
			begins: spans.role,
			ends: end,
			label: short ? bands.adviseShort : bands.advise
		},
		{
			kind: 'isis',
			begins: spans.overrun,
			ends: spans.defeated,
			label: short ? bands.isisShort : bands.isis
		}
	];
}

const WIDE = {
	size: 14,
	pitch: 18,
	right: 712,
	bar: 22,
	troopsY: 72,
	isisY: 128,
	zoomY: 246,
	row: 27
};

/** A bar that lies along the time axis from left to right. */
function barAcross(bar: Bars, x: (date: Date) => number, y: number, height: number): PlacedBand {
	const from = x(bar.begins[1]);
	const to = x(bar.ends[0]);
	const stripes = [
		...softEdge(x(bar.begins[0]), from, 'rising'),
		...softEdge(to, x(bar.ends[1]), 'falling')
	];
	const text = bar.label;
	const label = text ? { x: from + 7, y: y + height - 6.5, text, turned: false } : undefined;
	return { kind: bar.kind, x: from, y, width: to - from, height, stripes, label };
}

/** Labels above the bars for what US troops did, below for ISIS; each holds its place in time. */
function placeOverview(
	data: TimelineData,
	labels: TimelineLabels,
	x: (date: Date) => number
): PlacedPastEvent[] {
	const rows: [PastEventId, number, boolean][] = [
		['left', 160, true],
		['back', 210, true],
		['overrun', 205, false],
		['role', 190, true],
		['defeated', 200, false]
	];
	const { size, pitch, troopsY, isisY, bar } = WIDE;
	return rows.flatMap(([id, measure, above]) => {
		const event = data.events.find((one) => one.id === id);
		if (!event) return [];
		const [from, to] = spanOf(event).map(x) as [number, number];
		const { what } = labels.events[id];
		const when = labels.when(event);
		const lines = [
			...flow([{ text: when, face: 'serif', size: 17, kind: 'date' }], measure),
			...flowEvenly([{ text: what, face: 'regular', size, kind: 'what' }], measure)
		];
		const left = Math.min(from, 720 - measure);
		const edge = above ? troopsY - 4 : isisY + bar + 4;
		const out = above ? -5 : 5;
		const y = above ? edge - 12 - (lines.length - 1) * pitch : edge + 24;
		return {
			id,
			bracket: `M${from},${edge}v${out}H${Math.max(to, from + 2)}v${-out}`,
			dot: undefined,
			leader: '',
			x: left,
			y,
			anchor: 'start' as const,
			lines
		};
	});
}

/** The last months, one event a row: its span as a bracket, its words beside it. */
function placeZoom(
	data: TimelineData,
	labels: TimelineLabels,
	x: (date: Date) => number
): PlacedPastEvent[] {
	const { size, zoomY, row } = WIDE;
	const order: PastEventId[] = ['commission', 'planned', 'attacks', 'talks'];
	return order.flatMap((id, index) => {
		const event = data.events.find((one) => one.id === id);
		if (!event) return [];
		const [from, to] = spanOf(event).map(x) as [number, number];
		const y = zoomY + 58 + index * row;
		const lines = flow(inLine(event, labels, size, labels.events[id].what), 620);
		const anchor = from > WIDE.right / 2 ? ('end' as const) : ('start' as const);
		const isDay = to - from < 6;
		const span = `M${from},${y - 11}v12M${from},${y - 5}H${to}M${to},${y - 11}v12`;
		return {
			id,
			bracket: isDay ? '' : span,
			dot: isDay ? { x: (from + to) / 2, y: y - 5 } : undefined,
			leader: '',
			x: anchor === 'start' ? to + 10 : from - 10,
			y,
			anchor,
			lines
		};
	});
}

function layoutAcross(data: TimelineData, labels: TimelineLabels): PlacedTimeline {
	const { pitch, right, bar, troopsY, isisY, zoomY, row } = WIDE;
	const spans = spansOf(data);
	const x = scaleUtc([START, END], [0, right]);
	const close = scaleUtc([ZOOM, END], [0, right]);
	const yOf = (kind: PlacedBand['kind']) => (kind === 'isis' ? isisY : troopsY);
	const attacksY = zoomY + 58 + 2 * row - 13;
	const [attacksFrom] = spans.attacks.map(close) as [number, number];
	const attacks: Bars = {
		kind: 'attacks',
		begins: spans.attacks,
		ends: [spans.talks[1], spans.talks[1]],
		label: undefined
	};
	const years = utcYear.range(START, END, 3);
	const bracketY = troopsY + bar + 34;
	const ruleY = zoomY + 8;
	const elbow = (x(ZOOM) + right) / 2;
	const events = [...placeOverview(data, labels, x), ...placeZoom(data, labels, close)];
	return {
		width: 720,
		height: zoomY + 58 + 3 * row + 12,
		pitch,
		narrow: false,
		axis:
			`M0,${troopsY + bar + 6}H${right}` +
			years.map((year) => `M${x(year)},${troopsY + bar + 6}v5`).join(''),
		years: years.map((year) => ({
			x: x(year),
			y: troopsY + bar + 23,
			text: `${year.getUTCFullYear()}`
		})),
		months: utcMonth.range(ZOOM, END).map((month, index) => ({
			x: close(month),
			y: zoomY + 28,
			text: labels.month(month, index === 0 || month.getUTCMonth() === 0)
		})),
		bands: [
			...lasting(spans, labels, false).map((one) => barAcross(one, x, yOf(one.kind), bar)),
			barAcross(attacks, close, attacksY, 16)
		],
		events: events.map((event) =>
			event.id === 'attacks' ? { ...event, bracket: '', x: attacksFrom - 10 } : event
		),
		zoom: {
			x: 0,
			y: zoomY,
			text: labels.zoom,
			rule: `M${x(ZOOM)},${bracketY - 5}v5H${right}v-5M${elbow},${bracketY}V${ruleY}M0,${ruleY}H${right}`
		}
	};
}

const NARROW = {
	size: 13,
	pitch: 16,
	top: 4,
	bottom: 286,
	axisX: 36,
	troopsX: 40,
	isisX: 62,
	bar: 17,
	textX: 98,
	slot: 24
};

/** A bar that runs down the time axis. */
function barDown(bar: Bars, y: (date: Date) => number, x: number, width: number): PlacedBand {
	const from = y(bar.begins[1]);
	const to = y(bar.ends[0]);
	const stripes = [
		...softEdge(y(bar.begins[0]), from, 'rising'),
		...softEdge(to, y(bar.ends[1]), 'falling')
	];
	const text = bar.label;
	const label = text ? { x: x + width - 4.5, y: to - 6, text, turned: true } : undefined;
	return { kind: bar.kind, x, y: from, width, height: to - from, stripes, label };
}

/** Baselines as near to where events lie as labels can stand without touching, in order. */
function spread(wanted: readonly number[], slot: number, bottom: number): number[] {
	const placed: number[] = [];
	for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + slot));
	for (let index = placed.length - 1, limit = bottom; index >= 0; index -= 1, limit -= slot)
		placed[index] = Math.min(placed[index] ?? limit, limit);
	return placed;
}

function layoutDown(data: TimelineData, labels: TimelineLabels): PlacedTimeline {
	const { size, pitch, top, bottom, axisX, troopsX, isisX, bar, textX, slot } = NARROW;
	const spans = spansOf(data);
	const y = scaleUtc([START, END], [top, bottom]);
	const events = data.events.toSorted((a, b) => a.to.localeCompare(b.to));
	const middles = events.map((event) => (y(spans[event.id][0]) + y(spans[event.id][1])) / 2);
	const baselines = spread(
		middles.map((middle) => middle + 4),
		slot,
		bottom + 2
	);
	const years = utcYear.range(START, END, 3);
	return {
		width: 360,
		height: bottom + 8,
		pitch,
		narrow: true,
		axis: `M${axisX},${top}V${bottom}` + years.map((year) => `M${axisX},${y(year)}h-4`).join(''),
		years: years.map((year) => ({ x: 0, y: y(year) + 9, text: `${year.getUTCFullYear()}` })),
		months: [],
		bands: lasting(spans, labels, true).map((one) =>
			barDown(one, y, one.kind === 'isis' ? isisX : troopsX, bar)
		),
		events: events.map((event, index) => {
			const [from, to] = spans[event.id].map(y) as [number, number];
			const baseline = baselines[index] ?? to;
			const x = isisX + bar + 3;
			return {
				id: event.id,
				bracket: `M${x},${from}h3V${Math.max(to, from + 1.5)}h-3`,
				dot: undefined,
				leader: `M${x + 3},${middles[index]}L${textX - 5},${baseline - 4}`,
				x: textX,
				y: baseline,
				anchor: 'start' as const,
				lines: flow(inLine(event, labels, size, labels.events[event.id].short), 360 - textX)
			};
		}),
		zoom: undefined
	};
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
