import { max, scaleLinear } from 'd3';
import { softEdge } from '../long-timeline/soft-edge';
import { flow, type Line } from '../text/lines';
import type { FireData, Report, ReportId } from './data';
import { round, sizeOf, stack, type Drawing, type Row, type Size } from './rows';

/** The words that the drawing of the counts sets. */
export interface CountLabels {
	what: Record<ReportId, string>;
	whom: Record<ReportId, string>;
	who: Record<ReportId, (who: string) => string>;
	end: Record<ReportId, string>;
	number: (value: number) => string;
}
export interface PlacedCount extends Row {
	/** Beyond a floor: the line of an arrow with no end of its own, and its head. */
	arrow: { line: string; head: string } | undefined;
	/** What the bar's end means. */
	end: { x: number; y: number; lines: readonly Line[] };
}
export interface PlacedCounts extends Drawing {
	/** The number that both reports name, as lines through both bars down to the axis. */
	guide: string;
	rows: readonly PlacedCount[];
}
/** How far the soft end of "about" reaches to either side, attacks: a choice of the drawing. */
const SOFT = 10;
const TICKS = [0, 50, 100, 150];

function countHead(report: Report, labels: CountLabels, size: Size): Line[] {
	const { id, display, who } = report;
	const text = size.text;
	return flow(
		[
			{ text: display, face: 'serif', size: size.number, kind: 'number' },
			{ text: labels.what[id], face: 'regular', size: text, kind: 'text', ownLine: !size.narrow },
			{ text: labels.whom[id], face: 'bold', size: text, kind: 'strong' },
			{ text: labels.who[id](who), face: 'regular', size: text, kind: 'text', ownLine: size.narrow }
		],
		size.width
	);
}

/** An arrow that leaves a floor and goes on to the frame's edge. */
function openArrow(from: number, y: number, size: Size): PlacedCount['arrow'] {
	const tip = size.width - 2;
	const wing = size.bar / 6;
	return {
		line: `M${round(from)} ${round(y)}H${tip}`,
		head: `M${tip - wing * 1.3} ${round(y - wing)}L${tip} ${round(y)}L${tip - wing * 1.3} ${round(y + wing)}`
	};
}

/**
 * Places the two counts as bars on one axis of attacks: a soft end for "about", an open arrow for
 * "more than". `width` is 720 or 360 units.
 */
export function layoutCounts(
	{ reports }: FireData,
	labels: CountLabels,
	width: number
): PlacedCounts {
	const size = sizeOf(width);
	const named = max(reports, ({ value }) => value) ?? 0;
	const x = scaleLinear([0, named], [1, size.width * 0.62]);
	const place = (report: Report, head: Line[], headY: number, y: number): PlacedCount => {
		const soft = report.id === 'about';
		const reach = x(report.value + (soft ? SOFT : 0));
		const sure = x(report.value - (soft ? SOFT : 0));
		const endX = round(reach + 10);
		const lines = flow(
			[{ text: labels.end[report.id], face: 'regular', size: size.text, kind: 'text' }],
			size.width - endX
		);
		const middle = y + size.bar / 2 + size.text * 0.35 - ((lines.length - 1) * size.pitch) / 2;
		return {
			id: report.id,
			head,
			headY,
			solid: { x: x(0), y, width: round(sure - x(0)), height: size.bar },
			stripes: soft ? softEdge(sure, reach, 'falling', size.narrow ? 4 : 7) : [],
			arrow: soft ? undefined : openArrow(reach, y + size.bar * 0.28, size),
			end: { x: endX, y: round(soft ? middle : y + size.bar * 0.42 + size.text), lines }
		};
	};
	const headOf = (report: Report) => countHead(report, labels, size);
	const { rows, axisY } = stack(reports, headOf, place, size, 0);
	return {
		width: size.width,
		height: axisY + size.text + 10,
		narrow: size.narrow,
		pitch: size.pitch,
		axisY,
		ticks: TICKS.map((value) => ({
			x: round(x(value)),
			y: axisY + size.text + 6,
			text: labels.number(value)
		})),
		guide: rows
			.map(({ solid }) => `M${round(x(named))} ${solid.y - 3}v${solid.height + 6}`)
			.concat(`V${axisY}`)
			.join(''),
		rows
	};
}
