import { range, scaleLinear } from 'd3';
import { flow, flowEvenly } from '../text/lines';
import type {
	PastEventId,
	PlacedBand,
	PlacedPastEvent,
	PlacedTimeline,
	Tick,
	TimelineData,
	TimelineLabels
} from './layout';
import { softEdge } from './soft-edge';
import {
	END,
	inLine,
	lasting,
	spanOf,
	spansOf,
	START,
	yearTicks,
	type Bars,
	type Spans
} from './spans';

/** Where the enlarged last months begin, and how many they are. */
const ZOOM = new Date('2023-06-01');
const LAST_MONTHS = 8;
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
			bracket: isDay || id === 'attacks' ? '' : span,
			dot: isDay ? { x: (from + to) / 2, y: y - 5 } : undefined,
			leader: '',
			x: anchor === 'start' ? to + 10 : from - 10,
			y,
			anchor,
			lines
		};
	});
}

/** The time over which an article counts attacks: from its soft beginning to the talks. */
function counted(spans: Spans): Bars {
	const talks: [Date, Date] = [spans.talks[1], spans.talks[1]];
	return { kind: 'attacks', begins: spans.attacks, ends: talks, label: undefined };
}

/** Months below the rule of the enlarged part; the first and each January with their year. */
function monthTicks(x: (date: Date) => number, y: number, labels: TimelineLabels): Tick[] {
	const first = ZOOM.getUTCMonth();
	return range(LAST_MONTHS).map((index) => {
		const month = new Date(Date.UTC(ZOOM.getUTCFullYear(), first + index));
		const withYear = index === 0 || month.getUTCMonth() === 0;
		return { x: x(month), y, text: labels.month(month, withYear) };
	});
}

/** Time from left to right, with the last months enlarged below. */
export function layoutAcross(data: TimelineData, labels: TimelineLabels): PlacedTimeline {
	const { pitch, right, bar, troopsY, isisY, zoomY, row } = WIDE;
	const spans = spansOf(data);
	const x = scaleLinear().domain([START, END]).rangeRound([0, right]);
	const close = scaleLinear().domain([ZOOM, END]).rangeRound([0, right]);
	const yOf = (kind: PlacedBand['kind']) => (kind === 'isis' ? isisY : troopsY);
	const axisY = troopsY + bar + 6;
	const years = yearTicks.map((year) => ({
		x: x(new Date(`${year}-01-01`)),
		y: axisY + 17,
		text: `${year}`
	}));
	const bracketY = troopsY + bar + 34;
	const ruleY = zoomY + 8;
	const elbow = (x(ZOOM) + right) / 2;
	return {
		width: 720,
		height: zoomY + 58 + 3 * row + 12,
		pitch,
		narrow: false,
		axis: `M0,${axisY}H${right}` + years.map((year) => `M${year.x},${axisY}v5`).join(''),
		years,
		months: monthTicks(close, zoomY + 28, labels),
		bands: [
			...lasting(spans, labels, false).map((one) => barAcross(one, x, yOf(one.kind), bar)),
			barAcross(counted(spans), close, zoomY + 45 + 2 * row, 16)
		],
		events: [...placeOverview(data, labels, x), ...placeZoom(data, labels, close)],
		zoom: {
			x: 0,
			y: zoomY,
			text: labels.zoom,
			rule: `M${x(ZOOM)},${bracketY - 5}v5H${right}v-5M${elbow},${bracketY}V${ruleY}M0,${ruleY}H${right}`
		}
	};
}
