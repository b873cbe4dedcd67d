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

/** How many months readers look ahead: the length of a run at its default settings. */
export const PREDICTED_MONTHS = 48;

/** What stands in the form before a reader has said anything: nothing changes. */
export const unsaid: Prediction = {
	conditions: { gone: null, isis: 'same' },
	timeline: { gone: null, isis: 'same' }
};

/** About as many: within a quarter of the start, either way. An assumption of the page. */
const ABOUT = 0.25;

/** How `atEnd` members compare with `atStart` members, both people. */
export function isisChange(atStart: number, atEnd: number): IsisChange {
	if (atEnd < atStart * (1 - ABOUT)) return 'fewer';
	return atEnd > atStart * (1 + ABOUT) ? 'more' : 'same';
}

/** A whole month within the time looked at, or null for what is not within it or is no number. */
export function monthSaid(typed: number): number | null {
	if (!Number.isFinite(typed) || Math.round(typed) > PREDICTED_MONTHS) return null;
	return Math.max(1, Math.round(typed));
}

function readOutlook(parsed: unknown): Outlook | undefined {
	if (typeof parsed !== 'object' || parsed === null) return undefined;
	const { gone, isis } = parsed as Record<string, unknown>;
	const change = isisChanges.find((one) => one === isis);
	if (change === undefined) return undefined;
	if (gone === null) return { gone, isis: change };
	const isMonth = typeof gone === 'number' && monthSaid(gone) === gone;
	return isMonth ? { gone, isis: change } : undefined;
}

/** What a reader's browser keeps: a prediction, or that the reader did not want to make one. */
export type KeptPrediction = { prediction: Prediction } | { skipped: true };

/** The kept prediction that parsed JSON stands for; undefined where it is not one. */
export function readKeptPrediction(parsed: unknown): KeptPrediction | undefined {
	if (typeof parsed !== 'object' || parsed === null) return undefined;
	const { prediction, skipped } = parsed as Record<string, unknown>;
	if (skipped === true) return { skipped };
	if (typeof prediction !== 'object' || prediction === null) return undefined;
	const said = prediction as Record<string, unknown>;
	const [conditions, timeline] = predicted.map((approach) => readOutlook(said[approach]));
	return conditions && timeline ? { prediction: { conditions, timeline } } : undefined;
}
