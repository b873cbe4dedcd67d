import type { OutcomeColumns, OutcomeName } from '../batch/columns';
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
 * Outcomes of which nobody in the talks disputes which way is welcome. Whether a request, a longer stay or an
 * earlier end is welcome depends on who is asked, so the other outcomes take no side.
 */
export const UNDISPUTED = {
	isisAtEnd: 'lower',
	isisDoubled: 'lower',
	capabilityAtHandover: 'higher',
	attacks: 'lower'
} as const satisfies Partial<Record<ComparedName, 'lower' | 'higher'>>;
/** Name of such an outcome. */
export type UndisputedName = keyof typeof UNDISPUTED;
/** Their names. */
export const UNDISPUTED_NAMES = Object.keys(UNDISPUTED) as readonly UndisputedName[];

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

/** Differences this small, as a part of the values, are rounding. */
const ROUNDING = 1e-9;
/** Two means are alike while they differ by no more than so many standard errors of the paired difference. */
export const STANDARD_ERRORS = 2;

/** Differences of pairs, second less first, where both have a number; and the size of the numbers. */
function pairs(first: Float64Array, second: Float64Array): { gaps: number[]; size: number } {
	const gaps: number[] = [];
	let size = 0;
	first.forEach((one, at) => {
		const other = second[at]!;
		if (Number.isNaN(one) || Number.isNaN(other)) return;
		gaps.push(other - one);
		size = Math.max(size, Math.abs(one), Math.abs(other));
	});
	return { gaps, size };
}

/**
 * Compares an outcome in paired runs. With one pair alone, or none, nothing can be said.
 *
 * The order of the approaches changes the sign of the difference and nothing else.
 */
export function compare(first: Float64Array, second: Float64Array): Comparison {
	const { gaps, size } = pairs(first, second);
	const count = gaps.length;
	if (count < 2) return { difference: NaN, verdict: 'not-comparable' };
	const difference = gaps.reduce((sum, gap) => sum + gap, 0) / count;
	const squares = gaps.reduce((sum, gap) => sum + (gap - difference) * (gap - difference), 0);
	const standardError = Math.sqrt(squares / (count - 1) / count);
	const limit = STANDARD_ERRORS * standardError + ROUNDING * size;
	if (Math.abs(difference) <= limit) return { difference, verdict: 'alike' };
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
