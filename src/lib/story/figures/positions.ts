import type {
	Card,
	CardId,
	Place,
	PositionsData,
	PositionsView,
	Statement
} from '$lib/charts/positions/data';
import { fact, facts, type ArticleId, type FactId } from '$lib/facts';

interface Entry {
	id: CardId;
	place: Place;
	view: PositionsView;
	/** Facts, and words of their quotations. */
	quotes: readonly (readonly [FactId, string])[];
	/** Whether the article appears to have made a mistake about who speaks. */
	doubtful?: boolean;
}

const entries: readonly Entry[] = [
	{
		id: 'us',
		place: 'conditions',
		view: 'us',
		quotes: [
			['us-prefers-conditions', 'based on conditions in Iraq'],
			['condition-isis-defeat', 'the ongoing defeat of ISIS']
		]
	},
	{
		id: 'plan',
		place: 'assess-first',
		view: 'third',
		quotes: [
			['assess-isis-extent', 'assess the extent of the threat'],
			['assessment-then-timetable', 'a timetable for the departure']
		]
	},
	{
		id: 'elements',
		place: 'date',
		view: 'elements',
		quotes: [['timeline-regardless', 'regardless of the stability or the security situation']]
	},
	{
		id: 'foreign-ministry',
		place: 'date',
		view: 'iraq-government',
		quotes: [
			['foreign-ministry-timeline', 'a specific and clear timeline'],
			['foreign-ministry-advisers', 'gradual reduction']
		]
	},
	{
		id: 'parliament',
		place: 'soon',
		view: 'parliament',
		quotes: [
			['parliament-expedite', 'expedite'],
			['parliament-full-withdrawal', 'completely withdraw foreign forces from Iraq']
		]
	},
	{
		id: 'prime-minister',
		place: 'unsaid',
		view: 'iraq-government',
		quotes: [['sudani-quick-talks', 'quick talks on withdrawing coalition forces']]
	},
	{
		id: 'prime-minister-office',
		place: 'unsaid',
		view: 'iraq-government',
		quotes: [['pm-office-end-mission', 'to end the mission of the coalition in Iraq']]
	},
	{
		id: 'adviser',
		place: 'unsaid',
		view: 'iraq-government',
		quotes: [['adviser-progress-decides', 'whatever progress made will determine the length']]
	},
	{
		id: 'government',
		place: 'unsaid',
		view: 'iraq-government',
		quotes: [
			['iraqi-government-calls', 'public calls'],
			['iraqi-government-infringement', 'infringement on Iraqi sovereignty']
		]
	},
	{
		id: 'resistance',
		place: 'unsaid',
		view: 'groups',
		quotes: [
			['resistance-reshuffle', 'reshuffle the cards and buy time'],
			['resistance-continue', 'continue its operations']
		]
	},
	{
		id: 'pentagon',
		place: 'unsaid',
		view: 'us',
		quotes: [['ryder-no-request', 'not aware of any official request']]
	},
	{
		id: 'us-waived',
		place: 'unsaid',
		view: 'us',
		quotes: [['us-waived-condition', 'waived this condition']]
	},
	{
		id: 'spokesperson',
		place: 'unsaid',
		view: 'iran',
		quotes: [['iran-commander-spokesperson', 'evaluate the ongoing threat of ISIS']],
		doubtful: true
	},
	{ id: 'iran', place: 'unsaid', view: 'iran', quotes: [] }
];

function holderOf(id: FactId): string | undefined {
	const record = fact(id);
	return record.kind === 'position' ? record.holder : undefined;
}

/** The articles that have these words in a fact's quotation; throws where none has them. */
function articlesSaying(id: FactId, words: string): ArticleId[] {
	const found = fact(id).sources.filter(({ quote }) => quote.includes(words));
	if (found.length === 0) throw new Error(`No article says “${words}” in the fact "${id}".`);
	return found.map(({ article }) => article);
}

function card({ id, place, view, quotes, doubtful = false }: Entry): Card {
	const holders = new Set(quotes.map(([factId]) => holderOf(factId)));
	if (holders.size > 1) throw new Error(`The card "${id}" mixes the words of several holders.`);
	return {
		id,
		place,
		view,
		holder: [...holders][0],
		doubtful,
		quotes: quotes.map(([factId, words]) => ({ fact: factId, words })),
		articles: [
			...new Set(quotes.flatMap(([factId, words]) => articlesSaying(factId, words)))
		].sort()
	};
}

/** What the chapter on who wants what shows: each party's words, and where they stand on when. */
export function positionsFigure(): PositionsData {
	const onCards = new Set<FactId>(entries.flatMap(({ quotes }) => quotes.map(([id]) => id)));
	const statements: Statement[] = facts()
		.filter(({ id, kind }) => kind === 'position' || onCards.has(id))
		.map(({ id, display, sources }) => ({
			fact: id,
			holder: holderOf(id),
			words: display,
			sources: sources.map(({ article, speaker }) => ({ article, speaker }))
		}));
	return { cards: entries.map(card), statements };
}
