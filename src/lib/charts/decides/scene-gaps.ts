import { scaleLinear } from 'd3';
import { changesSign, widestFirst } from '../range-bars/layout';
import { isNarrow, letters, tenth, type Room } from '../stage/room';
import { textWidth } from '../text/lines';
import type { Comparison, DecidesData } from './layout';
import type { DecidesView, Label } from './scene';

/** How far one assumption moves the gap: the ends of its bar, at its lowest and its highest value. */
export interface GapBar {
	name: string;
	label: string;
	labelY: number;
	y: number;
	x: number;
	width: number;
	lowestX: number;
	highestX: number;
	/** Whether the gap changes its sign within the range. */
	flips: boolean;
	off: boolean;
}
export interface PlacedGaps {
	off: boolean;
	bars: readonly GapBar[];
	/** Where the gap lies with everything at its default: where the worlds' dots come together. */
	mark: { x: number; y: number };
	gap: number;
	/** Where what the mark means stands. */
	markLabel: { x: number; y: number; end: boolean };
	zeroX: number;
	/** Top and bottom of the lines at zero and at the gap. */
	top: number;
	bottom: number;
	sides: { below: { x: number; off: boolean }; above: { x: number; off: boolean }; y: number };
	ticks: readonly Label[];
	thickness: number;
}

/** Bars that a view has room for. */
const SHOWN = 8;
const INSET = 8;

function scaleOf(data: DecidesData, comparison: Comparison, start: number, end: number) {
	const ends = data.ranges[comparison].flatMap(({ atLowest, atHighest }) => [atLowest, atHighest]);
	return scaleLinear()
		.domain([Math.min(0, ...ends), Math.max(0, ...ends)])
		.nice(4)
		.range([start, end]);
}

/** Where labels stand: in a column of their own where there is room for it, else above their bars. */
function columnsOf(data: DecidesData, room: Room) {
	const { text } = letters(room);
	const widest = Math.max(...data.both.map(({ label }) => textWidth(label, text, 'bold')));
	const beside = room.width > widest + 340;
	return { beside, start: beside ? widest + 24 : INSET + 14, end: room.width - 24 };
}

/**
 * The bars of what moves the gap, widest first. The views of dots have them as well, but off and gathered at
 * the gap, from where they grow.
 */
export function layoutGaps(data: DecidesData, room: Room, view: DecidesView): PlacedGaps {
	const comparison: Comparison = view === 'flips' ? 'equalStay' : 'plain';
	const off = view === 'stay' || view === 'equal-stay';
	const { text, small } = letters(room);
	const narrow = isNarrow(room);
	const { beside, start, end } = columnsOf(data, room);
	const x = scaleOf(data, comparison, start, end);
	const markY = small + (narrow ? 11 : 18);
	const top = markY + (narrow ? 4 : 10);
	const bottom = room.height - small - (narrow ? 4 : 8);
	const pitch = (bottom - top) / SHOWN;
	const gap = data.gap[comparison];
	const gapX = tenth(x(gap));
	const order = widestFirst(data.both.map((one) => one[comparison])).map(({ name }) => name);
	const bars = data.both.map(({ label, name, ...ranges }): GapBar => {
		const range = ranges[comparison];
		const rank = Math.min(order.indexOf(name), SHOWN);
		const [lowestX, highestX] = [range.atLowest, range.atHighest].map((value) =>
			off ? gapX : tenth(x(value))
		) as [number, number];
		const middle = top + pitch * (rank + (beside ? 0.5 : narrow ? 0.8 : 0.75));
		return {
			name,
			label,
			y: tenth(middle),
			labelY: tenth(beside ? middle + text * 0.35 : middle - (narrow ? 6 : 12)),
			x: Math.min(lowestX, highestX),
			width: tenth(Math.abs(highestX - lowestX)),
			lowestX,
			highestX,
			flips: changesSign(range),
			off: off || rank >= SHOWN
		};
	});
	const ticksOf = (one: Comparison) => scaleOf(data, one, start, end).ticks(narrow ? 3 : 4);
	const values = [...new Set([...ticksOf('plain'), ...ticksOf('equalStay')])];
	const shown = new Set(ticksOf(comparison));
	const zeroX = tenth(x(0));
	return {
		off,
		bars,
		gap,
		mark: { x: gapX, y: markY },
		markLabel: { x: gapX, y: markY + small * 0.35, end: gapX > room.width * 0.6 },
		zeroX,
		top: small + 5,
		bottom,
		sides: {
			below: { x: zeroX - 8, off: off || x.domain()[0]! >= 0 },
			above: { x: zeroX + 8, off },
			y: small
		},
		ticks: values.map((value) => ({
			key: `gap-${value}`,
			value,
			x: tenth(x(value)),
			y: room.height - 3,
			off: off || !shown.has(value)
		})),
		thickness: narrow ? 5 : 10
	};
}
