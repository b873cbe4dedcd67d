import { max, min, scaleLinear, type ScaleLinear } from 'd3';
import type { ManyWords } from '$lib/words/sim-many';
import { flow, type Line } from '../text/lines';
import type { Dot } from '../worlds-dots/data';
import { sizesOf } from '../worlds-dots/layout';
import { blockDots, heightOf, stackDots, type Point } from '../worlds-dots/stack';
import type { DifferenceData, Heading, PlacedDifference } from './data';

const INSET = 12;
const TOP = 26;
const round = (value: number) => Math.round(value * 10) / 10;
const isTold = (value: number) => !Number.isNaN(value);
const lines = (text: string, width: number, face: 'regular' | 'bold' = 'regular'): Line[] =>
	flow([{ text, face, size: 14, kind: face }], width);

function toDots({ worlds }: DifferenceData, points: readonly Point[]): Dot[] {
	return worlds.map(({ run, value }, index) => ({
		...points[index]!,
		row: 0,
		run,
		value,
		other: NaN,
		mark: isTold(value) ? 'full' : 'off',
		approach: null,
		echo: null
	}));
}

/** An axis that holds zero, every difference and the middle half. */
function axisOf({ worlds, quartiles, measure }: DifferenceData, end: number) {
	const values = [...worlds.map(({ value }) => value).filter(isTold), ...(quartiles ?? []), 0];
	const least = 5 * measure.same;
	return scaleLinear()
		.domain([Math.min(min(values)!, -least), Math.max(max(values)!, least)])
		.nice(5)
		.range([INSET, end]);
}

/** Which way lower and higher lie, at both sides of zero; a side without room for its words goes unnamed. */
function sidesOf(
	x: ScaleLinear<number, number>,
	data: DifferenceData,
	words: ManyWords
): Heading[] {
	const { difference } = words;
	const [, second] = data.names;
	const { less, more } = data.measure;
	const [start, end] = x.range() as [number, number];
	const zero = x(0);
	const fitting = (room: number, options: readonly string[]) =>
		options.map((text) => lines(text, Infinity)).find(([line]) => line!.width <= room) ?? [];
	const below = fitting(zero - start, [
		difference.below(less, second),
		difference.belowShort(less)
	]);
	const above = fitting(end - zero, [difference.above(more, second), difference.aboveShort(more)]);
	return [
		{ x: round(zero - 8), y: 14, lines: below, anchor: 'end' },
		{ x: round(zero + 8), y: 14, lines: above, anchor: 'start' }
	];
}

/**
 * The paired differences as one row of quantile dots around a line at zero; pairs of which one has
 * no value stand in a block at the end. `width` is 720 or 360 units.
 */
export function layoutDifference(
	data: DifferenceData,
	width: number,
	words: ManyWords
): PlacedDifference {
	const { radius, block, columns, ticks } = sizesOf(width);
	const values = data.worlds.map(({ value }) => value).filter(isTold);
	const apart = data.worlds.length - values.length;
	const end = width - INSET - (apart > 0 ? block + 16 : 0);
	const x = axisOf(data, end);
	const strip = { x, start: 0, end: end + INSET, origin: x(0), radius, y: 0 };
	const middle = width - block / 2;
	const flat = [
		...stackDots(values, strip),
		...blockDots(apart, columns, { middle, y: 0, radius })
	];
	const baseY = TOP + heightOf(flat, 0, radius);
	const points = flat.map((point) => ({ x: point.x, y: round(point.y + baseY) }));
	const [low, mid, high] = (data.quartiles ?? [0, 0, 0]).map((value) => round(x(value)));
	const label = { x: middle, y: baseY + 29, lines: lines(words.difference.none, block) };
	return {
		width,
		height: baseY + 40,
		radius,
		dots: toDots(data, points),
		baseY,
		bases: [
			{ x: 0, width: end + INSET },
			...(apart > 0 ? [{ x: width - block - 6, width: block + 6 }] : [])
		],
		zeroX: round(x(0)),
		half: data.quartiles && { x: low!, width: round(high! - low!), middle: mid! },
		ticks: x.ticks(ticks).map((value) => ({ value, x: round(x(value)) })),
		headings: [
			...sidesOf(x, data, words),
			...(apart > 0 ? [{ ...label, anchor: 'middle' } as const] : [])
		]
	};
}

/** Differences of yes and no: worlds in three groups, only the first, the same, only the second. */
export function layoutDifferenceGroups(
	data: DifferenceData,
	width: number,
	words: ManyWords
): PlacedDifference {
	const { groups } = words.difference;
	const radius = width > 500 ? 7.5 : 5;
	const columns = 10;
	const names = [groups.first(data.names[0]), groups.same, groups.second(data.names[1])];
	const part = width / 3;
	const headings = names.map((name, index): Heading => {
		const middle = round((index + 0.5) * part);
		return { x: middle, y: 0, lines: lines(name, part - 10), anchor: 'middle' };
	});
	const places = [-1, 0, 1].map((value, index) => {
		const count = data.worlds.filter((world) => world.value === value).length;
		return blockDots(count, columns, { middle: headings[index]!.x, y: 0, radius });
	});
	const baseY = 6 + Math.max(2 * radius, ...places.map((points) => heightOf(points, 0, radius)));
	const points = places.flat().map(({ x, y }) => ({ x, y: round(y + baseY) }));
	const longest = Math.max(...headings.map((heading) => heading.lines.length));
	return {
		width,
		height: baseY + 10 + longest * 16,
		radius,
		dots: toDots(data, points),
		baseY,
		bases: headings.map(({ x }) => ({ x: x - part / 2 + 4, width: part - 8 })),
		zeroX: null,
		half: null,
		ticks: [],
		headings: headings.map((heading) => ({ ...heading, y: baseY + 18 }))
	};
}
