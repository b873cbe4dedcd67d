import { scaleLinear } from 'd3';
import { isNarrow, letters, tenth, type Room } from '../stage/room';
import { stackDots } from '../worlds-dots/stack';
import type { Compared, DecidesData, Worlds } from './layout';
import { layoutGaps, type PlacedGaps } from './scene-gaps';

export const views = ['stay', 'equal-stay', 'unknowns', 'flips'] as const;
export type DecidesView = (typeof views)[number];
export type Measure = 'stay' | 'isis';

/** One model world of one approach, by one measure. */
export interface Dot {
	key: string;
	approach: Compared;
	x: number;
	y: number;
	radius: number;
	/** Whether it has come together with the others. */
	gathered: boolean;
	off: boolean;
}
/** The worlds of one approach by one measure: what names them, and where their middle one lies. */
export interface DotRow {
	key: string;
	measure: Measure;
	approach: Compared;
	/** Value of the middle world. */
	middle: number;
	labelY: number;
	y: number;
	middleX: number;
	/** Where the middle world lies with every default, and how far it has come from there. */
	fromX: number;
	travelled: number;
	top: number;
	off: boolean;
}
export interface Label {
	key: string;
	value: number;
	x: number;
	y: number;
	off: boolean;
}
export interface DecidesScene {
	dots: readonly Dot[];
	rows: readonly DotRow[];
	panels: readonly { measure: Measure; y: number; off: boolean }[];
	ticks: readonly Label[];
	gaps: PlacedGaps;
}

type Scale = (value: number) => number;
interface RowPlace {
	measure: Measure;
	approach: Compared;
	/** Baseline of the label, and of the dots. */
	labelY: number;
	y: number;
	/** Room for dots above the baseline. */
	room: number;
}

const measures: readonly Measure[] = ['stay', 'isis'];
const approaches: readonly Compared[] = ['conditions', 'timeline'];
const INSET = 8;
const middleOf = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? 0;
const setOf = (worlds: readonly Worlds[], approach: Compared) =>
	worlds.find((one) => one.approach === approach)!;

/** Where the four rows of dots stand: two panels below each other, each with a row an approach. */
function placeRows(room: Room) {
	const { text, small } = letters(room);
	const narrow = isNarrow(room);
	const title = text + (narrow ? 2 : 8);
	const axis = small + (narrow ? 3 : 6);
	const between = narrow ? 3 : 14;
	const label = text + (narrow ? 2 : 9);
	const each = (room.height - between - 2 * (title + axis)) / 4 - label;
	let y = 0;
	const panels = measures.map((measure) => {
		const titleY = y + text;
		y += title;
		const rows = approaches.map((approach): RowPlace => {
			const labelY = y + text + (narrow ? 0 : 3);
			y += label + each;
			return { measure, approach, labelY, y, room: each - 3 };
		});
		const axisY = y + axis - 2;
		y += axis + between;
		return { measure, titleY, axisY, rows };
	});
	return { panels, radius: narrow ? 2.3 : Math.min(5.5, Math.max(3.2, each / 15)) };
}

function scalesOf(data: DecidesData, width: number) {
	const all = [...data.plain, ...data.equalStay];
	const scale = (measure: Measure) =>
		scaleLinear()
			.domain([0, Math.max(...all.map((one) => one[measure].at(-1) ?? 0))])
			.nice(4)
			.range([INSET, width - INSET]);
	return { stay: scale('stay'), isis: scale('isis') };
}

function dotsOf(values: readonly number[], x: Scale, place: RowPlace, radius: number, end: number) {
	const tallest = Math.max(1, Math.floor(place.room / (2 * radius)));
	return stackDots(values, { x, start: 0, end, origin: radius, y: place.y, radius, tallest });
}

/**
 * The chapter's one drawing in a view. Two panels of dots, one a model world; then the dots of ISIS come
 * together in one mark, which stands where the mean gap between the approaches lies, among the bars of what moves
 * it. Every dot, row and bar has its key in every view; what a view does not show is `off`.
 */
export function layoutDecides(data: DecidesData, room: Room, view: DecidesView): DecidesScene {
	const { panels, radius } = placeRows(room);
	const scales = scalesOf(data, room.width);
	const asDots = view === 'stay' || view === 'equal-stay';
	const shown = view === 'equal-stay' || view === 'flips' ? data.equalStay : data.plain;
	const gaps = layoutGaps(data, room, view);
	const places = panels.flatMap(({ rows }) => rows);
	const dots = places.flatMap((place) => {
		const { approach, measure } = place;
		const values = setOf(shown, approach)[measure];
		const points = dotsOf(values, scales[measure], place, radius, room.width);
		return points.map(({ x, y }, index): Dot => {
			const key = `${measure}-${approach}-${index}`;
			const gathered = !asDots && measure === 'isis';
			if (gathered) return { key, approach, ...gaps.mark, radius: 5.5, gathered, off: false };
			return { key, approach, x, y, radius: radius - 0.5, gathered, off: !asDots };
		});
	});
	const rows = places.map(({ approach, labelY, measure, room: high, y }): DotRow => {
		const x = scales[measure];
		const middle = middleOf(setOf(shown, approach)[measure]);
		const [fromX, middleX] = [setOf(data.plain, approach)[measure], [middle]].map((values) =>
			tenth(x(middleOf(values)))
		) as [number, number];
		const travelled = tenth(middleX - fromX);
		const key = `${measure}-${approach}`;
		const top = y - high;
		return {
			key,
			measure,
			approach,
			middle,
			labelY,
			y,
			middleX,
			fromX,
			travelled,
			top,
			off: !asDots
		};
	});
	const ticks = panels.flatMap(({ axisY, measure }) =>
		scales[measure].ticks(isNarrow(room) ? 3 : 5).map((value): Label => {
			const x = tenth(scales[measure](value));
			return { key: `${measure}-${value}`, value, x, y: axisY, off: !asDots };
		})
	);
	return {
		dots,
		rows,
		panels: panels.map(({ measure, titleY }) => ({ measure, y: titleY, off: !asDots })),
		ticks,
		gaps
	};
}
