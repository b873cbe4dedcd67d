import { STREAM } from '$lib/model/chance';
import {
	defaultSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	type Group,
	type Parameter
} from '$lib/model/parameters';
import type { ParameterName } from '$lib/model/types';
import { neutralityReport } from '$lib/model/neutrality';
import { MODEL_VERSION } from '$lib/model/version';
import { drawStatecharts } from '$lib/simulator/statecharts';
import { storyFigures } from '$lib/story/figures';
import { simulatorWords } from '$lib/words/en/simulator';
import { defaultLocale } from '$lib/words/locale';
import { modelPageWordsIn } from '$lib/words/model-page';
import { listBeside, listSchedules } from './machines';
import { differencesAt, SENSITIVITY_RUNS, sensitivities } from './sensitivity';

const groups: readonly Group[] = ['start', 'choice', 'switch', 'unknown'];

/** A parameter with its name, as the page lists it. */
export type Row = Parameter & { name: ParameterName };

function make() {
	const words = { page: modelPageWordsIn(defaultLocale), simulator: simulatorWords };
	const { equalDate, equalStart, ranges, runs } = storyFigures().decides;
	return {
		title: words.page.title,
		description: words.page.description,
		version: MODEL_VERSION,
		streams: STREAM,
		schedules: listSchedules(words),
		drawings: drawStatecharts(simulatorWords),
		beside: listBeside(words),
		groups: groups.map((group) => ({
			group,
			rows: PARAMETER_NAMES.map((name): Row => ({ name, ...PARAMETERS[name] })).filter(
				(row) => row.group === group
			)
		})),
		runs: SENSITIVITY_RUNS,
		months: defaultSettings.horizonMonths,
		neutrality: neutralityReport(),
		sensitivity: { defaults: differencesAt(defaultSettings), unknowns: sensitivities() },
		equalStay: { runs, date: equalDate, start: equalStart, ranges: ranges.equalStay }
	};
}
/** What the page shows besides its prose, worked out from the model. */
export type ModelData = ReturnType<typeof make>;
let made: ModelData | undefined;

/** Works it out once, when the site is built. */
export const load = (): ModelData => (made ??= make());
