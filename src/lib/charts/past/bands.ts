import type { TimelineData, TimelineView } from '../long-timeline/layout';
import { END } from '../long-timeline/spans';
import { hasWords, toldIn, type Stage, type TrackId } from '../long-timeline/tracks';
import type { Sheet } from '../scene/sheet';

/** A stripe of a soft edge: the stripes stand side by side, and darken or fade from one to the next. */
export interface SceneStripe {
	x: number;
	width: number;
	/** From 0 to 1. */
	opacity: number;
}
/** Something that lasts: a whole part between edges as soft as the articles leave them. */
export interface SceneBand {
	key: 'before' | 'troops' | 'advise' | 'isis' | 'attacks';
	x: number;
	y: number;
	width: number;
	height: number;
	rising: readonly SceneStripe[];
	falling: readonly SceneStripe[];
	shown: boolean;
	fact: string | undefined;
}

/** Stripes in every soft edge: always as many, so that they move with it. */
const STRIPES = 12;
const round = (value: number) => Math.round(value * 10) / 10;

/** Stripes from `from` to `to` that darken or fade. */
export function stripes(from: number, to: number, direction: 'rising' | 'falling'): SceneStripe[] {
	const step = (to - from) / STRIPES;
	return Array.from({ length: STRIPES }, (_, index) => {
		const share = (direction === 'rising' ? index + 0.5 : STRIPES - index - 0.5) / STRIPES;
		return { x: round(from + index * step), width: round(step), opacity: round(share * 10) / 10 };
	});
}

/** The bands of the timeline in a view; one that the story has not come to has no height. */
export function bandsOf(
	{ events }: TimelineData,
	stage: Stage,
	sheet: Sheet,
	view: TimelineView,
	line: number
): SceneBand[] {
	const { x, spans, tracks } = stage;
	const start = [new Date('2010-01-01'), new Date('2010-01-01')] as const;
	const end = [spans.talks[1], spans.talks[1]] as const;
	const runsOn = [END, END] as const;
	const factOf = (id: string) => events.find((event) => event.id === id)?.fact;
	const band = (
		key: SceneBand['key'],
		track: TrackId,
		begins: readonly [Date, Date],
		ends: readonly [Date, Date],
		from: 'left' | 'back' | 'role' | 'overrun' | 'attacks'
	): SceneBand => {
		const shown = toldIn(view, from);
		const { y, height } = tracks[track];
		const top = y + sheet.text + (hasWords(view, track) ? line : 0) + 14;
		const bar = Math.max(6, Math.min(150, y + height - 7 - top));
		return {
			key,
			x: x(begins[1]),
			y: round(top),
			width: Math.max(0, round(x(ends[0]) - x(begins[1]))),
			height: shown ? round(bar) : 0,
			rising: stripes(x(begins[0]), x(begins[1]), 'rising'),
			falling: stripes(x(ends[0]), x(ends[1]), 'falling'),
			shown,
			fact: factOf(from)
		};
	};
	const role = toldIn(view, 'role') ? spans.role : runsOn;
	return [
		band('before', 'troops', start, spans.left, 'left'),
		band('troops', 'troops', spans.back, role, 'back'),
		band('advise', 'troops', spans.role, end, 'role'),
		band(
			'isis',
			'isis',
			spans.overrun,
			toldIn(view, 'defeated') ? spans.defeated : runsOn,
			'overrun'
		),
		band('attacks', 'attacks', spans.attacks, end, 'attacks')
	];
}
