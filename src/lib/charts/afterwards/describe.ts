import type { AftermathEntry } from '$lib/facts/aftermath';
import type { AfterwardsWords } from '$lib/words/afterwards';
import type { Table } from '../table/table';
import { tracks, type AfterwardsData, type Track } from './layout';

type Words = AfterwardsWords['chart'];

/** The timeline in sentences: how many entries each track has, the two dates, the slip, what is unknown. */
export function describeAfterwards(
	data: AfterwardsData,
	words: Words,
	day: (iso: string) => string
): string {
	const own = (track: Track) => data.events.filter((event) => event.track === track);
	const { describe, labels } = words;
	return [
		describe.intro(data.events.length),
		...tracks.map((track) => {
			const events = own(track);
			const [first, last] = [events[0], events.at(-1)].map((one) => day(one?.from ?? ''));
			return describe.track(labels.tracks[track], events.length, first ?? '', last ?? '');
		}),
		describe.firm(data.firm.label, data.firm.words),
		describe.slip(data.slip.label),
		describe.conditional(data.conditional.label, data.conditional.words),
		describe.unknown(day(data.known))
	].join(' ');
}

/** One row a record, with its dates as sharp as they are known and the grade of each part. */
export function afterwardsTable(
	entries: readonly AftermathEntry[],
	trackOf: (entry: AftermathEntry) => Track,
	words: Words
): Table {
	const { table, labels } = words;
	return {
		caption: table.caption,
		columns: table.columns,
		rows: entries.map((entry) => [
			entry.title,
			entry.from,
			entry.to,
			labels.tracks[trackOf(entry)],
			entry.where.join('; ') || table.notStated,
			entry.grades.map(({ grade, of }) => table.grade(grade, of)).join('; '),
			entry.disputed === undefined ? table.no : table.yes,
			entry.checked
		])
	};
}
