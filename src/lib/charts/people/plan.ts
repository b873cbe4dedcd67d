import type { PeopleGroupId, PeopleLabels } from './layout';

export interface Slot {
	/** Top left corner of the marks. */
	x: number;
	y: number;
	/** Where the text begins, and how wide it may be. */
	textX: number;
	textY: number;
	measure: number;
}
/** Where everything stands in one of the two drawings, in its units. */
export interface Plan {
	width: number;
	height: number;
	pitch: number;
	linePitch: number;
	number: number;
	text: number;
	slots: Record<PeopleGroupId, Slot>;
	brackets: { place: keyof PeopleLabels['places']; box: number[] }[];
	/** Where those whom nobody counts stand; frames only where there is room for one a group. */
	missing: { frames: boolean; slots: readonly Slot[] };
}

/** Iraq and Syria side by side, ISIS below and across both, since it is counted across both. */
export const wide: Plan = {
	width: 720,
	height: 492,
	pitch: 13,
	linePitch: 20,
	number: 18,
	text: 15,
	slots: {
		'us-iraq': { x: 0, y: 0, textX: 0, textY: 156, measure: 325 },
		allies: { x: 355, y: 0, textX: 355, textY: 156, measure: 158 },
		'us-syria': { x: 545, y: 0, textX: 545, textY: 156, measure: 175 },
		isis: { x: 438, y: 260, textX: 438, textY: 416, measure: 282 }
	},
	brackets: [
		{ place: 'iraq', box: [0, 513, 220] },
		{ place: 'syria', box: [545, 720, 220] },
		{ place: 'both', box: [338, 720, 470] }
	],
	missing: {
		frames: true,
		slots: [
			{ x: 0, y: 260, textX: 0, textY: 416, measure: 130 },
			{ x: 169, y: 260, textX: 169, textY: 416, measure: 130 }
		]
	}
};
/** The same, with the words on ISIS beside its marks. */
export const narrow: Plan = {
	width: 360,
	height: 298,
	pitch: 7,
	linePitch: 16,
	number: 15,
	text: 14,
	slots: {
		'us-iraq': { x: 0, y: 0, textX: 0, textY: 87, measure: 175 },
		allies: { x: 185, y: 0, textX: 185, textY: 87, measure: 88 },
		'us-syria': { x: 280, y: 0, textX: 280, textY: 87, measure: 80 },
		isis: { x: 0, y: 180, textX: 84, textY: 196, measure: 276 }
	},
	brackets: [
		{ place: 'iraq', box: [0, 266, 148] },
		{ place: 'syria', box: [280, 360, 148] },
		{ place: 'both', box: [0, 360, 260] }
	],
	missing: {
		frames: false,
		slots: [{ x: 0, y: 0, textX: 0, textY: 294, measure: 360 }]
	}
};
