import { stripes, type SceneStripe } from '../past/bands';
import type { Label, Sheet } from '../scene/sheet';
import type { FireData, ReportId } from './data';

/** A dot for an attack; hollow where it may not be one of those meant. */
export interface Unit {
	key: string;
	x: number;
	y: number;
	r: number;
	hollow: boolean;
}
/** Where the dots of a report stand: columns of ten from a corner, or each where `at` has it. */
export interface Pile {
	x: number;
	y: number;
	/** Distance between dots. */
	pitch: number;
	shown: boolean;
	at?: (index: number) => { x: number; y: number; hollow: boolean } | undefined;
}
export interface Box {
	key: string;
	x: number;
	y: number;
	width: number;
	height: number;
	dashed: boolean;
}
/** The time that a count covers; without width outside its view, beside its dots. */
export interface TimeBand {
	key: ReportId;
	x: number;
	y: number;
	width: number;
	height: number;
	rising: readonly SceneStripe[];
	edgeInferred: boolean;
	shown: boolean;
}
/** What one view adds to the dots. */
export interface Stage {
	piles: Record<ReportId, Pile>;
	bands: readonly TimeBand[];
	boxes: readonly Box[];
	/** Lines by what they are drawn for. */
	lines: readonly { key: string; path: string; kind: 'axis' | 'arrow' | 'dotted' }[];
	labels: readonly Label[];
}

/** Dots in a column. */
export const ROWS = 10;
/** How far the soft end of "about" reaches to either side, attacks: a choice of the drawing. */
export const SOFT = 10;
/** Columns of each report's dots. */
export const columnsOf = ({ reports }: FireData, id: ReportId) =>
	Math.ceil(countOf(reports[id === 'about' ? 0 : 1].value, id) / ROWS);
const countOf = (value: number, id: ReportId) => value + (id === 'about' ? SOFT : 0);
const round = (value: number) => Math.round(value * 10) / 10;

/** The dots of a report, each under its own key in every view. */
export function unitsOf({ reports }: FireData, id: ReportId, pile: Pile): Unit[] {
	const { value } = reports[id === 'about' ? 0 : 1];
	const sure = value - (id === 'about' ? SOFT : 0);
	return Array.from({ length: countOf(value, id) }, (_, index) => {
		const column = {
			x: pile.x + (Math.floor(index / ROWS) + 0.5) * pile.pitch,
			y: pile.y + (ROWS - 0.5 - (index % ROWS)) * pile.pitch,
			hollow: index >= sure
		};
		const placed = pile.at ? pile.at(index) : column;
		const { x, y, hollow } = placed ?? column;
		const seen = pile.shown && placed !== undefined;
		return {
			...{ key: `${id} ${index}`, x: round(x), y: round(y), hollow },
			r: seen ? round(pile.pitch * 0.38) : 0
		};
	});
}

/** A band without width at a pile's end, from which it grows. */
export function folded(data: FireData, id: ReportId, pile: Pile): TimeBand {
	const x = pile.x + columnsOf(data, id) * pile.pitch;
	return {
		...{ key: id, x, y: pile.y, width: 0, height: ROWS * pile.pitch },
		rising: stripes(x, x, 'rising'),
		...{ edgeInferred: false, shown: false }
	};
}
export type StageOf<Words> = (data: FireData, words: Words, sheet: Sheet) => Stage;
