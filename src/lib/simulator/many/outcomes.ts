import type { Measure } from '$lib/charts/worlds-dots/measure';
import type { Batch } from '$lib/model/batch/columns';
import type { Settings } from '$lib/model/types';
import type { ManyWords } from '$lib/words/sim-many';

/** The outcomes that worlds are compared on, in the model's three pairs; never summed. */
export const OUTCOME_PAIRS = {
	security: ['isisAtEnd', 'isisDoubled', 'capabilityAtHandover'],
	exposure: ['attacks', 'requested'],
	schedule: ['completedMonth', 'monthsOfHighPressure', 'troopMonths']
} as const;
/** One of the three pairs. */
export type PairName = keyof typeof OUTCOME_PAIRS;
/** One of the outcomes. */
export type ManyOutcome = (typeof OUTCOME_PAIRS)[PairName][number];

interface Told {
	readonly decimals: number;
	/** Whether the axis begins at zero; at the lowest world otherwise. */
	readonly fromZero: boolean;
	/** How far the axis reaches at least. */
	readonly atLeast?: (settings: Settings) => number;
	readonly tickEvery?: number;
	/** A level that worlds are counted above. */
	readonly mark: (settings: Settings) => number;
}
const YES_NO: Told = { decimals: 0, fromZero: true, mark: () => 0.5 };
const TOLD: Readonly<Record<ManyOutcome, Told>> = {
	isisAtEnd: { decimals: 0, fromZero: true, mark: (s) => s.isisAtStart },
	isisDoubled: YES_NO,
	capabilityAtHandover: { decimals: 2, fromZero: false, mark: (s) => s.capabilityBar },
	attacks: { decimals: 0, fromZero: true, mark: (s) => 12 * s.attacksPerMonthAtStart },
	requested: YES_NO,
	completedMonth: {
		decimals: 0,
		fromZero: true,
		atLeast: (s) => s.horizonMonths,
		tickEvery: 12,
		mark: (s) => Math.floor(s.horizonMonths / 2)
	},
	monthsOfHighPressure: { decimals: 0, fromZero: true, atLeast: () => 12, mark: () => 12 },
	troopMonths: {
		decimals: 1,
		fromZero: true,
		atLeast: (s) => s.horizonMonths / 2,
		mark: (s) => s.horizonMonths / 2
	}
};

/** Whether an outcome is yes or no. */
export function isYesNo(outcome: ManyOutcome): boolean {
	return TOLD[outcome] === YES_NO;
}

/**
 * What every run of a batch came to, in the order of the runs; NaN where a run has no such value.
 * Troop-months are months at full strength: over the troops at the start.
 */
export function outcomeValues(outcome: ManyOutcome, { outcomes, request }: Batch): Float64Array {
	if (outcome !== 'troopMonths') return outcomes[outcome];
	const { usTroopsAtStart } = request.settings;
	return outcomes.troopMonths.map((value) => (usTroopsAtStart > 0 ? value / usTroopsAtStart : 0));
}

/** How an outcome is told, for both sides' settings. */
export function measureOf(
	outcome: ManyOutcome,
	settings: readonly Settings[],
	words: ManyWords
): Measure {
	const { decimals, fromZero, atLeast, tickEvery } = TOLD[outcome];
	const text = words.outcomes[outcome];
	const same = 0.5 * [1, 0.1, 0.01][decimals]!;
	const plain = (value: number) => words.number(value, decimals);
	const signed = (value: number) => words.signed(value, decimals);
	const axis = (value: number) => (Number.isInteger(value) ? 0 : Math.max(decimals, 1));
	return {
		kind: isYesNo(outcome) ? 'yes-no' : 'amount',
		title: text.title,
		unit: text.unit,
		differenceUnit: words.outcomes.differenceUnits[outcome],
		value: (value) => text.value(value, plain(value)),
		tick: (value) =>
			outcome === 'completedMonth'
				? words.outcomes.shortMonth(value)
				: words.number(value, axis(value)),
		difference: (value) => words.outcomes.differences[outcome](value, signed(value)),
		differenceTick: (value) => words.signed(value, axis(value)),
		none: text.none(),
		less: text.less,
		more: text.more,
		same,
		fromZero,
		...(tickEvery ? { tickEvery } : {}),
		...(atLeast ? { atLeast: Math.max(...settings.map(atLeast)) } : {})
	};
}

/** The level that an outcome's worlds are counted above, and what is above it in words. */
export function markOf(outcome: ManyOutcome, settings: Settings, words: ManyWords) {
	const { mark, decimals } = TOLD[outcome];
	const level = mark(settings);
	const text = words.number(level, Number.isInteger(level) ? 0 : decimals);
	return { mark: level, above: words.outcomes[outcome].above(text, level) };
}
