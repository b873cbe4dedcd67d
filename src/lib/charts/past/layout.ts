import type { MapData } from '../iraq-map/layout';
import type { TimelineData, TimelineView } from '../long-timeline/layout';
import type { ShareData } from '../overrun-share/layout';

export type PastView = TimelineView | 'share' | 'places';
/** The drawings of the chapter: years, share, map. */
export type PastPart = 'timeline' | 'share' | 'map';

export interface PastData {
	timeline: TimelineData;
	share: ShareData;
	map: MapData;
}

/** The drawing that a view is about, and the view that the timeline is then in. */
export function partOf(view: PastView | undefined): {
	part: PastPart;
	timelineView: TimelineView | undefined;
} {
	if (view === 'share') return { part: 'share', timelineView: 'back' };
	if (view === 'places') return { part: 'map', timelineView: undefined };
	return { part: 'timeline', timelineView: view };
}
