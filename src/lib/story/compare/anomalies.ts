import type { Article, ArticleId, DisagreementId, FactId } from '$lib/facts';
import type { CompareRecords } from './records';

/** Something in an article that a reader should know before trusting it to the letter. */
interface Entry {
	readonly article: ArticleId;
	/** Whose quotation shows it; none where something is missing. */
	readonly fact?: FactId;
	/** Words of that quotation, where not all of it is meant. */
	readonly words?: string;
	/** Record to read on at. */
	readonly record: FactId | `disagreement-${DisagreementId}` | `article-${ArticleId}`;
}

const entries = {
	paraphrase: {
		article: '000',
		fact: 'us-prefers-conditions',
		record: 'disagreement-paraphrase-as-quotation'
	},
	onePreference: { article: '000', record: 'elements-prefer-timeline' },
	wednesday: { article: '000', fact: 'cnn-report', record: 'disagreement-cnn-report-day' },
	whoseWords: {
		article: '000',
		fact: 'strikes-on-headquarters',
		record: 'disagreement-strike-targets'
	},
	noFigures: { article: '000', record: 'disagreement-cut-off-and-silent' },
	cutOff: {
		article: '001',
		fact: 'sudani-office-statement',
		record: 'disagreement-cut-off-and-silent'
	},
	thursday: { article: '001', fact: 'austin-statement', record: 'disagreement-cnn-report-day' },
	contingency: { article: '001', fact: 'isis-members-scope', record: 'isis-members-scope' },
	moreThanFighters: { article: '001', fact: 'isis-members', record: 'disagreement-isis-where' },
	oldPhoto: { article: '001', fact: 'photo-al-asad', record: 'photo-al-asad' },
	garbled: {
		article: '002',
		fact: 'attacks-motive-garbled',
		record: 'disagreement-garbled-motive'
	},
	atLeastMonths: {
		article: '002',
		fact: 'talks-last-months',
		record: 'disagreement-at-least-months'
	},
	delay: {
		article: '002',
		fact: 'gaza-delayed-talks',
		record: 'disagreement-delay-before-the-war'
	},
	capital: { article: '002', fact: 'letter', words: 'To Fuad Hussein', record: 'letter' },
	twoAccounts: {
		article: '002',
		fact: 'attacks-could-speed-withdrawal',
		record: 'disagreement-timing-and-attacks'
	},
	noFirstDay: {
		article: '002',
		fact: 'attacks-about-150',
		words: 'during the Gaza war',
		record: 'attacks-about-150'
	},
	iranOrIraq: {
		article: '003',
		fact: 'iran-commander-spokesperson',
		words: "The spokesperson for Iran's top military commander",
		record: 'disagreement-iran-or-iraq-commander'
	},
	endedOperations: {
		article: '003',
		fact: 'talks-combat-operations',
		record: 'disagreement-combat-ended-or-not'
	},
	stillReclaiming: {
		article: '003',
		fact: 'iraqi-forces-progress',
		record: 'disagreement-territory-reclaimed-or-being'
	},
	noSource: {
		article: '003',
		fact: 'assessment-then-timetable',
		words: 'a timetable',
		record: 'assessment-then-timetable'
	},
	sideWord: { article: '003', fact: 'iran-proxy-presence', record: 'disagreement-who-attacks' },
	ownJudgement: {
		article: '003',
		fact: 'clear-timeline-essential',
		record: 'clear-timeline-essential'
	},
	noPlace: { article: '004', fact: 'attacks-more-than-150', record: 'disagreement-attack-counts' },
	leftOutWords: { article: '004', fact: 'resistance-continue', record: 'resistance-continue' },
	bilateral: {
		article: '004',
		fact: 'first-round-photo',
		words: 'from the Iraqi armed forces and from the international coalition',
		record: 'disagreement-bilateral-or-coalition'
	}
} as const satisfies Record<string, Entry>;
/** Name of an anomaly; the words for it belong to the interface. */
export type AnomalyId = keyof typeof entries;

/** An anomaly with the words of the article that show it. */
export interface Anomaly {
	readonly id: AnomalyId;
	readonly article: ArticleId;
	/** Null where something is missing. */
	readonly quote: string | null;
	/** Id of the record on the sources page. */
	readonly record: string;
}
/** A date that an article does not give and that was worked out from its words. */
export interface InferredDate {
	readonly fact: FactId;
	readonly title: string;
	readonly display: string;
	readonly how: string;
}
/** All that is odd about one article. */
export interface Oddities {
	readonly article: Article;
	readonly anomalies: readonly Anomaly[];
	readonly dates: readonly InferredDate[];
	/** How far the article's own date is known, where the text does not state it. */
	readonly dateHow: string | null;
}

/** @throws where the article has no such words in the fact's quotations */
function quoteOf({ facts }: CompareRecords, { article, fact, words }: Entry): string | null {
	if (fact === undefined) return null;
	const own = facts
		.find(({ id }) => id === fact)
		?.sources.filter((source) => source.article === article)
		.find(({ quote }) => quote.includes(words ?? ''));
	if (!own) throw new Error(`Article ${article} has no such words in the fact "${fact}".`);
	return words ?? own.quote;
}

/** What is odd about an article: cut off, undated, garbled, unsourced, or at odds with itself. */
export function odditiesOf(records: CompareRecords, article: Article): Oddities {
	const mine = Object.entries<Entry>(entries).filter(([, entry]) => entry.article === article.id);
	const dates = records.facts.flatMap((fact) =>
		fact.kind === 'event' &&
		fact.inferred &&
		fact.sources.some((source) => source.article === article.id)
			? [{ fact: fact.id, title: fact.title, display: fact.display, how: fact.how ?? '' }]
			: []
	);
	return {
		article,
		anomalies: mine.map(([id, entry]) => ({
			id: id as AnomalyId,
			article: entry.article,
			quote: quoteOf(records, entry),
			record: entry.record
		})),
		dates,
		dateHow: article.date === null || article.dateInferred ? article.dateHow : null
	};
}

/** How many oddities an article has, each worked-out date counted. */
export function countOdd({ anomalies, dateHow, dates }: Oddities): number {
	return anomalies.length + (dateHow === null ? 0 : 1) + dates.length;
}
