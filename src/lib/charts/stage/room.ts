/** The room that a drawing has on the page, in CSS pixels: its units are as large as they look. */
export interface Room {
	width: number;
	height: number;
}

/** Narrower rooms get the small letters, the short words and the fewer columns of a phone. */
export const isNarrow = ({ width }: Room): boolean => width < 500;

/** The size of letters in a room of such a width: for what is read, and for axes and notes. */
export function letters(room: Room): { text: number; small: number } {
	if (isNarrow(room)) return { text: room.width < 320 ? 11 : 12, small: 11 };
	return { text: 14, small: 12.5 };
}

/** A number short enough for an attribute. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Where something stands, for a `transform` attribute. */
export const at = (x: number, y: number): string => `translate(${tenth(x)} ${tenth(y)})`;

/** A straight line as a path, which a browser can move. */
export const segment = (x1: number, y1: number, x2: number, y2: number): string =>
	`M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`;
