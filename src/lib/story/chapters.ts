/** The chapters in reading order, and the named views that each one's graphic can be put in. */
export const chapterViews = {
	week: ['letter', 'statements', 'reply', 'round', 'names'],
	past: ['left', 'back', 'share', 'defeated', 'role', 'commission', 'attacks', 'places'],
	people: ['us-iraq', 'us-syria', 'allies', 'isis', 'together'],
	fire: ['counts', 'windows', 'places', 'rate', 'strikes'],
	positions: ['us', 'iraq-government', 'elements', 'parliament', 'groups', 'iran', 'third'],
	'two-ways': ['start', 'conditions', 'factors', 'timeline', 'assess-first', 'same'],
	run: ['predict', 'run'],
	decides: ['stay', 'equal-stay', 'unknowns', 'flips'],
	articles: ['coverage', 'wording', 'figures', 'gaps']
} as const satisfies Record<string, readonly string[]>;

export type ChapterId = keyof typeof chapterViews;
/** A named view of a chapter's graphic. */
export type View<C extends ChapterId = ChapterId> = (typeof chapterViews)[C][number];

export const chapterIds = Object.keys(chapterViews) as ChapterId[];
