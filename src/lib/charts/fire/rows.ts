import type { Stripe } from '../long-timeline/soft-edge';
import type { Line } from '../text/lines';
import type { Report, ReportId } from './data';

export interface Block {
	x: number;
	y: number;
	width: number;
	height: number;
}
export interface Label {
	x: number;
	y: number;
	text: string;
}
/** What both drawings of the reports share. */
export interface Drawing {
	width: number;
	height: number;
	narrow: boolean;
	/** Distance between baselines. */
	pitch: number;
	axisY: number;
	ticks: readonly Label[];
}
/** One report: its words, and its bar below them. */
export interface Row {
	id: ReportId;
	/** What is said above the bar, and its first baseline; it begins at the left edge. */
	head: readonly Line[];
	headY: number;
	/** The part of the bar that is sure, and stripes where its edge is not. */
	solid: Block;
	stripes: readonly Stripe[];
}
/** Measures of a drawing, in its units. */
export interface Size {
	width: number;
	narrow: boolean;
	number: number;
	text: number;
	pitch: number;
	bar: number;
	gap: number;
}
const wide: Size = {
	width: 720,
	narrow: false,
	number: 24,
	text: 15,
	pitch: 23,
	bar: 54,
	gap: 40
};
const narrow: Size = {
	width: 360,
	narrow: true,
	number: 16,
	text: 14,
	pitch: 16,
	bar: 32,
	gap: 18
};
/** Measures for a width of 720 or 360 units. */
export const sizeOf = (width: number) => (width > 500 ? wide : narrow);
/** To a tenth of a unit. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** Rows one below the other, each as high as its lines, its bar and `under` (units) below the bar. */
export function stack<Placed>(
	reports: readonly Report[],
	headOf: (report: Report) => Line[],
	place: (report: Report, head: Line[], headY: number, barY: number) => Placed,
	size: Size,
	under: number
): { rows: Placed[]; axisY: number } {
	let y = 0;
	const rows = reports.map((report) => {
		const head = headOf(report);
		const headY = y + size.number;
		const barY = headY + (head.length - 1) * size.pitch + 9;
		y = barY + size.bar + under + size.gap;
		return place(report, head, headY, barY);
	});
	return { rows, axisY: y - size.gap / 2 };
}
