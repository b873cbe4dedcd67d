import {
	inFocus,
	type PastEvent,
	type PastEventId,
	type TimelineData,
	type TimelineLabels,
	type TimelineView
} from '../long-timeline/layout';
import {
	hasWords,
	stageOf,
	toldIn,
	trackIds,
	trackOf,
	type Stage,
	type TrackId
} from '../long-timeline/tracks';
import { label, measure, run, type Label, type Sheet } from '../scene/sheet';
import { bandsOf, type SceneBand } from './bands';

/** What the tracks are called; that of ISIS otherwise once its time has left the window. */
export interface TrackLabels {
	names: Record<TrackId, string>;
	isisOver: (when: string) => string;
}
export interface TimelineScene {
	bands: readonly SceneBand[];
	/** What a bar says, where it has room for it. */
	inside: { x: number; y: number; text: string } | undefined;
	rules: readonly { key: string; path: string }[];
	/** Times in which an event may lie; the day of the first round is a dot. */
	spans: readonly { key: string; path: string; on: boolean; shown: boolean; fact: string }[];
	dot: { x: number; y: number; shown: boolean; on: boolean; fact: string | undefined };
	ticks: readonly { key: string; x: number; y: number }[];
	labels: readonly Label[];
}

const talkRows: readonly PastEventId[] = ['commission', 'planned', 'talks'];
const round = (value: number) => Math.round(value * 10) / 10;
/** Height of the line on which an event's words stand, over its bar. */
const line = (sheet: Sheet) => sheet.quote + 6;

/**
 * The baseline of an event's words and the height of its mark: over its bar, or in a row of its
 * own among the talks, with the words above the mark where there is room for them.
 */
function rowOf(id: PastEventId, stage: Stage, sheet: Sheet, view: TimelineView) {
	const track = trackOf[id];
	const { y, height } = stage.tracks[track];
	const index = talkRows.indexOf(id);
	if (index < 0) {
		const words = y + sheet.text + (hasWords(view, track) ? line(sheet) : 0);
		return { words: round(words), mark: round(words + 8) };
	}
	const pitch = (height - sheet.text - 10) / talkRows.length;
	const top = y + sheet.text + 8 + index * pitch;
	const below = view === 'commission' && id !== 'talks';
	const mark = below ? top + sheet.text + Math.min(18, pitch * 0.36) : top + pitch / 2;
	return { words: round(below ? top + sheet.text : mark + sheet.text * 0.34), mark: round(mark) };
}

function eventLabel(
	event: PastEvent,
	labels: TimelineLabels,
	stage: Stage,
	sheet: Sheet,
	view: TimelineView
): Label {
	const { what, short } = labels.events[event.id];
	const lead = labels.lead(labels.when(event));
	const words = sheet.name === 'narrow' ? short : what;
	const width = measure(sheet, 'strong', `${lead} `) + measure(sheet, 'text', words);
	const from = stage.x(stage.spans[event.id][0]);
	const beforeDot = event.id === 'talks';
	const x = beforeDot ? from - 10 : Math.max(0, Math.min(from, sheet.width - width - 1));
	return label(
		sheet,
		[run(sheet, 'strong', lead), run(sheet, 'text', words)],
		{ x, y: rowOf(event.id, stage, sheet, view).words, width: 999 },
		{
			anchor: beforeDot ? 'end' : 'start',
			quiet: !inFocus(view, event.id),
			fact: event.fact
		}
	);
}

/** A span between two short strokes: down onto a bar, or across among the talks. */
function spanOf({ id, fact }: PastEvent, stage: Stage, sheet: Sheet, view: TimelineView) {
	const [from, end] = stage.spans[id].map(stage.x) as [number, number];
	const to = Math.max(end, from + 2);
	const { mark } = rowOf(id, stage, sheet, view);
	const [top, drop] = talkRows.includes(id) ? [mark - 5, 10] : [mark, 6];
	return {
		key: id,
		path: `M${from} ${top}v${drop}M${from} ${mark}H${to}M${to} ${top}v${drop}`,
		on: inFocus(view, id),
		shown: toldIn(view, id) && id !== 'talks',
		fact
	};
}

function trackLabels(
	data: TimelineData,
	{ names, isisOver }: TrackLabels,
	stage: Stage,
	sheet: Sheet
): Label[] {
	const over = stage.x(stage.spans.defeated[1]) < 0;
	const defeated = data.events.find(({ id }) => id === 'defeated')?.when ?? '';
	return trackIds.map((id) =>
		label(
			sheet,
			[run(sheet, 'text', id === 'isis' && over ? isisOver(defeated) : names[id])],
			{ x: 0, y: stage.tracks[id].y + sheet.text + 2 },
			{ quiet: true }
		)
	);
}

/** The years or months along the axis, as many as fit. */
function tickLabels(labels: TimelineLabels, stage: Stage, sheet: Sheet): Label[] {
	let end = -Infinity;
	return stage.ticks.flatMap(({ date, x, withYear, months }) => {
		const text = months
			? labels.month(date, withYear && sheet.name !== 'narrow')
			: `${date.getUTCFullYear()}`;
		const from = x + 4;
		const to = from + measure(sheet, 'text', text);
		if (from < end + 6 || to > sheet.width) return [];
		end = to;
		const at = { x: from, y: sheet.height - 6 };
		return [label(sheet, [run(sheet, 'text', text)], at, { quiet: true })];
	});
}

/** What the bar of the advising years says, in the words that it has room for. */
function insideOf(bands: readonly SceneBand[], labels: TimelineLabels, sheet: Sheet) {
	const band = bands.find(({ key }) => key === 'advise');
	if (!band?.shown || band.height < sheet.text + 6) return undefined;
	const x = Math.max(band.x, 0) + 7;
	const room = Math.min(band.x + band.width, sheet.width) - x - 4;
	const text = [labels.bands.advise, labels.bands.adviseShort].find(
		(words) => measure(sheet, 'text', words) <= room
	);
	return text ? { x, y: round(band.y + sheet.text + 5), text } : undefined;
}

/** Places the years, or the last months of them, for a view. */
export function layoutTimelineScene(
	data: TimelineData,
	labels: TimelineLabels,
	tracks: TrackLabels,
	sheet: Sheet,
	view: TimelineView
): TimelineScene {
	const stage = stageOf(data, sheet, view);
	const bands = bandsOf(data, stage, sheet, view, line(sheet));
	const talks = data.events.find(({ id }) => id === 'talks');
	// Where the commission waits, the first round is what it waits for.
	const named = (id: PastEventId) => inFocus(view, id) || (view === 'commission' && id === 'talks');
	return {
		bands,
		inside: insideOf(bands, labels, sheet),
		rules: trackIds
			.slice(1)
			.map((id) => ({ key: id, path: `M0 ${round(stage.tracks[id].y)}H${sheet.width}` })),
		spans: data.events.map((event) => spanOf(event, stage, sheet, view)),
		dot: {
			x: stage.x(stage.spans.talks[1]) - 2,
			y: rowOf('talks', stage, sheet, view).mark,
			shown: toldIn(view, 'talks'),
			on: inFocus(view, 'talks'),
			fact: talks?.fact
		},
		ticks: stage.ticks.map(({ date, x }) => ({
			key: date.toISOString().slice(0, 10),
			x: round(x),
			y: stage.axisY
		})),
		labels: [
			...trackLabels(data, tracks, stage, sheet),
			...tickLabels(labels, stage, sheet),
			...data.events
				.filter(({ id }) => named(id))
				.map((event) => eventLabel(event, labels, stage, sheet, view))
		]
	};
}
