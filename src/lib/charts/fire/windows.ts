import { scaleUtc, utcMonth, utcMonths } from 'd3';
import { softEdge } from '../long-timeline/soft-edge';
import { flow, textWidth, type Line } from '../text/lines';
import type { FireData, Report } from './data';
import { round, sizeOf, stack, type Drawing, type Label, type Row, type Size } from './rows';

/** The words that the drawing of the windows sets. */
export interface WindowLabels {
	window: (words: string) => string;
	noStart: string;
	start: (range: string, narrow: boolean) => string;
	end: (day: string, inferred: boolean, narrow: boolean) => string;
	empty: string;
	/** Days and months in words; `from` and `to` are ISO days. */
	day: (iso: string) => string;
	range: (from: string, to: string) => string;
	month: (date: Date, withYear: boolean) => string;
}
export interface PlacedWindow extends Row {
	/** The edge where the count stops. */
	edge: { path: string; inferred: boolean };
	inside: Label;
	start: Label;
	end: Label;
}
export interface PlacedWindows extends Drawing {
	rows: readonly PlacedWindow[];
}

/** From the first of the month in which a start may lie to the end of the month of the last day. */
export function windowsSpan({ reports }: FireData): [Date, Date] {
	const days = reports.flatMap(({ window }) => [
		window.end,
		...(window.start ? [window.start.from] : [])
	]);
	const dates = days.map((day) => new Date(day)).sort((a, b) => a.getTime() - b.getTime());
	return [utcMonth.floor(dates[0] ?? new Date(0)), utcMonth.ceil(dates.at(-1) ?? new Date(0))];
}

function windowHead({ display, window }: Report, labels: WindowLabels, size: Size): Line[] {
	return flow(
		[
			{ text: display, face: 'serif', size: size.number, kind: 'number' },
			{ text: labels.window(window.words), face: 'regular', size: size.text, kind: 'text' }
		],
		size.width
	);
}

/**
 * Places the time that each count covers as a band: stripes where its first day may lie, an edge on
 * the day it stops. `width` is 720 or 360 units.
 */
export function layoutWindows(data: FireData, labels: WindowLabels, width: number): PlacedWindows {
	const size = sizeOf(width);
	const span = windowsSpan(data);
	const x = scaleUtc(span, [1, size.width - 1]);
	const at = (day: string) => round(x(new Date(day)));
	const known = data.reports.find(({ window }) => window.start)?.window.start;
	const place = (report: Report, head: Line[], headY: number, y: number): PlacedWindow => {
		const { start, end, endInferred } = report.window;
		const from = start ? at(start.from) : (x.range()[0] ?? 0);
		const sure = known ? at(known.to) : from;
		const stop = at(end);
		const startText = start
			? labels.start(labels.range(start.from, start.to), size.narrow)
			: labels.noStart;
		const endText = labels.end(labels.day(end), endInferred, size.narrow);
		const under = y + size.bar + size.text + 5;
		return {
			id: report.id,
			head,
			headY,
			solid: { x: sure, y, width: round(stop - sure), height: size.bar },
			stripes: softEdge(from, sure, 'rising', size.narrow ? 4 : 7),
			edge: { path: `M${stop} ${y - 4}v${size.bar + 8}`, inferred: endInferred },
			inside: {
				x: round((sure + stop) / 2),
				y: round(y + size.bar / 2 + size.text * 0.35),
				text: labels.empty
			},
			start: { x: round(from), y: under, text: startText },
			end: { x: round(Math.max(stop, textWidth(endText, size.text))), y: under, text: endText }
		};
	};
	const headOf = (report: Report) => windowHead(report, labels, size);
	const { rows, axisY } = stack(data.reports, headOf, place, size, size.text + 8);
	return {
		width: size.width,
		height: axisY + size.text + 10,
		narrow: size.narrow,
		pitch: size.pitch,
		axisY,
		ticks: utcMonths(...span).map((date, index) => ({
			x: round(x(date)),
			y: axisY + size.text + 6,
			text: labels.month(date, index === 0 || date.getUTCMonth() === 0)
		})),
		rows
	};
}
