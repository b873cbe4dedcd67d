import type { PageWords } from '$lib/words';
import type { Table } from '../table/table';
import { shownIn } from './scene';
import type { PeopleData, PeopleGroup, PeopleGroupId, PeopleView } from './layout';

type Words = PageWords['chartsPeople'];

/** The place a group is counted in, in the words of its bracket. */
function placeOf(id: PeopleGroupId, words: Words): string {
	const { iraq, syria, both } = words.labels.places;
	return { 'us-iraq': iraq, allies: iraq, 'us-syria': syria, isis: both }[id];
}

function marksOf(group: PeopleGroup, perMark: number, words: Words): string {
	if (group.people !== undefined) return words.describe.marks(group.people / perMark);
	const { low = 0, high = 0 } = group.assumed ?? {};
	return words.describe.rings(low / perMark, high / perMark);
}

/**
 * Every group of a view, or all of them, in a sentence: who, where, how many as given, and how
 * many marks.
 */
export function describePeople(data: PeopleData, words: Words, view?: PeopleView): string {
	const { describe } = words;
	const groups = data.groups
		.filter(({ id }) => view === undefined || shownIn(view, id))
		.map((group) =>
			describe.group(
				describe.what[group.id],
				words.labels.number(group.id, group.display),
				placeOf(group.id, words),
				marksOf(group, data.perMark, words)
			)
		);
	const missing = view === undefined || view === 'together' ? [describe.missing] : [];
	const intro = view ? [describe.views[view]] : [];
	return [...intro, describe.intro(data.perMark), ...groups, ...missing].join(' ');
}

/** One row a group: the figure as given, what and where it counts, what is drawn, and who reports it. */
export function peopleTable(data: PeopleData, words: Words): Table {
	return {
		caption: words.table.caption,
		columns: words.table.columns,
		rows: data.groups.map((group) => [
			words.describe.what[group.id],
			words.labels.number(group.id, group.display),
			group.counts,
			group.where,
			group.assumed
				? words.table.drawnRange(group.assumed.low, group.assumed.high)
				: words.table.drawn(group.people ?? 0),
			group.sources
				.map((source) => words.table.article(source.article, source.bound))
				.join(words.table.between)
		])
	};
}
