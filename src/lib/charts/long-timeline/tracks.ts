import { scaleUtc, utcMonths, utcYears } from 'd3';
import type { Sheet } from '../scene/sheet';
import { inFocus, type PastEventId, type TimelineData, type TimelineView } from './layout';
import { END, spansOf, START, type Spans } from './spans';

/** What the moving timeline follows: US troops, ISIS, the talks and the count of attacks. */
export type TrackId = 'troops' | 'isis' | 'talks' | 'attacks';
export const trackIds: readonly TrackId[] = ['troops', 'isis', 'talks', 'attacks'];

/** How much of the time a view shows, and how much of the height each track has, as shares. */
interface Camera {
	from: Date;
	to: Date;
	heights: Record<TrackId, number>;
}
/** Where the last months begin. */
const CLOSE = new Date('2023-06-01');
const day = (iso: string) => new Date(iso);
/** The window grows with the story, and closes in on the last months where the talks begin. */
export const cameras: Record<TimelineView, Camera> = {
	left: {
		from: START,
		to: day('2013-01-01'),
		heights: { troops: 6.1, isis: 1.3, talks: 1.3, attacks: 1.3 }
	},
	back: {
		from: START,
		to: day('2017-07-01'),
		heights: { troops: 3.7, isis: 3.7, talks: 1.3, attacks: 1.3 }
	},
	defeated: {
		from: START,
		to: day('2020-01-01'),
		heights: { troops: 2.8, isis: 4.6, talks: 1.3, attacks: 1.3 }
	},
	role: { from: START, to: END, heights: { troops: 5, isis: 2.4, talks: 1.3, attacks: 1.3 } },
	commission: {
		from: CLOSE,
		to: END,
		heights: { troops: 2, isis: 1.2, talks: 5.5, attacks: 1.3 }
	},
	attacks: { from: CLOSE, to: END, heights: { troops: 2, isis: 1.2, talks: 2.9, attacks: 3.9 } }
};

/** Which track an event stands in. */
export const trackOf: Record<PastEventId, TrackId> = {
	left: 'troops',
	back: 'troops',
	overrun: 'isis',
	defeated: 'isis',
	role: 'troops',
	commission: 'talks',
	planned: 'talks',
	attacks: 'attacks',
	talks: 'talks'
};
const events = Object.keys(trackOf) as PastEventId[];
/** When the story comes to each event: at the view of this number, from 0. */
const order: readonly TimelineView[] = [
	'left',
	'back',
	'defeated',
	'role',
	'commission',
	'attacks'
];
const told: Record<PastEventId, TimelineView> = {
	left: 'left',
	back: 'back',
	overrun: 'back',
	defeated: 'defeated',
	role: 'role',
	commission: 'commission',
	planned: 'commission',
	attacks: 'attacks',
	talks: 'commission'
};
/** Whether the story has come to an event in a view. */
export const toldIn = (view: TimelineView, id: PastEventId) =>
	order.indexOf(told[id]) <= order.indexOf(view);

/** Whether a view sets words on a line of their own in a track. */
export const hasWords = (view: TimelineView, track: TrackId) =>
	events.some((id) => trackOf[id] === track && inFocus(view, id));

/** The years that a view shows, first and last; nothing where it shows months. */
export function yearsOf(view: TimelineView): [number, number] | undefined {
	const { from, to } = cameras[view];
	if (from === CLOSE) return undefined;
	return [from.getUTCFullYear(), new Date(to.getTime() - 1).getUTCFullYear()];
}

/** A view's scale and tracks, in units. */
export interface Stage {
	/** Where a time lies; outside the sheet for what the view leaves out. */
	x: (date: Date) => number;
	tracks: Record<TrackId, { y: number; height: number }>;
	axisY: number;
	spans: Spans;
	ticks: readonly { date: Date; x: number; withYear: boolean; months: boolean }[];
}

/** Places the scale and the tracks of a view. */
export function stageOf(data: TimelineData, sheet: Sheet, view: TimelineView): Stage {
	const { from, to, heights } = cameras[view];
	const scale = scaleUtc([from, to], [0, sheet.width]);
	const axisY = sheet.height - sheet.text - 10;
	const all = trackIds.reduce((sum, id) => sum + heights[id], 0);
	let y = 0;
	const tracks = Object.fromEntries(
		trackIds.map((id) => {
			const track = { y, height: (heights[id] / all) * axisY };
			y += track.height;
			return [id, track];
		})
	) as Stage['tracks'];
	const months = from === CLOSE;
	const years = to.getUTCFullYear() - from.getUTCFullYear();
	const step = years < 8 || sheet.name === 'wide' ? 1 : 3;
	const dates = months
		? utcMonths(from, to)
		: utcYears(from, to, 1).filter((_, i) => i % step === 0);
	return {
		x: (date) => Math.round(scale(date) * 10) / 10,
		tracks,
		axisY,
		spans: spansOf(data),
		ticks: dates.map((date, index) => ({
			date,
			x: scale(date),
			months,
			withYear: index === 0 || date.getUTCMonth() === 0
		}))
	};
}
