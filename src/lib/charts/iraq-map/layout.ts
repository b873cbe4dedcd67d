import type { MapShapes } from '../map-shapes/shapes';
import { flow, textWidth, type Line } from '../text/lines';

/** Places that the articles name: three governorates and an air base. */
export type PlaceId = 'anbar' | 'babil' | 'baghdad' | 'al-asad';
export const neighbourIds = [
	'syria',
	'turkey',
	'iran',
	'jordan',
	'kuwait',
	'saudi-arabia'
] as const;
export type NeighbourId = (typeof neighbourIds)[number];

export interface Place {
	id: PlaceId;
	kind: 'governorate' | 'base';
	/** The fact that names it, as links of the prose name it. */
	fact: string;
	/** Names of the articles that name it. */
	articles: readonly string[];
}
export interface MapData {
	shapes: MapShapes;
	places: readonly Place[];
	/** Names of all articles behind the chart. */
	articles: readonly string[];
}
export interface MapLabels {
	iraq: string;
	neighbours: Record<NeighbourId, string>;
	places: Record<PlaceId, { name: string; why: string }>;
}

export interface PlacedPlace {
	id: PlaceId;
	kind: Place['kind'];
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	lines: readonly Line[];
	/** Line from the place to words that stand apart from it. */
	leader: string;
	/** A base's point. */
	dot: { x: number; y: number } | undefined;
}
export interface PlacedMap {
	width: number;
	height: number;
	/** Distance between baselines. */
	pitch: number;
	narrow: boolean;
	/** The part of the shapes' frame that is shown, as a viewBox. */
	viewBox: string;
	neighbours: readonly { id: NeighbourId; x: number; y: number; text: string }[];
	iraq: { x: number; y: number };
	places: readonly PlacedPlace[];
}

type Point = readonly [number, number];

interface Spot {
	/** Where the words stand, from the place; in units of the drawing. */
	dx: number;
	dy: number;
	anchor: PlacedPlace['anchor'];
	leads?: boolean;
	/** Width of the words, where they must be broken; such a place goes without its reason. */
	measure?: number;
}
interface Sheet {
	width: number;
	height: number;
	/** Units of the drawing for one of the shapes' frame, and the frame's corner that is shown. */
	scale: number;
	left: number;
	top: number;
	size: number;
	pitch: number;
	spots: Record<PlaceId, Spot>;
}

const wide: Sheet = {
	width: 720,
	height: 470,
	scale: 1,
	left: 0,
	top: 0,
	size: 14,
	pitch: 18,
	spots: {
		anbar: { dx: 6, dy: 6, anchor: 'middle' },
		'al-asad': { dx: -262, dy: -40, anchor: 'start', leads: true },
		baghdad: { dx: 138, dy: -50, anchor: 'start', leads: true },
		babil: { dx: 152, dy: -20, anchor: 'start', leads: true }
	}
};
const narrow: Sheet = {
	width: 360,
	height: 300,
	scale: 0.64,
	left: 92,
	top: 2,
	size: 14,
	pitch: 16,
	spots: {
		anbar: { dx: 20, dy: 5, anchor: 'middle' },
		'al-asad': { dx: -9, dy: -1, anchor: 'end', measure: 60 },
		baghdad: { dx: 56, dy: -44, anchor: 'start', leads: true },
		babil: { dx: 76, dy: -18, anchor: 'start', leads: true }
	}
};

/** Words of a place: its name, and below it why the articles name it. */
function wordsOf({ name, why }: { name: string; why: string }, sheet: Sheet, spot: Spot): Line[] {
	const named = { text: name, face: 'bold', size: sheet.size + 1, kind: 'name' } as const;
	if (spot.measure) return flow([named], spot.measure);
	const reason = { text: why, face: 'regular', size: sheet.size, kind: 'why' } as const;
	return flow([named, { ...reason, ownLine: true }], sheet.width);
}

/** The line from a place to its words, ending beside them on the side that faces the place. */
function leaderOf(from: Point, x: number, y: number, lines: readonly Line[]): string {
	const after = x < from[0];
	const end = after ? x + Math.ceil(Math.max(...lines.map((line) => line.width))) + 4 : x - 6;
	return `M${from[0]},${from[1]}L${end + (after ? 14 : -14)},${y - 5}H${end}`;
}

/** Middle of a word so near to `x` as it can stand with all its letters between the frame's edges. */
function within(x: number, text: string, sheet: Sheet): number {
	const half = textWidth(text, sheet.size) / 2 + 4;
	return Math.round(Math.min(Math.max(x, half), sheet.width - half));
}

function placePlace(place: Place, labels: MapLabels, sheet: Sheet, at: Point): PlacedPlace {
	const spot = sheet.spots[place.id];
	const { dx, dy, anchor, leads } = spot;
	const [px, py] = at;
	const lines = wordsOf(labels.places[place.id], sheet, spot);
	const x = px + dx;
	const y = py + dy;
	return {
		id: place.id,
		kind: place.kind,
		x,
		y,
		anchor,
		lines,
		leader: leads ? leaderOf(at, x, y, lines) : '',
		dot: place.kind === 'base' ? { x: px, y: py } : undefined
	};
}

/**
 * Places the map. `width` is 720 or 360 units; the narrow drawing shows a smaller part of the same
 * shapes. Points are in the units of the shapes' frame.
 */
export function layoutMap(data: MapData, labels: MapLabels, width: number): PlacedMap {
	const sheet = width > 500 ? wide : narrow;
	const { scale, left, top } = sheet;
	const pointOf = (id: string): [number, number] => {
		const [x, y] = data.shapes.points[id] ?? [0, 0];
		return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
	};
	const [iraqX, iraqY] = pointOf('iraq');
	return {
		width: sheet.width,
		height: sheet.height,
		pitch: sheet.pitch,
		narrow: sheet === narrow,
		viewBox: `${left} ${top} ${sheet.width / scale} ${sheet.height / scale}`,
		neighbours: neighbourIds.map((id) => {
			const [x, y] = pointOf(id);
			const text = labels.neighbours[id];
			return {
				id,
				x: within(x, text, sheet),
				y: Math.min(Math.max(y, 16), sheet.height - 6),
				text
			};
		}),
		iraq: { x: iraqX, y: iraqY },
		places: data.places.map((place) => placePlace(place, labels, sheet, pointOf(place.id)))
	};
}
