import type { OutcomeColumns, OutcomeName } from '../batch/columns';
import { areAlike, pairedMean } from '../batch/paired';
import type { Settings } from '../types';

/** The outcomes that the approaches are compared on, in their three pairs; never summed. */
export const COMPARED = [
	'isisAtEnd',
	'isisDoubled',
	'capabilityAtHandover',
	'attacks',
	'requested',
	'completedMonth',
	'monthsOfHighPressure',
	'troopMonths'
] as const satisfies readonly OutcomeName[];
/** Name of an outcome that is compared. */
export type ComparedName = (typeof COMPARED)[number];

/**
 * Outcomes for which we take one way to be welcome to both governments: an assumption, no article says so.
 * Whether a request, a longer stay or an earlier end is welcome depends on who is asked, so the others take no side.
 */
export const WELCOME = {
	isisAtEnd: 'lower',
	isisDoubled: 'lower',
	capabilityAtHandover: 'higher',
	attacks: 'lower'
} as const satisfies Partial<Record<ComparedName, 'lower' | 'higher'>>;
/** Name of such an outcome. */
export type WelcomeName = keyof typeof WELCOME;
/** Their names. */
export const WELCOME_NAMES = Object.keys(WELCOME) as readonly WelcomeName[];

/** How the means of an outcome compare in one parameter set. */
export type Verdict = 'first-lower' | 'alike' | 'second-lower' | 'not-comparable';
/** One outcome in one parameter set. */
export interface Comparison {
	/** Mean of the second approach less the first, over the pairs of runs in which both have the outcome; NaN if none. */
	readonly difference: number;
	readonly verdict: Verdict;
}

/** One parameter set with how its outcomes compare. */
export interface ComparedSet {
	readonly settings: Settings;
	readonly comparisons: Readonly<Record<ComparedName, Comparison>>;
}

/**
 * Compares an outcome in paired runs. With one pair alone, or none, nothing can be said.
 *
 * The order of the approaches changes the sign of the difference and nothing else.
 */
export function compare(first: Float64Array, second: Float64Array): Comparison {
	const paired = pairedMean(first, second);
	if (paired.pairs < 2) return { difference: NaN, verdict: 'not-comparable' };
	const difference = paired.mean;
	if (areAlike(paired)) return { difference, verdict: 'alike' };
	return { difference, verdict: difference < 0 ? 'second-lower' : 'first-lower' };
}

/** A column as it is compared: a run that is not complete within its months counts as complete the month after. */
export function comparedColumn(
	outcomes: OutcomeColumns,
	name: ComparedName,
	horizonMonths: number
): Float64Array {
	if (name !== 'completedMonth') return outcomes[name];
	return outcomes[name].map((month) => (Number.isNaN(month) ? horizonMonths + 1 : month));
}
