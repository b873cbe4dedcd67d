/** The two approaches that a reader predicts, in the order in which they are asked. */
export const predicted = ['conditions', 'timeline'] as const;
export type Predicted = (typeof predicted)[number];

/** How ISIS compares with its start: clearly fewer members, about as many, or clearly more. */
export type IsisChange = 'fewer' | 'same' | 'more';
export const isisChanges: readonly IsisChange[] = ['fewer', 'same', 'more'];

/** What a reader expects of one approach, or what a run came to. */
export interface Outlook {
	/** Month in which the last troops leave; null when some are still there at the end. */
	gone: number | null;
	isis: IsisChange;
}
export type Prediction = Record<Predicted, Outlook>;

/** About as many: within a quarter of the start, either way. An assumption of the page. */
const ABOUT = 0.25;

/** How `atEnd` members compare with `atStart` members, both people. */
export function isisChange(atStart: number, atEnd: number): IsisChange {
	if (atEnd < atStart * (1 - ABOUT)) return 'fewer';
	return atEnd > atStart * (1 + ABOUT) ? 'more' : 'same';
}
