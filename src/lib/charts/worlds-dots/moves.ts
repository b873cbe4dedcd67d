import type { Dot } from './data';

/** The dot of another row that stands nearest below or above. */
function acrossRows(dots: readonly Dot[], from: number, rows: number): number {
	const own = dots[from]!;
	let nearest = from;
	let least = Infinity;
	dots.forEach((dot, index) => {
		const distance = Math.abs(dot.x - own.x);
		if (dot.row !== own.row + rows || distance >= least) return;
		nearest = index;
		least = distance;
	});
	return nearest;
}

/** The dot that a key leads to: along a row by value, or to the other row; undefined for other keys. */
export function dotAfterKey(dots: readonly Dot[], from: number, key: string): number | undefined {
	const row = dots[from]?.row;
	const along = (by: number) => (dots[from + by]?.row === row ? from + by : from);
	switch (key) {
		case 'ArrowRight':
			return along(1);
		case 'ArrowLeft':
			return along(-1);
		case 'ArrowUp':
			return acrossRows(dots, from, -1);
		case 'ArrowDown':
			return acrossRows(dots, from, 1);
		case 'Home':
			return dots.findIndex((dot) => dot.row === row);
		case 'End':
			return dots.findLastIndex((dot) => dot.row === row);
		default:
			return undefined;
	}
}

/** The dot nearest to a place of the drawing, and how far it is, units of the drawing. */
export function nearestDot(
	dots: readonly Dot[],
	x: number,
	y: number
): { index: number; distance: number } | undefined {
	let found: { index: number; distance: number } | undefined;
	dots.forEach((dot, index) => {
		const distance = Math.sqrt((dot.x - x) * (dot.x - x) + (dot.y - y) * (dot.y - y));
		if (!found || distance < found.distance) found = { index, distance };
	});
	return found;
}
