import type { Condition } from '$lib/model/types';

/** An article's words for a condition. */
export interface ConditionQuote {
	/** The fact that they belong to. */
	readonly fact: string;
	/** At most 25 words, exactly as they stand in the article. */
	readonly quote: string;
	readonly speaker: string;
	/** Number of the article. */
	readonly article: string;
}
/** The articles' words for each condition. */
export type ConditionQuotes = Readonly<Record<Condition, ConditionQuote>>;

/** The parameter whose facts speak of each condition. */
export const BAR_OF = {
	isis: 'isisBar',
	capability: 'capabilityBar',
	attacks: 'attacksBar',
	pressure: 'pressureBar'
} as const satisfies Record<Condition, string>;
