import { label, measure, run, type Label, type Sheet } from '../scene/sheet';
import { neighbourIds, type MapData, type MapLabels, type PlaceId } from './layout';

export interface MapScene {
	/** The part of the shapes' frame that is shown, as a viewBox. */
	viewBox: string;
	places: readonly {
		key: PlaceId;
		fact: string;
		x: number;
		y: number;
		/** Line to the words, and whether the place is a point. */
		leader: string;
		point: boolean;
	}[];
	labels: readonly Label[];
}

/** Where a place's words stand, from the place, in units; on a leader or over the place itself. */
interface Spot {
	dx: number;
	dy: number;
	anchor: Label['anchor'];
	leads: boolean;
	/** Width of the name, where it must be broken; such a place goes without its reason. */
	name?: number;
}
interface Plan {
	scale: number;
	left: number;
	top: number;
	spots: Record<PlaceId, Spot>;
}
const over = (dx: number, dy: number): Spot => ({ dx, dy, anchor: 'middle', leads: false });
const beside = (dx: number, dy: number, anchor: Label['anchor'] = 'start'): Spot => ({
	...{ dx, dy, anchor },
	leads: true
});
const plans: Record<Sheet['name'], Plan> = {
	wide: {
		...{ scale: 1.105, left: 88, top: 0 },
		spots: {
			anbar: over(20, 26),
			'al-asad': beside(-40, -78, 'end'),
			baghdad: beside(120, -64),
			babil: beside(140, -24)
		}
	},
	flat: {
		...{ scale: 0.67, left: -118, top: 0 },
		spots: {
			anbar: over(14, 16),
			'al-asad': beside(-70, -30, 'end'),
			baghdad: beside(170, -44),
			babil: beside(180, 4)
		}
	},
	narrow: {
		...{ scale: 0.56, left: 46, top: 0 },
		spots: {
			anbar: over(14, 18),
			'al-asad': { dx: -9, dy: -14, anchor: 'end', leads: false, name: 64 },
			baghdad: beside(58, -42),
			babil: beside(66, -12)
		}
	}
};
const round = (value: number) => Math.round(value * 10) / 10;

/** Places the map on a sheet: names of neighbours inside it, those of small places on leaders. */
export function layoutMapScene(data: MapData, labels: MapLabels, sheet: Sheet): MapScene {
	const { scale, left, top, spots } = plans[sheet.name];
	const pointOf = (id: string): [number, number] => {
		const [x, y] = data.shapes.points[id] ?? [0, 0];
		return [round((x - left) * scale), round((y - top) * scale)];
	};
	const edge = {
		from: Math.max(0, -left * scale),
		to: Math.min(sheet.width, (720 - left) * scale)
	};
	const neighbours = neighbourIds.map((id) => {
		const text = labels.neighbours[id];
		const half = measure(sheet, 'text', text) / 2 + 5;
		const [x, y] = pointOf(id);
		return label(
			sheet,
			[run(sheet, 'text', text)],
			{
				x: Math.min(Math.max(x, edge.from + half), edge.to - half),
				y: Math.min(Math.max(y, sheet.text + 4), sheet.height - 8)
			},
			{ anchor: 'middle', quiet: true }
		);
	});
	const [iraqX, iraqY] = pointOf('iraq');
	const places = data.places.map(({ id, kind, fact }) => {
		const [x, y] = pointOf(id);
		const { dx, dy, anchor, leads, name: nameWidth } = spots[id];
		const { name, why } = labels.places[id];
		const words = label(
			sheet,
			[run(sheet, 'strong', name), ...(nameWidth ? [] : [run(sheet, 'text', why, true)])],
			{ x: x + dx, y: y + dy, width: nameWidth },
			{ anchor, fact }
		);
		const end = words.x + (anchor === 'end' ? 5 : -5);
		const leader = leads
			? `M${x} ${y}L${end + (anchor === 'end' ? 12 : -12)} ${words.y - 5}H${end}`
			: '';
		return { words, place: { key: id, fact, x, y, leader, point: kind === 'base' } };
	});
	return {
		viewBox: `${left} ${top} ${sheet.width / scale} ${sheet.height / scale}`,
		places: places.map(({ place }) => place),
		labels: [
			...neighbours,
			label(
				sheet,
				[run(sheet, 'quote', labels.iraq)],
				{ x: iraqX, y: iraqY },
				{ anchor: 'middle' }
			),
			...places.map(({ words }) => words)
		]
	};
}
