import type { PageWords } from '$lib/words';
import { describeMap, mapTable } from '../iraq-map/describe';
import { describeTimeline, timelineTable } from '../long-timeline/describe';
import { inFocus } from '../long-timeline/layout';
import { yearsOf } from '../long-timeline/tracks';
import { describeShare, shareTable } from '../overrun-share/describe';
import type { Table } from '../table/table';
import { partOf, type PastData, type PastPart, type PastView } from './layout';

/** What part of the time, or of Iraq, a view shows. */
export function subtitleOf(words: PageWords['chartsPast'], view: PastView): string {
	const { part, timelineView } = partOf(view);
	if (part !== 'timeline' || !timelineView) return words[part].subtitle;
	const years = yearsOf(timelineView);
	return years ? words.years(...years) : words.timeline.labels.zoom;
}

/** What a view shows, in sentences. */
export function describePast(
	data: PastData,
	words: PageWords['chartsPast'],
	view: PastView
): string {
	const { part, timelineView } = partOf(view);
	if (part === 'share') return describeShare(data.share, words.share);
	if (part === 'map' || !timelineView) return describeMap(data.map, words.map);
	const events = data.timeline.events.filter(({ id }) => inFocus(timelineView, id));
	return describeTimeline({ ...data.timeline, events }, words.timeline);
}

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
