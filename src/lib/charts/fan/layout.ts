import { area, line, max, scaleLinear } from 'd3';
import type { FanData, FanSide, MonthBand, PlacedFan, PlacedFanSide } from './data';

/** Worlds that stand in the fan as thin lines. */
export const STILL_WORLDS = 5;
const AXIS = 46;
const HEAD = 26;
const FOOT = 26;

const round = (value: number) => Math.round(value * 10) / 10;

/** Where the shared axis ends: over every band and every world that may be shown. */
export function fanAxisEnd({ exactly, atLeast, sides }: FanData): number {
	if (exactly !== undefined) return exactly;
	const highest = sides.flatMap(({ bands, worlds }) => [
		max(bands, (band) => band[4]) ?? 0,
		...worlds.map((world) => max(world) ?? 0)
	]);
	return scaleLinear()
		.domain([0, Math.max(atLeast, ...highest)])
		.nice(10)
		.domain()[1]!;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function placeSide(
	side: FanSide,
	box: Box,
	{ end, horizon, shown }: { end: number; horizon: number; shown: number | undefined }
): PlacedFanSide {
	const { left, right, top, bottom } = box;
	const x = scaleLinear().domain([0, horizon]).range([left, right]);
	const y = scaleLinear().domain([0, end]).range([bottom, top]).clamp(true);
	const across = (_: unknown, month: number) => round(x(month));
	const band = (from: 0 | 1, to: 3 | 4) =>
		area<MonthBand>()
			.x(across)
			.y0((one) => round(y(one[from])))
			.y1((one) => round(y(one[to])))(side.bands) ?? '';
	const path = (values: Iterable<number>) =>
		line<number>()
			.x(across)
			.y((value) => round(y(value)))(Array.from(values)) ?? '';
	const world = shown === undefined ? undefined : side.worlds[shown];
	const last = world ? world.length - 1 : 0;
	return {
		name: side.name,
		approach: side.approach,
		...box,
		nameY: top - 10,
		most: band(0, 4),
		half: band(1, 3),
		middle: path(side.bands.map((one) => one[2])),
		lines: side.worlds.slice(0, STILL_WORLDS).map(path),
		shown: world ? { path: path(world), x: round(x(last)), y: round(y(world[last]!)) } : null,
		months: [0, Math.round(horizon / 2), horizon].map((month) => ({ month, x: round(x(month)) })),
		ticks: [0, end / 2, end].map((value) => ({ value, y: round(y(value)) }))
	};
}

/**
 * Both sides as small multiples over one axis: beside each other in 720 units, below each other in
 * 360. `shown` is the number of the world that is drawn alone, if any.
 */
export function layoutFan(data: FanData, width: number, shown?: number): PlacedFan {
	const wide = width > 500;
	const end = fanAxisEnd(data);
	const horizon = Math.max(...data.sides.map(({ bands }) => bands.length - 1), 1);
	const part = wide ? (width - 16) / 2 : width;
	const plot = wide ? 210 : 130;
	const sides = data.sides.map((side, index) => {
		const start = wide ? index * (part + 16) : 0;
		const head = wide ? 0 : index * (HEAD + plot + FOOT + 10);
		const top = head + HEAD;
		const box = { left: start + 1, right: start + part - AXIS, top, bottom: top + plot };
		return placeSide(side, box, { end, horizon, shown });
	});
	return { width, height: Math.max(...sides.map(({ bottom }) => bottom)) + FOOT, sides };
}
