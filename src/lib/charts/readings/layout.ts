import { scaleLinear } from 'd3';

/** A mean difference and its standard error, in the chart's unit. */
export interface Estimate {
	readonly mean: number;
	readonly error: number;
}
/** One way to read a figure, and the difference that it leads to; null where nothing can be compared. */
export interface ReadingRow {
	readonly id: string;
	readonly label: string;
	/** Whether it is the reading chosen now. */
	readonly chosen: boolean;
	readonly plain: Estimate | null;
	readonly equal: Estimate | null;
}
/** A figure with every way to read it. */
export interface ReadingGroup {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly ReadingRow[];
}
/** A mark with the span of two standard errors either way. */
export interface PlacedEstimate {
	readonly x: number;
	readonly from: number;
	readonly to: number;
	readonly y: number;
}
export interface PlacedRow {
	readonly id: string;
	readonly label: string;
	readonly chosen: boolean;
	readonly labelY: number;
	readonly plain: PlacedEstimate | null;
	readonly equal: PlacedEstimate | null;
	/** Middle of the row, where words stand if nothing can be compared. */
	readonly y: number;
}
export interface PlacedReadings {
	readonly width: number;
	readonly height: number;
	/** Where marks begin, after the labels or below them. */
	readonly start: number;
	readonly zeroX: number;
	readonly top: number;
	readonly axisY: number;
	readonly titles: readonly { readonly id: string; readonly text: string; readonly y: number }[];
	readonly rows: readonly PlacedRow[];
	readonly ticks: readonly { readonly x: number; readonly value: number }[];
}

/** Standard errors that a span reaches either way: the model's measure of what is too close to call. */
const REACH = 2;
const EDGE = 14;
const round = (value: number) => Math.round(value * 10) / 10;
const told = (estimate: Estimate | null): estimate is Estimate => estimate !== null;
const ends = ({ mean, error }: Estimate) => [mean - REACH * error, mean + REACH * error];

/**
 * Rows by figure on one axis that holds zero. `width` is 720 or 360 units; labels stand above their marks when
 * it is narrow. In each row the plain comparison lies above the one at equal stay.
 */
export function layoutReadings(groups: readonly ReadingGroup[], width: number): PlacedReadings {
	const narrow = width < 500;
	const start = narrow ? EDGE : 290;
	const pitch = narrow ? 46 : 30;
	const heading = narrow ? 34 : 36;
	const top = 26;
	const reach = groups
		.flatMap(({ rows }) => rows.flatMap(({ plain, equal }) => [plain, equal]))
		.filter(told)
		.flatMap(ends);
	const x = scaleLinear()
		.domain([Math.min(0, ...reach), Math.max(0, ...reach)])
		.nice(4)
		.range([start, width - EDGE]);
	const place = (estimate: Estimate | null, y: number): PlacedEstimate | null => {
		if (!estimate) return null;
		const [from, to] = ends(estimate).map((value) => round(x(value)));
		return { x: round(x(estimate.mean)), from: from!, to: to!, y };
	};
	let y = top;
	const titles: { id: string; text: string; y: number }[] = [];
	const rows: PlacedRow[] = [];
	for (const group of groups) {
		y += heading;
		titles.push({ id: group.id, text: group.title, y: y - 10 });
		for (const { id, label, chosen, plain, equal } of group.rows) {
			const middle = y + (narrow ? 29 : 12);
			rows.push({
				id: `${group.id} ${id}`,
				label,
				chosen,
				labelY: narrow ? y + 12 : middle + 5,
				plain: place(plain, middle - 6),
				equal: place(equal, middle + 6),
				y: middle
			});
			y += pitch;
		}
	}
	return {
		width,
		height: y + 30,
		start,
		zeroX: round(x(0)),
		top,
		axisY: y + 4,
		titles,
		rows,
		ticks: x.ticks(narrow ? 3 : 5).map((value) => ({ value, x: round(x(value)) }))
	};
}
