import type { Compared, DecidesData, Worlds } from '$lib/charts/decides/layout';
import type { Range } from '$lib/charts/range-bars/layout';
import {
	defaultSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	type NumberParameter
} from '$lib/model/parameters';
import { runMany } from '$lib/model/run';
import type { ParameterName, Settings } from '$lib/model/types';

/** Paired runs behind every number of the figure. */
const RUNS = 200;
/** Paired runs that the search for an equal stay looks at. */
const SEARCH_RUNS = 50;
const SEED = 1;
/** Dots in a plot: quantiles of the runs. */
const DOTS = 50;
/** Assumptions that the range chart has room for. */
const BARS = 8;

const many = (approach: Compared, settings: Settings, runs = RUNS) =>
	runMany({ approach, settings, seed: SEED, runs });
const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** `count` quantiles, smallest first: of each equal share of the values, the middle one. */
export function quantiles(values: readonly number[], count: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	return Array.from(
		{ length: count },
		(_, index) => sorted[Math.floor(((index + 0.5) / count) * sorted.length)] ?? 0
	);
}

function worlds(approach: Compared, settings: Settings): Worlds {
	const outcomes = many(approach, settings);
	const doubled = outcomes.filter((one) => one.isisDoubled).length;
	return {
		approach,
		stay: quantiles(
			outcomes.map((one) => one.troopMonths / settings.usTroopsAtStart),
			DOTS
		),
		isis: quantiles(
			outcomes.map((one) => one.isisAtEnd),
			DOTS
		),
		doubled: Math.round((doubled / outcomes.length) * DOTS)
	};
}

/** A timeline centred on a month: reductions start up to a year before it and end as long after it. */
function timelineAround(centre: number, settings: Settings): Settings {
	const half = Math.min(12, centre - settings.talksMonths, PARAMETERS.setDate.maximum - centre);
	return { ...settings, setDate: centre + half, firstReductionMonth: centre - half };
}

/**
 * The timeline whose mean troop-months over the paired runs come closest to those of the
 * conditions-based approach: its date and the start of its reductions are moved together, month by
 * month, by bisection (a later timeline never means fewer troop-months).
 */
export function equalStay(settings: Settings): Settings {
	const stay = (approach: Compared, tried: Settings) =>
		mean(many(approach, tried, SEARCH_RUNS).map((one) => one.troopMonths));
	const target = stay('conditions', settings);
	const gap = (centre: number) => stay('timeline', timelineAround(centre, settings)) - target;
	let low = Math.max(PARAMETERS.setDate.minimum, settings.talksMonths + 1);
	let high = PARAMETERS.setDate.maximum - 1;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (gap(middle) < 0) low = middle;
		else high = middle;
	}
	return timelineAround(Math.abs(gap(low)) <= Math.abs(gap(high)) ? low : high, settings);
}

/** Mean paired difference in ISIS members at the end, timeline minus conditions, people. */
function difference(conditions: Settings, timeline: Settings): number {
	const atEnd = (approach: Compared, settings: Settings) =>
		mean(many(approach, settings).map((one) => one.isisAtEnd));
	return atEnd('timeline', timeline) - atEnd('conditions', conditions);
}

const unknowns = PARAMETER_NAMES.map((name) => [name, PARAMETERS[name]] as const).filter(
	(entry): entry is readonly [ParameterName, NumberParameter] =>
		entry[1].group === 'unknown' && entry[1].kind === 'number'
);

type Labels = Readonly<Record<string, { readonly label: string }>>;

/**
 * The unknowns that move the difference most, each at its lowest and its highest value with all
 * others at their defaults. `timelineOf` says which timeline the conditions are compared with.
 */
function ranges(labels: Labels, timelineOf: (settings: Settings) => Settings): Range[] {
	return unknowns
		.map(([name, { minimum, maximum }]): Range => {
			const [atLowest, atHighest] = [minimum, maximum].map((value) => {
				const settings = { ...defaultSettings, [name]: value };
				return difference(settings, timelineOf(settings));
			}) as [number, number];
			return { name, label: labels[name]?.label ?? name, atLowest, atHighest };
		})
		.sort((a, b) => Math.abs(b.atHighest - b.atLowest) - Math.abs(a.atHighest - a.atLowest))
		.slice(0, BARS);
}

/**
 * What the chapter on what decides the outcome shows: the model at its defaults, the comparison at
 * equal stay, and how far each unknown moves the difference in both. Takes some seconds: it is
 * computed when the site is built. `labels` names the parameters in the reader's language.
 */
export function decidesFigure(labels: Labels): DecidesData {
	const equal = equalStay(defaultSettings);
	const conditions = worlds('conditions', defaultSettings);
	return {
		runs: RUNS,
		plain: [conditions, worlds('timeline', defaultSettings)],
		equalStay: [conditions, worlds('timeline', equal)],
		equalDate: equal.setDate,
		equalStart: equal.firstReductionMonth,
		ranges: {
			plain: ranges(labels, (settings) => settings),
			equalStay: ranges(labels, equalStay)
		}
	};
}
