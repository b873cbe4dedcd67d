import { max, min, range, scaleLinear, type ScaleLinear } from 'd3';
import { flow, type Line } from '../text/lines';
import type { Dot, PlacedWorlds, Row, SideWorlds, WorldsData } from './data';
import { blockDots, heightOf, stackDots, type Point } from './stack';

/** Sizes in units of the drawing, which is 720 or 360 wide. */
export function sizesOf(width: number) {
	const wide = width > 500;
	return wide
		? { radius: 7, block: 150, columns: 10, pitch: 18, text: 15, ticks: 6 }
		: { radius: 4.8, block: 96, columns: 9, pitch: 17, text: 14, ticks: 3 };
}
type Sizes = ReturnType<typeof sizesOf>;

const INSET = 10;
const round = (value: number) => Math.round(value * 10) / 10;
const isTold = (value: number) => !Number.isNaN(value);

/** The label over a row: the side, and behind or below it what the middle world comes to. */
export function labelLines(name: string, detail: string, width: number, text: number): Line[] {
	const isNarrow = width < 500;
	return flow(
		[
			{ text: name, face: 'bold', size: text, kind: 'name' },
			{ text: detail, face: 'regular', size: text, kind: 'detail', ownLine: isNarrow }
		],
		width - 2 * INSET
	);
}

/** One axis that holds every world of both sides, also those that only stand for another's partner. */
function axisOf({ measure, sides }: WorldsData, end: number): ScaleLinear<number, number> {
	const values = sides.flatMap(({ worlds, quartiles }) => [
		...worlds.map(({ value }) => value).filter(isTold),
		...(quartiles ?? [])
	]);
	const low = measure.fromZero ? 0 : (min(values) ?? 0);
	const high = Math.max(max(values) ?? low + 1, measure.atLeast ?? -Infinity);
	const x = scaleLinear()
		.domain(high > low ? [low, high] : [low, low + 1])
		.range([INSET, end]);
	const { tickEvery } = measure;
	return tickEvery ? x.domain([0, Math.ceil(high / tickEvery) * tickEvery]) : x.nice(5);
}

/** Marks of the axis, so many or a little more. */
function ticksOf(x: ScaleLinear<number, number>, count: number, every = 0) {
	const end = x.domain()[1]!;
	const step = every * Math.ceil(end / (every || 1) / count);
	const values = every > 0 ? range(0, end + 1, step) : x.ticks(count);
	return values.map((value) => ({ value, x: round(x(value)) }));
}

/** The dots of one side: those with a value on the axis, the others in their block. */
function pointsOf(
	side: SideWorlds,
	x: ScaleLinear<number, number>,
	sizes: Sizes,
	{ end, middle, y }: { end: number; middle: number; y: number }
): Point[] {
	const values = side.worlds.map(({ value }) => value).filter(isTold);
	const { radius, columns } = sizes;
	const stacked = stackDots(values, {
		x,
		start: 0,
		end: end + INSET,
		origin: INSET,
		y,
		radius
	});
	const apart = blockDots(side.worlds.length - values.length, columns, { middle, y, radius });
	return [...stacked, ...apart];
}

function dotsOf(side: SideWorlds, row: number, points: readonly Point[], echo: Echo): Dot[] {
	return side.worlds.map(({ run, value }, index) => {
		const other = side.partners[index] ?? NaN;
		const { approach } = side;
		const mark = row === 0 ? 'full' : 'ring';
		return { ...points[index]!, row, run, value, other, approach, mark, echo: echo(other) };
	});
}
type Echo = (other: number) => Point | null;

/** What a whole drawing shares: its axis, where it ends, and the block for runs without a value. */
interface Ground {
	readonly width: number;
	readonly sizes: Sizes;
	readonly x: ScaleLinear<number, number>;
	readonly end: number;
	/** Middle of the block. */
	readonly middle: number;
}
type PlacedRow = Row & { readonly points: readonly Point[] };

/** A side's row from `top` on: label, dots, and below their baseline the middle half. */
function rowOf(side: SideWorlds, top: number, detail: string, ground: Ground): PlacedRow {
	const { sizes, x, end, middle, width } = ground;
	const label = labelLines(side.name, detail, width, sizes.text);
	const flat = pointsOf(side, x, sizes, { end, middle, y: 0 });
	const labelY = top + 15;
	const lastY = labelY + (label.length - 1) * sizes.pitch;
	const baseY = lastY + 12 + heightOf(flat, 0, sizes.radius);
	const [low, mid, high] = (side.quartiles ?? [NaN, NaN, NaN]).map((value) => round(x(value)));
	const half = side.quartiles && { x: low!, width: round(high! - low!), middle: mid! };
	const points = flat.map((point) => ({ x: point.x, y: round(point.y + baseY) }));
	return { approach: side.approach, label, labelY, baseY, half, points };
}

/** The dots of both rows; each knows where its world stands in the other one. */
function allDots({ sides }: WorldsData, rows: readonly PlacedRow[], { x }: Ground): Dot[] {
	const [low, high] = x.domain() as [number, number];
	return sides.flatMap((side, row) =>
		dotsOf(side, row, rows[row]!.points, (other) =>
			other >= low && other <= high ? { x: round(x(other)), y: rows[1 - row]!.baseY } : null
		)
	);
}

/**
 * Two rows of quantile dots, a side each, over one axis; runs without a value stand in a block of
 * their own at its end. `detail` is written behind a side's name. `width` is 720 or 360 units.
 */
export function layoutWorlds(
	data: WorldsData,
	width: number,
	detail: (side: SideWorlds) => string
): PlacedWorlds {
	const sizes = sizesOf(width);
	const { measure, sides } = data;
	const hasApart = sides.some(({ worlds }) => worlds.some(({ value }) => !isTold(value)));
	const end = width - INSET - (hasApart ? sizes.block + 16 : 0);
	const middle = width - sizes.block / 2;
	const x = axisOf(data, end);
	const ground = { width, sizes, x, end, middle };
	const first = rowOf(sides[0], 0, detail(sides[0]), ground);
	const second = rowOf(sides[1], first.baseY + 24, detail(sides[1]), ground);
	const rows = [first, second];
	const none = { text: measure.none, face: 'regular', size: 14, kind: 'none' } as const;
	const lines = flow([none], sizes.block);
	const axisY = second.baseY + 12;
	return {
		width,
		height: axisY + 26 + (hasApart ? (lines.length - 1) * 16 : 0),
		radius: sizes.radius,
		dots: allDots(data, rows, ground),
		rows,
		pitch: sizes.pitch,
		axisY,
		axisEnd: end + INSET,
		ticks: ticksOf(x, sizes.ticks, measure.tickEvery),
		apart: hasApart ? { from: width - sizes.block - 6, middle, lines } : null
	};
}
