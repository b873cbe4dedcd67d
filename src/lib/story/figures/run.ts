import type { RunLinesData } from '$lib/charts/run-lines/layout';
import { outcomesOf } from '$lib/model/outcomes';
import { defaultSettings } from '$lib/model/parameters';
import { simulateRun } from '$lib/model/run';
import type { Run } from '$lib/model/types';
import { isisChange, type Outlook, type Prediction } from '../predict/prediction';

/** The model world of the story: the one that the simulator opens with. */
export const STORY_WORLD = { seed: 1, run: 0 };

export const storyRun = (approach: 'conditions' | 'timeline'): Run =>
	simulateRun({ approach, settings: defaultSettings, ...STORY_WORLD });

/** One model world under both approaches, for the chapter that shows a run. */
export function runFigure(): RunLinesData {
	return {
		horizon: defaultSettings.horizonMonths,
		series: (['conditions', 'timeline'] as const).map((approach) => {
			const run = storyRun(approach);
			return {
				approach,
				troops: run.months.map(({ world }) => Math.round(world.usTroops)),
				isis: run.months.map(({ world }) => Math.round(world.isisMembers)),
				gone: outcomesOf(run).completedMonth
			};
		})
	};
}

/** What that world came to, in the terms of a reader's prediction. */
export function runOutlook(): Prediction {
	const outlook = (approach: 'conditions' | 'timeline'): Outlook => {
		const { completedMonth, isisAtEnd } = outcomesOf(storyRun(approach));
		return { gone: completedMonth, isis: isisChange(defaultSettings.isisAtStart, isisAtEnd) };
	};
	return { conditions: outlook('conditions'), timeline: outlook('timeline') };
}
