import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import type { TimelineData } from './layout';

type Words = PageWords['chartsPast']['timeline'];

/** The timeline in sentences: each event with its time, in order, and what the bars mean. */
export function describeTimeline(data: TimelineData, words: Words): string {
	const events = data.events
		.toSorted((a, b) => a.to.localeCompare(b.to))
		.map((event) =>
			words.describe.event(words.labels.when(event), words.labels.events[event.id].what)
		);
	return [...events, words.describe.bands].join(' ');
}

/** One row an event, with the time in words and the span in which it is drawn. */
export function timelineTable(data: TimelineData, words: Words, locale: string): Table {
	const list = new Intl.ListFormat(locale);
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: data.events.map((event) => [
			words.labels.events[event.id].what,
			event.when,
			event.from,
			event.to,
			event.inferred ? words.table.yes : words.table.no,
			list.format(event.articles)
		])
	};
}
