import type { BothRanges, Compared, DecidesData, Worlds } from '$lib/charts/decides/layout';
import { widestFirst, type Range } from '$lib/charts/range-bars/layout';
import {
	defaultSettings,
	PARAMETER_NAMES,
	PARAMETERS,
	type NumberParameter
} from '$lib/model/parameters';
import { runBatch } from '$lib/model/batch/run-batch';
import { equalStay } from '$lib/model/equal-stay';
import type { ParameterName, Settings } from '$lib/model/types';

/** Paired runs behind every number of the figure. */
const RUNS = 200;
const SEED = 1;
/** Dots in a plot: quantiles of the runs. */
const DOTS = 50;
/** Assumptions that the range chart has room for. */
const BARS = 8;

const many = (approach: Compared, settings: Settings) =>
	runBatch({ approach, settings, seed: SEED, runs: RUNS }).outcomes;
const mean = (values: Float64Array) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** `count` quantiles, smallest first: of each equal share of the values, the middle one. */
export function quantiles(values: Iterable<number>, count: number): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	return Array.from(
		{ length: count },
		(_, index) => sorted[Math.floor(((index + 0.5) / count) * sorted.length)] ?? 0
	);
}

function worlds(approach: Compared, settings: Settings): Worlds {
	const { isisAtEnd, isisDoubled, troopMonths } = many(approach, settings);
	return {
		approach,
		stay: quantiles(
			troopMonths.map((value) => value / settings.usTroopsAtStart),
			DOTS
		),
		isis: quantiles(isisAtEnd, DOTS),
		doubled: Math.round(mean(isisDoubled) * DOTS)
	};
}

const stayingEqually = (settings: Settings) => equalStay(settings, SEED).settings;

/** Mean paired difference in ISIS members at the end, timeline minus conditions, people. */
function difference(conditions: Settings, timeline: Settings): number {
	const atEnd = (approach: Compared, settings: Settings) =>
		mean(many(approach, settings).isisAtEnd);
	return atEnd('timeline', timeline) - atEnd('conditions', conditions);
}

const unknowns = PARAMETER_NAMES.map((name) => [name, PARAMETERS[name]] as const).filter(
	(entry): entry is readonly [ParameterName, NumberParameter] =>
		entry[1].group === 'unknown' && entry[1].kind === 'number'
);

type Labels = Readonly<Record<string, { readonly label: string }>>;

/** Every unknown at its lowest and its highest value, all others at their defaults; widest first. `timelineOf` says which timeline the conditions are compared with. */
function ranges(labels: Labels, timelineOf: (settings: Settings) => Settings): Range[] {
	const all = unknowns.map(([name, { minimum, maximum }]): Range => {
		const [atLowest, atHighest] = [minimum, maximum].map((value) => {
			const settings = { ...defaultSettings, [name]: value };
			return difference(settings, timelineOf(settings));
		}) as [number, number];
		return { name, label: labels[name]?.label ?? name, atLowest, atHighest };
	});
	return widestFirst(all);
}

/** The assumptions that move the difference most in one comparison or the other, with both their ranges. */
function inBoth(plain: readonly Range[], equalStay: readonly Range[]): BothRanges[] {
	const shown = [...plain.slice(0, BARS), ...equalStay.slice(0, BARS)].map(({ name }) => name);
	return [...new Set(shown)].map((name) => {
		const [one, other] = [plain, equalStay].map((all) => all.find((range) => range.name === name)!);
		return { name, label: one!.label, plain: one!, equalStay: other! };
	});
}

/**
 * What the chapter on what decides the outcome shows: the model at its defaults, the comparison at
 * equal stay, and how far each unknown moves the difference in both. Takes some seconds: it is
 * computed when the site is built. `labels` names the parameters in the reader's language.
 */
export function decidesFigure(labels: Labels): DecidesData {
	const equal = stayingEqually(defaultSettings);
	const conditions = worlds('conditions', defaultSettings);
	const plain = ranges(labels, (settings) => settings);
	const equalStay = ranges(labels, stayingEqually);
	return {
		runs: RUNS,
		plain: [conditions, worlds('timeline', defaultSettings)],
		equalStay: [conditions, worlds('timeline', equal)],
		equalDate: equal.setDate,
		equalStart: equal.firstReductionMonth,
		ranges: { plain: plain.slice(0, BARS), equalStay: equalStay.slice(0, BARS) },
		both: inBoth(plain, equalStay),
		gap: {
			plain: difference(defaultSettings, defaultSettings),
			equalStay: difference(defaultSettings, equal)
		}
	};
}
