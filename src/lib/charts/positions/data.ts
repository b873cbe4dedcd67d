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

/** Whether a view brings a card forward. Without a view none stands out. */
export const isOn = (card: Card, view: PositionsView | undefined): boolean => card.view === view;

export interface PlaceGroup {
	place: Place;
	cards: readonly Card[];
	/** Whether one of its cards is the party's. */
	own: boolean;
	/** Whether narrow drawings leave its heading out. */
	off: boolean;
	/** Whether narrow drawings set its heading beside the party's cards: those are odd in number. */
	beside: boolean;
}

/**
 * The cards by place, in order. Narrow drawings show a party's cards alone; all headings stay where
 * the party has one place among them, and there is no room for the others where it has several.
 */
export function groupByPlace(data: PositionsData, view: PositionsView | undefined): PlaceGroup[] {
	const own = data.cards.filter((card) => isOn(card, view));
	const several = new Set(own.map(({ place }) => place)).size > 1;
	return places.map((place) => {
		const shown = own.filter((card) => card.place === place).length;
		return {
			place,
			cards: data.cards.filter((card) => card.place === place),
			own: shown > 0,
			off: several && shown === 0,
			beside: shown % 2 === 1
		};
	});
}
