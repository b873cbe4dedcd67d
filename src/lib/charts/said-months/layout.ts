import { range, scaleLinear } from 'd3';

/** What is expected of one approach: a month each, or null for not within the time looked at. */
export interface SaidRow {
	id: 'conditions' | 'timeline';
	label: string;
	said: readonly (number | null)[];
}
export interface PlacedRow {
	id: SaidRow['id'];
	label: string;
	labelY: number;
	/** Where the marks stand. */
	baseY: number;
	marks: readonly { x: number; y: number }[];
}
export interface PlacedSaid {
	width: number;
	height: number;
	/** Size of one mark, which stands for one prediction. */
	markWidth: number;
	markHeight: number;
	rows: readonly PlacedRow[];
	ticks: readonly { month: number; x: number }[];
	/** Middle of the place for “not within that time”. */
	neverX: number;
	tickY: number;
}

/** Room above a row for the highest stack, units, and most that a mark may be high. */
const STACK = 110;
const TALLEST = 9;
const LABEL = 34;
const round = (value: number) => Math.round(value * 100) / 100;

const countsOf = (said: readonly (number | null)[]): Map<number | null, number> => {
	const counts = new Map<number | null, number>();
	for (const month of said) counts.set(month, (counts.get(month) ?? 0) + 1);
	return counts;
};

/**
 * Every prediction as a mark above its month, one row for each approach, on one scale of months and of heights.
 * `horizon` is the last month; `width` is in units.
 */
export function layoutSaid(rows: readonly SaidRow[], horizon: number, width: number): PlacedSaid {
	const step = (width - 24) / (horizon + 6);
	const x = scaleLinear([1, horizon], [12 + step / 2, 12 + step * (horizon - 0.5)]);
	const neverX = round(width - 12 - step * 1.5);
	const highest = Math.max(1, ...rows.flatMap(({ said }) => [...countsOf(said).values()]));
	const markHeight = round(Math.min(TALLEST, STACK / highest));
	const pitch = LABEL + markHeight * highest + 10;
	const placed = rows.map(({ id, label, said }, at): PlacedRow => {
		const baseY = round((at + 1) * pitch);
		const marks = [...countsOf(said)].flatMap(([month, count]) =>
			range(count).map((place) => ({
				x: month === null ? neverX : round(x(month)),
				y: round(baseY - (place + 1) * markHeight)
			}))
		);
		return { id, label, labelY: round(baseY - pitch + 24), baseY, marks };
	});
	const tickY = round(rows.length * pitch + 20);
	const months = [1, ...range(12, horizon + 1, 12)];
	return {
		width,
		height: tickY + 26,
		markWidth: round(Math.min(TALLEST, step)),
		markHeight,
		rows: placed,
		ticks: months.map((month) => ({ month, x: round(x(month)) })),
		neverX,
		tickY
	};
}
