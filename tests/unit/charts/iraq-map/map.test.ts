import { describe, expect, it } from 'vitest';
import { describeMap, mapTable } from '$lib/charts/iraq-map/describe';
import { layoutMap, type PlacedMap } from '$lib/charts/iraq-map/layout';
import { textWidth } from '$lib/charts/text/lines';
import { pastFigure } from '$lib/story/figures/past';
import { chartsPast } from '$lib/words/en/charts-past';
import { boxesOf, outside, touching } from '../text-boxes';

const words = chartsPast.map;
const data = pastFigure().map;
const { shapes } = data;
const [wide, narrow] = [720, 360].map((width) => layoutMap(data, words.labels, width)) as [
	PlacedMap,
	PlacedMap
];
type Point = readonly [number, number];

/** The corners of a path's rings. */
const ringsOf = (path: string): Point[][] =>
	path
		.split('M')
		.filter(Boolean)
		.map((ring) =>
			[...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
				([, x, y]) => [Number(x), Number(y)] as const
			)
		);
/** Whether a point lies in a ring, by the crossings of a ray. */
function contains(ring: readonly Point[], [x, y]: Point): boolean {
	return ring.reduce((inside, [ax, ay], index) => {
		const [bx, by] = ring.at(index - 1) ?? [ax, ay];
		const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
		return crosses ? !inside : inside;
	}, false);
}
const ringOf = (id: string) =>
	ringsOf(shapes.named.find((shape) => shape.id === id)?.path ?? '')[0] ?? [];

function everyBox(one: PlacedMap) {
	const size = 14;
	const text = (words: string, x: number, y: number, face: 'regular' | 'serif', points: number) =>
		boxesOf(
			{
				lines: [{ spans: [{ text: words, kind: '' }], width: textWidth(words, points, face) }],
				x,
				y,
				anchor: 'middle'
			},
			0
		);
	return [
		...one.neighbours.flatMap(({ text: name, x, y }) => text(name, x, y, 'regular', size)),
		...text(words.labels.iraq, one.iraq.x, one.iraq.y, 'serif', one.narrow ? 18 : 22),
		...one.places.flatMap((place) => boxesOf(place, one.pitch))
	];
}

describe('the map', () => {
	it('weighs at most 12 kB as it is shipped', () => {
		expect(JSON.stringify(shapes).length).toBeLessThanOrEqual(12_000);
	});

	it('has Anbar, Babil and Baghdad, each around its own point', () => {
		for (const id of ['anbar', 'babil', 'baghdad']) {
			const point = shapes.points[id] ?? [0, 0];
			const around = shapes.named.filter((shape) => contains(ringOf(shape.id), point));
			expect(around.map((shape) => shape.id)).toEqual([id]);
		}
	});

	it('has the air base in Anbar, in the west of Baghdad', () => {
		const base = shapes.points['al-asad'] ?? [0, 0];
		expect(contains(ringOf('anbar'), base)).toBe(true);
		expect(base[0]).toBeLessThan(shapes.points.baghdad?.[0] ?? 0);
	});

	it('has the neighbours on their sides, outside the country', () => {
		const country = ringsOf(shapes.country)[0] ?? [];
		const [iraqX, iraqY] = shapes.points.iraq ?? [0, 0];
		const at = (id: string) => shapes.points[id] ?? [0, 0];
		expect(at('iran')[0]).toBeGreaterThan(iraqX);
		expect(at('syria')[0]).toBeLessThan(iraqX);
		expect(at('turkey')[1]).toBeLessThan(iraqY);
		expect(at('saudi-arabia')[1]).toBeGreaterThan(iraqY);
		for (const { id } of wide.neighbours) expect(contains(country, at(id))).toBe(false);
	});

	it.each([
		['wide', wide],
		['narrow', narrow]
	])('keeps every name apart and inside the %s drawing', (_, one) => {
		const boxes = everyBox(one);
		expect(touching(boxes)).toEqual([]);
		expect(outside(boxes, one)).toEqual([]);
	});

	it('draws no ground as held by ISIS', () => {
		expect(shapes.named.map(({ id }) => id).sort()).toEqual(['anbar', 'babil', 'baghdad']);
		expect(
			Object.values(words.labels.places)
				.map(({ why }) => why)
				.join(' ')
		).not.toMatch(/ISIS/);
	});

	it('says where the position of the air base comes from, and tabulates four places', () => {
		expect(words.source(data.articles)).toMatch(/33\.80° N, 42\.44° E.*not from an article/);
		expect(mapTable(data, words, 'en').rows.map((row) => row[0])).toEqual([
			'Anbar',
			'Babil',
			'Baghdad',
			'Al Asad air base'
		]);
		expect(describeMap(data, words)).toContain('A point in Anbar: Al Asad air base');
	});
});
