/** A point of a way, units of its drawing. */
export interface Point {
	x: number;
	y: number;
}

/** Points that every curve is walked in. */
const STEPS = 10;

const between = (a: Point, b: Point, t: number): Point => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t
});

function bend([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
	const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
	return between(between(ab, bc, t), between(bc, cd, t), t);
}

/** The points of a path of lines and cubic curves, close enough together to stand for it. */
function walk(path: string): Point[] {
	const points: Point[] = [];
	for (const [, command, rest = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
		const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
		const given = Array.from({ length: numbers.length / 2 }, (_, index) => ({
			x: numbers[2 * index]!,
			y: numbers[2 * index + 1]!
		}));
		const from = points.at(-1);
		if (command !== 'C' || !from) points.push(...given);
		else {
			const curve = [from, ...given] as unknown as readonly [Point, Point, Point, Point];
			for (let step = 1; step <= STEPS; step += 1) points.push(bend(curve, step / STEPS));
		}
	}
	return points;
}

/**
 * A path as so many points at even distances along it, from its first to its last: two paths of as many points
 * can become one another. Reads absolute M, L and C.
 */
export function evenPoints(path: string, count: number): Point[] {
	const points = walk(path);
	const lengths = points.map((point, index) => {
		const before = points[index - 1] ?? point;
		return Math.sqrt((point.x - before.x) ** 2 + (point.y - before.y) ** 2);
	});
	const whole = lengths.reduce((sum, length) => sum + length, 0);
	let index = 1;
	let passed = 0;
	return Array.from({ length: count }, (_, step) => {
		const wanted = (whole * step) / (count - 1);
		while (index < points.length - 1 && passed + lengths[index]! < wanted) {
			passed += lengths[index]!;
			index += 1;
		}
		const share = lengths[index] ? (wanted - passed) / lengths[index]! : 0;
		return between(points[index - 1]!, points[index] ?? points[index - 1]!, Math.min(1, share));
	});
}
