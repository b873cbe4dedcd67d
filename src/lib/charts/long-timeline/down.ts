import { scaleLinear } from 'd3';
import { flow } from '../text/lines';
import type { PlacedBand, PlacedTimeline, TimelineData, TimelineLabels } from './layout';
import { softEdge } from './soft-edge';
import { END, inLine, lasting, spansOf, START, yearTicks, type Bars } from './spans';

const NARROW = {
	size: 14,
	pitch: 16,
	top: 4,
	bottom: 286,
	axisX: 38,
	troopsX: 40,
	isisX: 60,
	bar: 17,
	textX: 94,
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
export function spread(wanted: readonly number[], slot: number, bottom: number): number[] {
	const placed: number[] = [];
	for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + slot));
	for (let index = placed.length - 1, limit = bottom; index >= 0; index -= 1, limit -= slot)
		placed[index] = Math.min(placed[index] ?? limit, limit);
	return placed;
}

/** Time from top to bottom, labels beside it. */
export function layoutDown(data: TimelineData, labels: TimelineLabels): PlacedTimeline {
	const { size, pitch, top, bottom, axisX, troopsX, isisX, bar, textX, slot } = NARROW;
	const spans = spansOf(data);
	const y = scaleLinear().domain([START, END]).rangeRound([top, bottom]);
	const events = data.events.toSorted((a, b) => a.to.localeCompare(b.to));
	const middles = events.map((event) => (y(spans[event.id][0]) + y(spans[event.id][1])) / 2);
	const baselines = spread(
		middles.map((middle) => middle + 4),
		slot,
		bottom + 2
	);
	const years = yearTicks.map((year) => ({ year, at: y(new Date(`${year}-01-01`)) }));
	return {
		width: 360,
		height: bottom + 8,
		pitch,
		narrow: true,
		axis: `M${axisX},${top}V${bottom}` + years.map(({ at }) => `M${axisX},${at}h-4`).join(''),
		years: years.map(({ year, at }) => ({ x: 0, y: at + 9, text: `${year}` })),
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
