import type { PageWords } from '$lib/words';
import { mapTable } from '../iraq-map/describe';
import { timelineTable } from '../long-timeline/describe';
import { shareTable } from '../overrun-share/describe';
import type { Table } from '../table/table';
import type { PastData, PastPart } from './layout';

/** The tables of the chapter's drawings, in the order in which they are shown. */
export function pastTables(
	data: PastData,
	words: PageWords['chartsPast'],
	locale: string
): Record<PastPart, Table> {
	return {
		timeline: timelineTable(data.timeline, words.timeline, locale),
		share: shareTable(data.share, words.share, locale),
		map: mapTable(data.map, words.map, locale)
	};
}
