/**
 * The lists that a code points into: a code says “question 3, option 1” and not its words.
 *
 * Frozen and append-only, so that old codes are read for ever: an entry keeps its place even when its question
 * is gone from the site, and a new question or option stands at the end of its list. At most 40 questions, with
 * at most 8 options each.
 */
export const QUESTION_LIST: readonly {
	readonly id: string;
	readonly options: readonly string[];
}[] = [
	{ id: 'told-of-the-week', options: ['letter', 'room', 'photograph', 'date'] },
	{ id: 'names-of-the-talks', options: ['settled', 'untrue', 'open'] },
	{ id: 'what-is-withdrawn', options: ['same', 'different', 'official'] },
	{ id: 'empty-map', options: ['calm', 'unnamed', 'nobody'] },
	{ id: 'four-articles', options: ['counted', 'exact', 'agree'] },
	{ id: 'two-numbers', options: ['countries', 'false', 'whom', 'missing'] },
	{ id: 'about-and-more-than', options: ['mistake', 'same', 'both'] },
	{ id: 'what-a-rate-tells', options: ['worst', 'iraq', 'average', 'who'] },
	{ id: 'some-elements', options: ['part', 'government', 'parliament'] },
	{ id: 'calls-and-requests', options: ['calls', 'request', 'both'] },
	{ id: 'conditions-get-worse', options: ['wait', 'go', 'end'] },
	{ id: 'worse-before-the-date', options: ['wait', 'go', 'end'] },
	{ id: 'one-run', options: ['better', 'iraq', 'here'] },
	{ id: 'length-of-stay', options: ['luck', 'stay', 'count'] },
	{ id: 'what-equal-stay-shows', options: ['total', 'how', 'world'] },
	{ id: 'one-witness', options: ['two', 'one', 'none'] },
	{ id: 'nobody-reported-hurt', options: ['nobody', 'hidden', 'open'] }
];

/** The approaches that a receipt has a prediction and a reason for, in the order in which it holds them. */
export const SAID_OF = ['conditions', 'timeline'] as const;
/** What can be said of ISIS at the end, against its start; frozen like the questions. */
export const ISIS_LIST = ['fewer', 'same', 'more'] as const;
/** What the text of a run is made of: the letters of the simulator's address. Frozen. */
export const RUN_LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz._-';
