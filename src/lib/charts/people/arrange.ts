import type { Sheet, SheetName } from '../scene/sheet';
import type { PeopleGroupId, PeopleLabels, PeopleView } from './layout';

type PlaceName = keyof PeopleLabels['places'];
interface Corner {
	x: number;
	y: number;
}
interface TextSpot extends Corner {
	width: number;
	anchor: 'start' | 'end';
	/** Whether the words stand beside their block, with the place as their last line. */
	beside: boolean;
	place: PlaceName | undefined;
}
/** Where a view has everything on a sheet, in units. */
export interface Arrangement {
	/** Distance between marks. */
	pitch: number;
	/** Top left corners of the blocks that the view shows. */
	blocks: Partial<Record<PeopleGroupId, Corner>>;
	texts: Partial<Record<PeopleGroupId, TextSpot>>;
	brackets: readonly { place: PlaceName; from: number; to: number; y: number }[];
	frames: readonly (Corner & { width: number; height: number })[];
}

/** Marks in a column: with ten people a mark, a column of them is a hundred people. */
export const ROWS = 10;
/** Columns of each block, and those left free after it. */
const COLUMNS = { 'us-iraq': 25, allies: 4, 'us-syria': 9, isis: 10 };
const GAP = 1.5;
const BORDER = 2.5;
/** Columns from the left edge to the allies, to Syria, and to the end of the row. */
const ALLIES = COLUMNS['us-iraq'] + GAP;
const IRAQ = ALLIES + COLUMNS.allies;
const SYRIA = IRAQ + BORDER;
const ALL = SYRIA + COLUMNS['us-syria'];

interface Plan {
	/** Distance between marks: one block alone, two rows or one for three, and all of them. */
	alone: number;
	some: number;
	all: number;
	/** Whether Syria stands below Iraq while there is room for it. */
	stacked: boolean;
	/** From the end of a block to its words, their second line and the bracket below. */
	number: number;
	bracket: number;
	/** From one row to the next. */
	row: number;
	/** Where the marks of ISIS and their words are, alone and beside the empty frames. */
	isis: { x: number; text: number; width: number };
	together: { x: number; text: number; width: number };
	/** Widths of the empty frames. */
	frames: readonly number[];
}
const plans: Record<SheetName, Plan> = {
	wide: {
		alone: 25,
		some: 20,
		all: 15,
		stacked: true,
		number: 30,
		bracket: 64,
		row: 104,
		isis: { x: 130, text: 300, width: 320 },
		together: { x: 320, text: 486, width: 154 },
		frames: [138, 138]
	},
	flat: {
		alone: 22,
		some: 15,
		all: 10,
		stacked: false,
		number: 24,
		bracket: 53,
		row: 78,
		isis: { x: 180, text: 296, width: 330 },
		together: { x: 274, text: 388, width: 236 },
		frames: [118, 118]
	},
	narrow: {
		alone: 14,
		some: 9.5,
		all: 8.1,
		stacked: true,
		number: 19,
		bracket: 45,
		row: 67,
		isis: { x: 56, text: 150, width: 210 },
		together: { x: 130, text: 222, width: 138 },
		frames: [114]
	}
};

const under = (x: number, y: number, anchor: 'start' | 'end' = 'start'): TextSpot => ({
	...{ x, y, anchor, width: 640 },
	beside: false,
	place: undefined
});

/** The first block by itself, as large as the sheet allows. */
function alone(plan: Plan, sheet: Sheet): Arrangement {
	const pitch = plan.alone;
	const height = ROWS * pitch + plan.bracket + sheet.text + 4;
	const x = (sheet.width - COLUMNS['us-iraq'] * pitch) / 2;
	const y = (sheet.height - height) / 2;
	const end = y + ROWS * pitch;
	return {
		pitch,
		blocks: { 'us-iraq': { x, y } },
		texts: { 'us-iraq': under(x, end + plan.number) },
		brackets: [
			{ place: 'iraq', from: x, to: x + COLUMNS['us-iraq'] * pitch, y: end + plan.bracket }
		],
		frames: []
	};
}

/** Iraq and Syria, without ISIS: one below the other, or side by side on a low sheet. */
function some(plan: Plan, sheet: Sheet, withAllies: boolean): Arrangement {
	const pitch = plan.some;
	const block = ROWS * pitch;
	const y = plan.stacked ? 2 : (sheet.height - block - plan.row) / 2;
	const x = (sheet.width - (plan.stacked ? IRAQ : ALL) * pitch) / 2;
	const to = x + (withAllies ? IRAQ : COLUMNS['us-iraq']) * pitch;
	const below = y + block;
	const iraq = { place: 'iraq' as const, from: x, to, y: below + plan.bracket };
	const endOfAllies = Math.min(sheet.width, x + IRAQ * pitch + (plan.stacked ? 40 : 0));
	const syria = plan.stacked ? { x, y: below + plan.row } : { x: x + SYRIA * pitch, y };
	const endOfSyria = syria.x + COLUMNS['us-syria'] * pitch;
	return {
		pitch,
		blocks: {
			'us-iraq': { x, y },
			...(withAllies && { allies: { x: x + ALLIES * pitch, y } }),
			'us-syria': syria
		},
		texts: {
			'us-iraq': under(x, below + plan.number),
			allies: under(endOfAllies, below + plan.number, 'end'),
			'us-syria': plan.stacked
				? {
						x: endOfSyria + pitch * 1.5,
						y: syria.y + block / 2 - sheet.text * 0.6,
						anchor: 'start',
						width: sheet.width - endOfSyria - pitch * 1.5,
						beside: true,
						place: 'syria'
					}
				: under(syria.x, below + plan.number)
		},
		brackets: plan.stacked
			? [iraq]
			: [iraq, { place: 'syria', from: syria.x, to: endOfSyria, y: below + plan.bracket }],
		frames: []
	};
}

/** Iraq and Syria in one row; below it, and across both, ISIS. */
function all(plan: Plan, sheet: Sheet, together: boolean): Arrangement {
	const pitch = plan.all;
	const block = ROWS * pitch;
	const x = (sheet.width - ALL * pitch) / 2;
	const height = 2 * block + plan.row + sheet.text + 12;
	const y = Math.max(1, (sheet.height - height) / 2);
	const below = y + block;
	const spot = together ? plan.together : plan.isis;
	const second = below + plan.row;
	const bracket = below + plan.bracket;
	let left = 1;
	return {
		pitch,
		blocks: {
			'us-iraq': { x, y },
			allies: { x: x + ALLIES * pitch, y },
			'us-syria': { x: x + SYRIA * pitch, y },
			isis: { x: spot.x, y: second }
		},
		texts: {
			'us-iraq': under(x, below + plan.number),
			allies: under(x + IRAQ * pitch, below + plan.number, 'end'),
			'us-syria':
				sheet.name === 'narrow'
					? under(x + ALL * pitch, below + plan.number, 'end')
					: under(x + SYRIA * pitch, below + plan.number),
			isis: {
				...{ x: spot.text, y: second + sheet.quote, width: spot.width },
				anchor: 'start',
				beside: true,
				place: undefined
			}
		},
		brackets: [
			{ place: 'iraq', from: x, to: x + IRAQ * pitch, y: bracket },
			{ place: 'syria', from: x + SYRIA * pitch, to: x + ALL * pitch, y: bracket },
			{
				place: 'both',
				from: together ? spot.x : x,
				to: together ? sheet.width - 1 : x + ALL * pitch,
				y: second + block + 7
			}
		],
		frames: together
			? plan.frames.map((width) => {
					const frame = { x: left, y: second, width, height: block };
					left += width + 14;
					return frame;
				})
			: []
	};
}

/** Where a view has its blocks, words, brackets and frames. */
export function arrange(view: PeopleView, sheet: Sheet): Arrangement {
	const plan = plans[sheet.name];
	if (view === 'us-iraq') return alone(plan, sheet);
	if (view === 'isis' || view === 'together') return all(plan, sheet, view === 'together');
	return some(plan, sheet, view === 'allies');
}
