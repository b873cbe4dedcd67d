import type { RunLinesData, RunSeries } from '$lib/charts/run-lines/layout';
import { outcomesOf } from '$lib/model/outcomes';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Run } from '$lib/model/types';
import type { OpeningData } from '../opening-data';
import { CHAPTER_WORLD } from '../predict/world';

/** Another one for the opening, so that it does not give away what readers are asked to predict. */
const OPENING_WORLD = { seed: 1, run: 3 };

const approaches = ['conditions', 'timeline'] as const;
type Shown = (typeof approaches)[number];

const runOf = (approach: Shown, world = CHAPTER_WORLD): Run =>
	simulateRun({ approach, settings: defaultSettings, ...world });

function seriesOf(run: Run): RunSeries {
	return {
		approach: run.approach,
		troops: run.months.map(({ world }) => Math.round(world.usTroops)),
		isis: run.months.map(({ world }) => Math.round(world.isisMembers)),
		gone: outcomesOf(run).completedMonth
	};
}

const horizon = defaultSettings.horizonMonths;

/** One model world under both approaches, for the chapter that shows a run. */
export function runFigure(): RunLinesData {
	return { horizon, series: approaches.map((approach) => seriesOf(runOf(approach))) };
}

/** One model world for the opening, an approach at a time. */
export function openingFigure(): OpeningData {
	return approaches.map((approach) => {
		const { months } = runOf(approach, OPENING_WORLD);
		return {
			approach,
			troops: months.map(({ world }) => Math.round(world.usTroops)),
			states: months.map(({ world }) => world.schedule)
		};
	});
}
