import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import { inFocus, type WeekData, type WeekEvent, type WeekView } from './layout';

type Words = PageWords['chartsWeek'];

const dayOf = (event: WeekEvent, data: WeekData, words: Words): string | undefined => {
	const found = data.days.find((day) => day.date === event.date);
	return found && words.describe.day(found.date, found.inferred);
};
const quoteOf = (event: WeekEvent, words: Words) =>
	event.quote ? words.labels.quoted(event.quote) : '';

/**
 * The week, or what a view of it is about, in sentences: one an event, in the order of the days;
 * what has no day comes last.
 */
export function describeWeek(data: WeekData, words: Words, view?: WeekView): string {
	return data.events
		.filter(({ id }) => view === undefined || inFocus(view, id))
		.toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
		.map((event) => {
			const { who, what } = words.labels.events[event.id];
			const when = dayOf(event, data, words) ?? words.describe.noDay;
			return words.describe.event(when, who, what, quoteOf(event, words));
		})
		.join(' ');
}

/** One row an event: day, side, the words reported and the articles. */
export function weekTable(data: WeekData, words: Words, locale: string): Table {
	const list = new Intl.ListFormat(locale);
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: data.events.map((event) => {
			const { who, what } = words.labels.events[event.id];
			return [
				words.table.event(who, what),
				dayOf(event, data, words) ?? words.table.noDay,
				words.labels.sides[event.side],
				quoteOf(event, words),
				list.format(event.articles)
			];
		})
	};
}
