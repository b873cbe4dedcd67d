import { scaleUtc, utcYear } from 'd3';
import { flow, type Line, type Run } from '../text/lines';
import { hatch } from './hatch';
import {
	tracks,
	type AfterwardsData,
	type AfterwardsEvent,
	type AfterwardsLabels,
	type NamedDate,
	type PlacedAfterwards,
	type PlacedEvent,
	type PlacedText,
	type Track
} from './layout';

const WIDE = {
	width: 720,
	size: 14,
	pitch: 18,
	/** Where time begins and ends across, and where the last month ends. */
	start: 8,
	end: 716,
	top: 62,
	/** Heights of a row, of a track's heading, and of the space between tracks. */
	row: 19,
	heading: 24,
	between: 12,
	/** From a disc to its words. */
	away: 11
};
const FIRST = new Date('2024-01-01');
/** The id under which the slip is placed among the events. */
const SLIP = 'slip';

const dateRun = (text: string): Run => ({ text, face: 'bold', size: WIDE.size, kind: 'when' });
const wordsRun = (text: string): Run => ({ text, face: 'regular', size: WIDE.size, kind: 'what' });

interface Row {
	/** Ends of what stands in it so far, from the start: pairs of edges. */
	taken: [number, number][];
}

/** The extent of an event and its words in a row, with the side on which the words stand. */
function extentOf(event: AfterwardsEvent, x: (day: string) => number, words: number) {
	const [from, to] = [x(event.from), x(event.to)];
	const before = from > WIDE.end * 0.55;
	const textX = before ? from - WIDE.away : to + WIDE.away;
	const edges: [number, number] = before ? [textX - words, to + 6] : [from - 6, textX + words];
	return { before, textX, edges };
}

/** The first row, from some row on, in which a stretch is free; a new one where none is. */
function rowFor(rows: Row[], [from, to]: [number, number]): number {
	const free = (row: Row) => row.taken.every(([a, b]) => to + 14 < a || b + 14 < from);
	const last = rows.length - 1;
	// Only the last row may be shared, so that a track reads from the top down.
	const index = last >= 0 && free(rows[last] as Row) ? last : rows.length;
	(rows[index] ??= { taken: [] }).taken.push([from, to]);
	return index;
}

function placeTrack(
	events: readonly AfterwardsEvent[],
	x: (day: string) => number,
	top: number
): { placed: PlacedEvent[]; rows: Row[] } {
	const rows: Row[] = [];
	const placed = events.map((event) => {
		const lines = flow(
			event.when ? [dateRun(event.when), wordsRun(event.title)] : [wordsRun(event.title)],
			WIDE.width
		);
		const { before, textX, edges } = extentOf(event, x, lines[0]?.width ?? 0);
		const y = top + rowFor(rows, edges) * WIDE.row + WIDE.row / 2;
		const [from, to] = [x(event.from), x(event.to)];
		const lasts = to - from > 6 && !event.isTwoDays;
		return {
			id: event.id,
			standing: event.standing,
			discs: [{ x: from, y }, ...(event.isTwoDays ? [{ x: to, y }] : [])],
			bar: lasts ? `M${from},${y}H${to}` : '',
			x: textX,
			y: y + 5,
			anchor: before ? ('end' as const) : ('start' as const),
			lines
		};
	});
	return { placed, rows };
}

/** The words over the line of a date that the statement names. */
function namedText(date: NamedDate, labels: AfterwardsLabels, x: number): PlacedText {
	const lines: Line[] = flow(
		[dateRun(date.label), { ...wordsRun(labels.quoted(date.words)), ownLine: true }],
		WIDE.width
	);
	return { x, y: 16, anchor: 'end', lines };
}

/** All tracks below each other, with the slip among those of who is there; and where the last one ends. */
function placeTracks(data: AfterwardsData, labels: AfterwardsLabels, x: (day: string) => number) {
	const slip: AfterwardsEvent = {
		...data.slip,
		id: SLIP,
		track: 'presence',
		isTwoDays: false,
		when: '',
		title: data.slip.label,
		standing: 'firm'
	};
	const heads: PlacedText[] = [];
	const events: PlacedEvent[] = [];
	let y = WIDE.top + WIDE.between;
	for (const track of tracks) {
		const own = data.events.filter((event) => event.track === track);
		// The track of who is there begins late: its heading fits beside its first row.
		const above = track === 'presence' ? 0 : WIDE.heading;
		heads.push({ x: WIDE.start - 4, y: y + 15, anchor: 'start', lines: headOf(track, labels) });
		const { placed, rows } = placeTrack(
			track === 'presence' ? withSlip(own, slip) : own,
			x,
			y + above
		);
		events.push(...placed);
		y += above + rows.length * WIDE.row + WIDE.between;
	}
	return { heads, events, bottom: y };
}

/** The years: a rule below their numbers, with a tick where each begins. */
function placeYears(scale: (date: Date) => number, until: string) {
	const { top, start, end, width } = WIDE;
	const years = utcYear.range(FIRST, new Date(until));
	const ticks = years.slice(1).map((year) => `M${scale(year)},${top - 12}V${top + 6}`);
	return {
		rules: [`M${start},${top + 6}H${end}`, ...ticks].join(''),
		years: years.map((year) => ({
			x: scale(year) + (year > FIRST ? 5 : 0),
			y: top,
			anchor: 'start' as const,
			lines: flow([{ ...dateRun(`${year.getUTCFullYear()}`), kind: 'year' }], width)
		}))
	};
}

/** Time from start to end, the tracks below each other, each event in a row of its own or beside the last. */
export function layoutTracks(data: AfterwardsData, labels: AfterwardsLabels): PlacedAfterwards {
	const { width, pitch, start, end, top } = WIDE;
	const last = data.conditional.day;
	const scale = scaleUtc()
		.domain([FIRST, new Date(last)])
		.rangeRound([start, end]);
	const x = (day: string) => scale(new Date(day));
	const { heads, events, bottom } = placeTracks(data, labels, x);
	const slip = events.find(({ id }) => id === SLIP) as PlacedEvent;
	const named = (date: NamedDate) => ({
		rule: `M${x(date.day)},6V${bottom}`,
		text: namedText(date, labels, x(date.day) - 7)
	});
	const hatched = { from: x(data.known) + 6, width: end - x(data.known) - 6 };
	return {
		width,
		height: bottom + 4,
		pitch,
		narrow: false,
		...placeYears(scale, last),
		tracks: heads,
		firm: named(data.firm),
		conditional: named(data.conditional),
		slip: { bar: slip.bar, text: slip },
		unknown: {
			hatch: hatch(hatched.from, top + 6, hatched.width, bottom - top - 6, 9),
			text: {
				x: hatched.from + 14,
				y: top + 60,
				anchor: 'start',
				lines: flow([wordsRun(labels.unknown)], hatched.width - 28)
			}
		},
		events: events.filter((event) => event !== slip)
	};
}

/** The slip at its place in time: after what begins before it ends and the reason for it. */
function withSlip(events: readonly AfterwardsEvent[], slip: AfterwardsEvent): AfterwardsEvent[] {
	const at = events.findIndex(({ to }) => to >= slip.to);
	return events.toSpliced(at < 0 ? events.length : at, 0, slip);
}

function headOf(track: Track, labels: AfterwardsLabels): Line[] {
	return flow([{ text: labels.tracks[track], face: 'serif', size: 17, kind: 'track' }], WIDE.width);
}
