/** Where dots may stand: the strip between two places on the axis, above a baseline. */
export interface Strip {
	/** A value's place on the axis, units of the drawing. */
	readonly x: (value: number) => number;
	/** Ends of the strip; every dot stays within. */
	readonly start: number;
	readonly end: number;
	/** A place that a stack stands on, for example that of zero. */
	readonly origin: number;
	/** Baseline. */
	readonly y: number;
	readonly radius: number;
	/** Dots in a stack at the most; further ones stand beside it. */
	readonly tallest?: number;
}
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Dots in a stack at the most, unless a strip says otherwise. */
export const TALLEST = 9;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Dots in stacks: each value falls into a bin one dot wide, and dots of a bin stand on one another.
 * Where a stack is full, as when every world has the same value, a dot stands on the nearest one
 * that is not. In the order of the values.
 */
export function stackDots(values: readonly number[], strip: Strip): Point[] {
	const { x, start, end, origin, y, radius, tallest = TALLEST } = strip;
	const pitch = 2 * radius;
	const first = Math.ceil((start + radius - origin) / pitch - 1e-9);
	const last = Math.floor((end - radius - origin) / pitch + 1e-9);
	const heights = new Map<number, number>();
	const isFree = (bin: number) => bin >= first && bin <= last && (heights.get(bin) ?? 0) < tallest;
	return values.map((value) => {
		const bin = Math.min(last, Math.max(first, Math.round((x(value) - origin) / pitch)));
		let away = 0;
		while (!isFree(bin + away) && !isFree(bin - away)) away += 1;
		const own = isFree(bin - away) ? bin - away : bin + away;
		const below = heights.get(own) ?? 0;
		heights.set(own, below + 1);
		return { x: round(origin + own * pitch), y: round(y - radius - below * pitch) };
	});
}

/** Dots in a block of so many columns, row by row from below; `middle` is the middle of the block. */
export function blockDots(
	count: number,
	columns: number,
	{ middle, y, radius }: { middle: number; y: number; radius: number }
): Point[] {
	const start = middle - (Math.min(columns, Math.max(count, 1)) - 1) * radius;
	return Array.from({ length: count }, (_, index) => ({
		x: round(start + (index % columns) * 2 * radius),
		y: round(y - radius - Math.floor(index / columns) * 2 * radius)
	}));
}

/** How high dots reach above the baseline. */
export function heightOf(points: readonly Point[], y: number, radius: number): number {
	return points.reduce((height, point) => Math.max(height, y - point.y + radius), 0);
}
