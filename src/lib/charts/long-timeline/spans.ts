import { range } from 'd3';
import type { Run } from '../text/lines';
import type { PastEvent, PastEventId, PlacedBand, TimelineData, TimelineLabels } from './layout';

/** The years that are drawn: from the first day to the last, which is left out. */
export const START = new Date('2011-01-01');
export const END = new Date('2024-02-01');
/** Years that the axis names: every third, among them three of the events'. */
export const yearTicks = range(2011, 2024, 3);
const DAY = 86_400_000;

/** The span that an event may have happened in, its last day included. */
export function spanOf(event: PastEvent): [Date, Date] {
	return [new Date(event.from), new Date(new Date(event.to).getTime() + DAY)];
}

export type Spans = Record<PastEventId, [Date, Date]>;
/** The spans of all events, by id. */
export function spansOf(data: TimelineData): Spans {
	return Object.fromEntries(data.events.map((event) => [event.id, spanOf(event)])) as Spans;
}

/** Time and event, running on in one line where they fit. */
export function inLine(
	event: PastEvent,
	labels: TimelineLabels,
	size: number,
	what: string
): Run[] {
	const when = labels.lead(labels.when(event));
	return [
		{ text: when, face: 'bold', size, kind: 'when' },
		{ text: what, face: 'regular', size, kind: 'what' }
	];
}

/** Something that lasts, as a bar. */
export interface Bars {
	kind: PlacedBand['kind'];
	/** When it begins and ends, each as the span that the articles leave open. */
	begins: readonly [Date, Date];
	ends: readonly [Date, Date];
	label: string | undefined;
}

/** What is known to last: US troops, their advising, ISIS in territory. */
export function lasting(spans: Spans, labels: TimelineLabels, short: boolean): Bars[] {
	const start: [Date, Date] = [START, START];
	const end: [Date, Date] = [spans.talks[1], spans.talks[1]];
	const { bands } = labels;
	return [
		{ kind: 'troops', begins: start, ends: spans.left, label: undefined },
		{ kind: 'troops', begins: spans.back, ends: spans.role, label: bands.troops },
		{
			kind: 'advise',
			begins: spans.role,
			ends: end,
			label: short ? bands.adviseShort : bands.advise
		},
		{
			kind: 'isis',
			begins: spans.overrun,
			ends: spans.defeated,
			label: short ? bands.isisShort : bands.isis
		}
	];
}
