import type { RunLinesData } from '$lib/charts/run-lines/layout';
import type { RibbonData } from '$lib/charts/state-ribbon/layout';

/** What the opening draws: one model world, an approach at a time. */
export interface OpeningData {
	worlds: readonly {
		approach: 'conditions' | 'timeline';
		lines: RunLinesData;
		ribbon: RibbonData;
	}[];
}
