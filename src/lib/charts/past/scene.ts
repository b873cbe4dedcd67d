import type { MapLabels } from '../iraq-map/layout';
import { layoutMapScene, type MapScene } from '../iraq-map/scene';
import type { TimelineLabels } from '../long-timeline/layout';
import type { ShareLabels } from '../overrun-share/layout';
import type { Label, Sheet } from '../scene/sheet';
import { partOf, type PastData, type PastView } from './layout';
import { shareScene, type ShareScene } from './share-scene';
import { layoutTimelineScene, type TimelineScene, type TrackLabels } from './timeline-scene';

export interface PastLabels {
	timeline: TimelineLabels;
	tracks: TrackLabels;
	share: ShareLabels;
	map: MapLabels;
}
export interface PastScene {
	timeline: TimelineScene;
	share: ShareScene;
	map: MapScene;
	labels: readonly Label[];
}

/**
 * Places the chapter's drawing for a view: the years, the share or the map. The band of the time in
 * which ISIS held territory is the share's, too; what a view leaves out keeps its place.
 */
export function layoutPastScene(
	data: PastData,
	labels: PastLabels,
	sheet: Sheet,
	view: PastView
): PastScene {
	const { part, timelineView = 'attacks' } = partOf(view);
	const years = layoutTimelineScene(
		data.timeline,
		labels.timeline,
		labels.tracks,
		sheet,
		timelineView
	);
	const share = shareScene(data.share, labels.share, sheet);
	const map = layoutMapScene(data.map, labels.map, sheet);
	const bands = years.bands.map((band) => {
		if (part === 'timeline') return band;
		if (part === 'share' && band.key === 'isis') return { ...band, ...share.band };
		return { ...band, shown: false };
	});
	const drawn = { timeline: years, share, map }[part];
	return {
		timeline: { ...years, bands, inside: part === 'timeline' ? years.inside : undefined },
		share,
		map,
		labels: drawn.labels
	};
}
