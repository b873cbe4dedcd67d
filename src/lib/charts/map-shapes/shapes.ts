/** A governorate or country as a path; `id` is a word of the drawing's catalogue. */
export interface Shape {
	id: string;
	path: string;
}
/** A map as ready paths and points, in units of its own frame. */
export interface MapShapes {
	width: number;
	height: number;
	/** Governorates that the articles name. */
	named: readonly Shape[];
	/** The country as a whole, and the borders inside it. */
	country: string;
	inner: string;
	/** All land around, and the borders between the neighbours. */
	land: string;
	borders: string;
	/** Points by id. */
	points: Readonly<Record<string, readonly [number, number]>>;
}
