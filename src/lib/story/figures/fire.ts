import type { FireData, Quoted, Report, Sum } from '$lib/charts/fire/data';
import {
	article,
	articlesReporting,
	derivation,
	event,
	fact,
	figure,
	type ArticleId,
	type DerivationId,
	type FactId
} from '$lib/facts';

/** Words of a fact's quotation in one article; throws where it has no such words. */
function said(id: FactId, from: ArticleId, words: string): Quoted {
	const found = fact(id).sources.some(
		(source) => source.article === from && source.quote.includes(words)
	);
	if (!found) throw new Error(`Article ${from} does not say “${words}” in the fact "${id}".`);
	return { fact: id, article: from, words };
}

function needed<Value>(value: Value | null | undefined, what: string): Value {
	if (value === null || value === undefined) throw new Error(`The chart of attacks needs ${what}.`);
	return value;
}

interface Entry {
	id: Report['id'];
	fact: FactId;
	article: ArticleId;
	/** Fact and words for who attacked. */
	who: readonly [FactId, string];
	/** Words of the figure's quotation for the time that it covers. */
	window: string;
	/** The event at which the count starts, where the article gives one. */
	start?: FactId;
}
const entries: readonly [Entry, Entry] = [
	{
		id: 'about',
		fact: 'attacks-about-150',
		article: '002',
		who: ['attacks-by-iran-backed-groups', 'Iran-backed armed groups'],
		window: 'during the Gaza war'
	},
	{
		id: 'more',
		fact: 'attacks-more-than-150',
		article: '004',
		who: ['attacks-claimed', 'many of them claimed by the Islamic Resistance in Iraq'],
		window: 'since mid-October',
		start: 'attacks-since-october'
	}
];

function report(entry: Entry): Report {
	const { display, value, counts, where, window } = figure(entry.fact);
	const { date, dateInferred } = article(entry.article);
	const start = entry.start && event(entry.start);
	return {
		id: entry.id,
		fact: entry.fact,
		article: entry.article,
		display,
		value: needed(value, `a number in "${entry.fact}"`),
		who: said(entry.who[0], entry.article, entry.who[1]).words,
		window: {
			words: said(entry.fact, entry.article, entry.window).words,
			start: start && { from: needed(start.from, 'a first day'), to: start.to },
			end: needed(date, `a day for article ${entry.article}`),
			endInferred: dateInferred
		},
		counts,
		where,
		period: needed(window, `a window in "${entry.fact}"`)
	};
}

/** The articles that report any of the facts, each once, in order. */
function reporting(ids: readonly FactId[]) {
	const found = ids.flatMap((id) => articlesReporting(id).map((one) => one.id));
	return [...new Set(found)].sort().map((id) => ({ id, name: article(id).name }));
}

function sum(id: DerivationId): Sum {
	const { title, words, value, how, caution, from } = derivation(id);
	return {
		id,
		title,
		words,
		value: needed(value, `a number in "${id}"`),
		how,
		caution: needed(caution, `a caution in "${id}"`),
		articles: reporting(from)
	};
}

/** Articles that place US strikes inside Iraq, as the note of the fact `us-strikes` says. */
const placedInIraq: readonly ArticleId[] = ['000', '001', '003'];

function strikes(): FireData['strikes'] {
	return {
		said: fact('us-strikes').sources.map(({ article: from, quote }) => ({
			fact: 'us-strikes',
			article: from,
			words: quote,
			inIraq: placedInIraq.includes(from)
		})),
		several: said('us-strikes', '004', 'several'),
		places: said('strikes-babil-anbar', '000', 'Babil and Anbar'),
		retaliation: said('us-strikes', '004', 'in retaliation'),
		pressure: said('sudani-under-pressure', '004', 'raising pressure on Mr Al Sudani'),
		selfDefence: said('self-defence', '002', 'full right to self-defense'),
		government: said('iraqi-government-infringement', '000', 'infringement on Iraqi sovereignty'),
		parliament: said('parliament-sovereignty', '000', 'a blatant violation'),
		speedsUp: said(
			'attacks-could-speed-withdrawal',
			'002',
			"could speed up the coalition's withdrawal"
		),
		unrelated: said('timing-unrelated', '002', 'unrelated to the recent attacks')
	};
}

/** What the chapter on the attacks shows: two counts, their times, what follows from them and what does not. */
export function fireFigure(): FireData {
	const counts: FactId[] = ['attacks-about-150', 'attacks-more-than-150'];
	const troops = (id: FactId) => needed(figure(id).value, `a number in "${id}"`);
	const iraq = sum('attacks-per-month-iraq');
	return {
		reports: [report(entries[0]), report(entries[1])],
		rate: {
			months: needed(derivation('attack-window-months').value, 'a number of months'),
			both: sum('attacks-per-month-both'),
			iraq,
			coalition: sum('attacks-per-month-coalition'),
			troops: { iraq: troops('us-troops-iraq'), syria: troops('us-troops-syria') }
		},
		strikes: strikes(),
		articles: {
			counts: reporting(counts),
			windows: reporting(counts),
			places: reporting(counts),
			rate: iraq.articles,
			strikes: reporting(['us-strikes'])
		}
	};
}
