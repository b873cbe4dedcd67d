import { runBatch } from '$lib/model/batch/run-batch';
import type { OutcomeName } from '$lib/model/batch/columns';
import { defaultSettings, PARAMETER_NAMES, PARAMETERS } from '$lib/model/parameters';
import type { Approach, NumberName, ParameterName, Settings } from '$lib/model/types';

/** Paired runs behind every number. */
export const SENSITIVITY_RUNS = 200;
/** Outcomes whose paired differences are shown: one of each group. */
export const SENSITIVE_OUTCOMES = [
	'isisAtEnd',
	'attacks',
	'monthsOfHighPressure'
] as const satisfies readonly OutcomeName[];
/** One of those outcomes. */
export type SensitiveOutcome = (typeof SENSITIVE_OUTCOMES)[number];
/** Mean paired difference of each outcome, timeline-based less conditions-based, in the outcome's unit. */
export type Differences = Readonly<Record<SensitiveOutcome, number>>;

/** How far one unknown moves the differences. */
export interface Sensitivity {
	readonly name: NumberName;
	readonly atLowest: Differences;
	readonly atHighest: Differences;
}

/** Seed of the runs, the same as the simulator's first. */
const SEED = 1;

function means(approach: Approach, settings: Settings): Differences {
	const { outcomes } = runBatch({ approach, settings, seed: SEED, runs: SENSITIVITY_RUNS });
	const mean = (name: SensitiveOutcome) =>
		outcomes[name].reduce((sum, value) => sum + value, 0) / SENSITIVITY_RUNS;
	return {
		isisAtEnd: mean('isisAtEnd'),
		attacks: mean('attacks'),
		monthsOfHighPressure: mean('monthsOfHighPressure')
	};
}

/** The mean paired differences of both approaches under the same settings. */
export function differencesAt(settings: Settings): Differences {
	const [timeline, conditions] = [means('timeline', settings), means('conditions', settings)];
	return {
		isisAtEnd: timeline.isisAtEnd - conditions.isisAtEnd,
		attacks: timeline.attacks - conditions.attacks,
		monthsOfHighPressure: timeline.monthsOfHighPressure - conditions.monthsOfHighPressure
	};
}

const isUnknownNumber = (name: ParameterName): name is NumberName =>
	PARAMETERS[name].group === 'unknown' && PARAMETERS[name].kind === 'number';

/** Every unknown at both ends of its range, all others at their defaults, in the order of the parameters. */
export function sensitivities(): readonly Sensitivity[] {
	return PARAMETER_NAMES.filter(isUnknownNumber).map((name) => {
		const { minimum, maximum } = PARAMETERS[name];
		return {
			name,
			atLowest: differencesAt({ ...defaultSettings, [name]: minimum }),
			atHighest: differencesAt({ ...defaultSettings, [name]: maximum })
		};
	});
}
