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
	articles: ['coverage', 'retold', 'cut', 'order', 'slip', 'figures', 'alone']
} as const satisfies Record<string, readonly string[]>;

export type ChapterId = keyof typeof chapterViews;
/** A named view of a chapter's graphic. */
export type View<C extends ChapterId = ChapterId> = (typeof chapterViews)[C][number];

export const chapterIds = Object.keys(chapterViews) as ChapterId[];

/** One step of the story: where its prose lies, and the view it puts the chapter's graphic in. */
export interface Step {
	/** Names the step in addresses. */
	id: string;
	chapter: ChapterId;
	title: string;
	view: View;
	/** What the graphic shows in this view, for readers who cannot see it. */
	alt: string;
	/** Path of the prose, from the project's root. */
	path: string;
}
export interface Chapter {
	id: ChapterId;
	/** From 1. */
	number: number;
	steps: readonly Step[];
}
