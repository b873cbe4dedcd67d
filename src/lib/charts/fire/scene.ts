import type { PageWords } from '$lib/words';
import type { Label, Sheet } from '../scene/sheet';
import type { FireData, FireView, ReportId } from './data';
import { folded, unitsOf, type Stage, type TimeBand, type Unit } from './stage';
import { countsStage } from './stage-counts';
import { placesStage } from './stage-places';
import { rateStage } from './stage-rate';
import { strikesStage } from './stage-strikes';
import { windowsStage } from './stage-windows';

export interface FireScene extends Pick<Stage, 'boxes' | 'lines'> {
	reports: readonly { id: ReportId; fact: string; shown: boolean; units: readonly Unit[] }[];
	bands: readonly (TimeBand & { fact: string })[];
	labels: readonly Label[];
}

function stageOf(
	data: FireData,
	words: PageWords['chartsFire'],
	sheet: Sheet,
	view: FireView
): Stage {
	const { quote, cite } = words;
	const stages: Record<FireView, () => Stage> = {
		counts: () => countsStage(data, words.counts.labels, sheet),
		windows: () => windowsStage(data, words.windows.labels, sheet),
		places: () => placesStage(data, words.places, sheet),
		rate: () => rateStage(data, words.rate, sheet),
		strikes: () => strikesStage(data, { ...words.strikes, quote, cite }, sheet)
	};
	return stages[view]();
}

/** Places the dots of both reports for a view, and what the view says of them. */
export function layoutFireScene(
	data: FireData,
	words: PageWords['chartsFire'],
	sheet: Sheet,
	view: FireView
): FireScene {
	const stage = stageOf(data, words, sheet, view);
	return {
		reports: data.reports.map(({ id, fact }) => ({
			...{ id, fact, shown: stage.piles[id].shown },
			units: unitsOf(data, id, stage.piles[id])
		})),
		bands: data.reports.map(({ id, fact }) => ({
			...(stage.bands.find(({ key }) => key === id) ?? folded(data, id, stage.piles[id])),
			fact
		})),
		boxes: stage.boxes,
		lines: stage.lines,
		labels: stage.labels
	};
}
