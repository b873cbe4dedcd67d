import { PARAMETER_NAMES } from '../parameters';
import type { ParameterName } from '../types';
import {
	COMPARED,
	WELCOME,
	WELCOME_NAMES,
	type ComparedName,
	type ComparedSet,
	type Verdict
} from './compared';
import { correlationOfRanks, ranks } from './rank';

/** How one parameter goes with the difference of the approaches. */
export interface Driver {
	readonly parameter: ParameterName;
	/** Rank correlation with the second approach less the first, −1 to 1. */
	readonly correlation: number;
}

/** One outcome over all sets. Pairs are in the order of the approaches. */
export interface OutcomeComparison {
	readonly outcome: ComparedName;
	/** Sets in which this approach has the lower mean, beyond the noise. */
	readonly lower: readonly [number, number];
	/** Sets in which the means are alike: no further apart than the noise of so many runs. */
	readonly alike: number;
	/** Sets in which fewer than two pairs of runs both have the outcome. */
	readonly notComparable: number;
	/** The difference, second less first, that a tenth, half and nine tenths of the sets do not exceed; null if none has one. */
	readonly difference: {
		readonly low: number;
		readonly middle: number;
		readonly high: number;
	} | null;
	/** The parameters that go with the difference most, the strongest first. */
	readonly drivers: readonly Driver[];
	/** A correlation no larger than this can come from chance alone, even as the strongest of all parameters. */
	readonly noise: number;
}

/** The outcomes of `WELCOME` taken together: on whose welcome side they lie, in how many sets. */
export interface AllAtOnce {
	/** Sets in which this approach is on the welcome side of at least one and the other of none. */
	readonly onlyOn: readonly [number, number];
	/** Sets in which each approach is on the welcome side of some. */
	readonly neither: number;
	/** Sets in which every one of them is alike. */
	readonly alike: number;
}

/** What a comparison over many sets comes to. */
export interface ComparisonSummary {
	/** Parameter sets that were compared. */
	readonly sets: number;
	readonly outcomes: readonly OutcomeComparison[];
	readonly allAtOnce: AllAtOnce;
}

/** Parameters that are named for each outcome. */
export const DRIVERS = 5;
/**
 * Rank correlations of unrelated numbers scatter by about 1 / √sets; among as many parameters as there are,
 * the strongest seldom goes beyond three times that.
 */
const noiseOf = (sets: number) => (sets > 9 ? 3 / Math.sqrt(sets) : 1);

/** The value of sorted numbers that a share of them does not exceed; from the other end for a share above a half. */
function quantile(sorted: readonly number[], share: number): number {
	const last = sorted.length - 1;
	const at = (part: number) => Math.floor(part * last);
	if (share > 0.5) return sorted[last - at(1 - share)]!;
	return share < 0.5 ? sorted[at(share)]! : (sorted[at(0.5)]! + sorted[last - at(0.5)]!) / 2;
}

function spread(differences: readonly number[]): OutcomeComparison['difference'] {
	if (differences.length === 0) return null;
	const sorted = [...differences].sort((a, b) => a - b);
	const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share));
	return { low: low!, middle: middle!, high: high! };
}

function drivers(sets: readonly ComparedSet[], outcome: ComparedName): Driver[] {
	const ofDifference = ranks(sets.map(({ comparisons }) => comparisons[outcome].difference));
	return PARAMETER_NAMES.map((parameter) => {
		const values = sets.map(({ settings }) => Number(settings[parameter]));
		return { parameter, correlation: correlationOfRanks(ranks(values), ofDifference) };
	})
		.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
		.slice(0, DRIVERS);
}

function compareOutcome(sets: readonly ComparedSet[], outcome: ComparedName): OutcomeComparison {
	const count = (verdict: Verdict) =>
		sets.filter(({ comparisons }) => comparisons[outcome].verdict === verdict).length;
	const comparable = sets.filter(
		({ comparisons }) => comparisons[outcome].verdict !== 'not-comparable'
	);
	return {
		outcome,
		lower: [count('first-lower'), count('second-lower')],
		alike: count('alike'),
		notComparable: count('not-comparable'),
		difference: spread(comparable.map(({ comparisons }) => comparisons[outcome].difference)),
		drivers: drivers(comparable, outcome),
		noise: noiseOf(comparable.length)
	};
}

/** Whether each approach is on the welcome side of some outcome in one set. */
function welcome({ comparisons }: ComparedSet): readonly [boolean, boolean] {
	const on = (lower: Verdict, higher: Verdict) =>
		WELCOME_NAMES.some(
			(name) => comparisons[name].verdict === (WELCOME[name] === 'lower' ? lower : higher)
		);
	return [on('first-lower', 'second-lower'), on('second-lower', 'first-lower')];
}

function allAtOnce(sets: readonly ComparedSet[]): AllAtOnce {
	const sides = sets.map(welcome);
	const count = (first: boolean, second: boolean) =>
		sides.filter(([one, other]) => one === first && other === second).length;
	return {
		onlyOn: [count(true, false), count(false, true)],
		neither: count(true, true),
		alike: count(false, false)
	};
}

/** What many compared sets come to. */
export function summarise(sets: readonly ComparedSet[]): ComparisonSummary {
	return {
		sets: sets.length,
		outcomes: COMPARED.map((outcome) => compareOutcome(sets, outcome)),
		allAtOnce: allAtOnce(sets)
	};
}
