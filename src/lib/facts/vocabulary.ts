/** What a fact may be. */
export const kinds = ['figure', 'event', 'position', 'claim'] as const;

/** The part of the subject that a fact belongs to. */
export const topics = ['week', 'talks', 'history', 'forces', 'attacks', 'positions'] as const;

/** How sharply an article states a figure. */
export const bounds = ['exact', 'about', 'more-than', 'at-least', 'around', 'unstated'] as const;

/** How sharply an article dates an event; `before` means on that day at the latest. */
export const precisions = [
	'day',
	'week',
	'month',
	'mid-month',
	'season',
	'mid-year',
	'end-of-year',
	'year',
	'before'
] as const;

/**
 * Whose a position is, exactly as the article has it. "Some elements within the Iraqi government" are
 * not the Iraqi government, and neither is one ministry, office or adviser.
 */
export const holders = [
	'The United States',
	'Washington',
	'The Pentagon',
	'A US administration source',
	'The Iraqi government',
	'Some elements within the Iraqi government',
	'Iraqi authorities',
	'Iraqi officials',
	'The Iraqi prime minister',
	'The Iraqi prime minister’s office',
	'The Iraqi prime minister’s foreign affairs adviser',
	'Iraq’s Foreign Ministry',
	'The Iraqi parliament',
	'The Islamic Resistance in Iraq',
	'The spokesperson for Iran’s top military commander',
	'Not stated'
] as const;

/** How near an article stands to what it reports. */
export const articleKinds = ['first-hand', 'second-hand', 'summary', 'compiled'] as const;

/** What sort of difference a disagreement is. */
export const disagreementKinds = [
	'count',
	'scope',
	'wording',
	'speaker',
	'date',
	'apparent-error',
	'gap'
] as const;
