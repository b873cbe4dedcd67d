import type { Side, WeekData, WeekEvent, WeekEventId } from '$lib/charts/week/layout';
import { article, event, fact, type FactId } from '$lib/facts';

interface Entry {
	id: WeekEventId;
	side: Side;
	other?: Side;
	/** The event that gives the day; nothing where no article gives one. */
	day?: FactId;
	/** The fact whose words are shown, and the part of them that is. */
	says?: readonly [FactId, string];
}

const entries: readonly Entry[] = [
	{
		id: 'letter',
		side: 'us',
		other: 'iraq',
		day: 'letter',
		says: ['talks-withdraw-coalition', 'withdrawing the forces']
	},
	{
		id: 'austin',
		side: 'us',
		day: 'austin-statement',
		says: ['austin-commission-advice', 'evolution of the D-ISIS Coalition mission']
	},
	{
		id: 'groups',
		side: 'us',
		day: 'washington-statement',
		says: ['expert-working-groups', 'expert working groups']
	},
	{
		id: 'singh',
		side: 'us',
		day: 'singh-statement',
		says: ['presence-in-conversations', 'part of the conversations']
	},
	{
		id: 'reply',
		side: 'group',
		day: 'telegram-statement',
		says: ['resistance-reshuffle', 'reshuffle the cards and buy time']
	},
	{ id: 'round', side: 'us', other: 'iraq', day: 'first-round' },
	{
		id: 'office',
		side: 'iraq',
		day: 'first-round',
		says: ['pm-office-end-mission', 'end the mission of the coalition in Iraq']
	},
	{
		id: 'ministry',
		side: 'iraq',
		says: ['foreign-ministry-timeline', 'a specific and clear timeline']
	}
];

/** The part of a fact's quotation that a chart shows; throws where the quotation has no such words. */
export function excerpt(id: FactId, words: string): string {
	if (!fact(id).sources.some(({ quote }) => quote.includes(words)))
		throw new Error(`No quotation of the fact "${id}" has the words "${words}".`);
	return words;
}

const namesOf = (ids: readonly FactId[]): string[] => {
	const found = ids.flatMap((id) => fact(id).sources.map((source) => source.article));
	return [...new Set(found)].sort().map((id) => article(id).name);
};
const factsOf = ({ day, says }: Entry): FactId[] => [
	...(day ? [day] : []),
	...(says ? [says[0]] : [])
];

function eventOf(entry: Entry): WeekEvent {
	return {
		id: entry.id,
		side: entry.side,
		other: entry.other,
		date: entry.day && event(entry.day).date,
		quote: entry.says && excerpt(...entry.says),
		day: entry.day,
		says: entry.says?.[0],
		articles: namesOf(factsOf(entry))
	};
}

/** What the chapter on the week shows: who acted on which day, and in which words. */
export function weekFigure(): WeekData {
	const dated = entries.flatMap(({ day }) => (day ? [event(day)] : []));
	const dates = [...new Set(dated.map(({ date }) => date))].sort();
	return {
		days: dates.map((date) => ({
			date,
			inferred: dated.some((one) => one.date === date && one.inferred)
		})),
		events: entries.map(eventOf),
		articles: namesOf(entries.flatMap(factsOf))
	};
}
