/** What happened: `count` is a number given out, `stay` a departure that waits, `transfer` people moved. */
export const aftermathKinds = [
	'talks',
	'statement',
	'delay',
	'attack',
	'strike',
	'lull',
	'count',
	'departure',
	'stay',
	'transfer'
] as const;

/** The countries that a record may be about. */
export const aftermathPlaces = ['Iraq', 'Syria', 'Jordan', 'Iran', 'Europe'] as const;

/** How sharply a record is dated; `days` are two days and not the time between. */
export const datePrecisions = ['day', 'days', 'range', 'month'] as const;

/**
 * How well a record is sourced: an official text or two independent outlets; one good outlet or copies of
 * one agency; a single, weak or partisan source.
 */
export const grades = ['A', 'B', 'C'] as const;
