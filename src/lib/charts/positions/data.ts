/** Where a position stands: an order of when troops leave, and those who do not say when. */
export const places = ['conditions', 'assess-first', 'date', 'soon', 'unsaid'] as const;
export type Place = (typeof places)[number];

/** The parties of the chapter, each of which a view brings forward. */
export const views = [
	'us',
	'iraq-government',
	'elements',
	'parliament',
	'groups',
	'iran',
	'third'
] as const;
export type PositionsView = (typeof views)[number];

/** The cards, in the order in which they stand. */
export const cardIds = [
	'us',
	'plan',
	'elements',
	'foreign-ministry',
	'parliament',
	'prime-minister',
	'prime-minister-office',
	'adviser',
	'government',
	'resistance',
	'pentagon',
	'us-waived',
	'spokesperson',
	'iran'
] as const;
export type CardId = (typeof cardIds)[number];

/** Words of an article, and the fact that vouches for them. */
export interface Quote {
	fact: string;
	words: string;
}
export interface Card {
	id: CardId;
	place: Place;
	/** The party whose view brings it forward. */
	view: PositionsView;
	/** Whose words they are, exactly as the record has it; nothing where an article names nobody. */
	holder: string | undefined;
	/** Whether the article appears to have made a mistake about who speaks. */
	doubtful: boolean;
	/** Empty where no article has any words. */
	quotes: readonly Quote[];
	/** Numbers of the articles that have these words. */
	articles: readonly string[];
}

/** One record of what a party wants or says, for the table. */
export interface Statement {
	fact: string;
	holder: string | undefined;
	words: string;
	sources: readonly { article: string; speaker: string }[];
}
export interface PositionsData {
	cards: readonly Card[];
	/** Every position that the articles report, and the other facts that cards rest on. */
	statements: readonly Statement[];
}

/** Steps of the order, without those who do not say when. */
export const STEPS = places.length - 1;

/** Which step of the order a place is, from 1; nothing where a party does not say when. */
export const stepOf = (place: Place): number | undefined =>
	place === 'unsaid' ? undefined : places.indexOf(place) + 1;

/** Whether a view's step speaks of a card. */
export const isOn = (card: Card, view: PositionsView): boolean => card.view === view;

/** The cards by place, in order. */
export function groupByPlace({ cards }: PositionsData): { place: Place; cards: readonly Card[] }[] {
	return places.map((place) => ({ place, cards: cards.filter((card) => card.place === place) }));
}
