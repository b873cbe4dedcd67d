import {
	articles,
	contrasts,
	derivations,
	disagreements,
	fact,
	isFactId,
	type Article,
	type ArticleId,
	type Bound,
	type Derivation,
	type Disagreement,
	type DisagreementPoint,
	type Fact,
	type FactId
} from '$lib/facts';

/** An article as a reader needs it beside its words. */
export interface ArticleMention {
	id: ArticleId;
	name: string;
	/** ISO day, or null where nothing tells. */
	date: string | null;
	/** Whether the date is worked out from the weekdays that the article names. */
	inferred: boolean;
}
/** The words of one article. */
export interface Quotation {
	quote: string;
	/** Who says it; null where the article says it in its own voice. */
	speaker: string | null;
	article: ArticleMention;
}
/** One thing to know about a record: what a figure counts, how a date was worked out. */
export type Particular =
	| {
			label: 'counts' | 'where' | 'window' | 'holder' | 'dating' | 'how' | 'outlet' | 'cutOff';
			text: string;
	  }
	| {
			label: 'bound';
			bound: Bound;
			/** The articles' own words for it ("roughly"), each once. */
			said: string[];
	  };
/** Another record, named in a few words. `anchor` is its id on the sources page. */
export interface RecordLink {
	anchor: string;
	words: string;
}
/** What one article says where articles do not fit; linked to the record, if there is one. */
export interface Point {
	article: ArticleId;
	says: string;
	anchor: string | null;
}
/** A disagreement and what the others say in it. */
export interface Dispute extends RecordLink {
	points: Point[];
}
/** All that the card of a record shows, with no word of the interface in it. */
export interface Card {
	anchor: string;
	kind: Fact['kind'] | 'derived' | 'article' | 'disagreement';
	/** The words shown in prose, or the name of the record. */
	display: string;
	title: string;
	particulars: Particular[];
	quotations: Quotation[];
	/** What a derivation is worked out from. */
	from: RecordLink[];
	points: Point[];
	disputes: Dispute[];
	notes: string[];
}

const mentions = new Map<ArticleId, ArticleMention>(
	articles().map(({ id, name, date, dateInferred: inferred }) => [id, { id, name, date, inferred }])
);

/** The article's name and date; the same object for each mention, which keeps pages small. */
function mention(id: ArticleId): ArticleMention {
	const found = mentions.get(id);
	if (!found) throw new Error(`There is no article "${id}".`);
	return found;
}

/** The words of the articles on a fact. */
export function quotationsOf({ sources }: Fact): Quotation[] {
	return sources.map(({ quote, speaker, article }) => ({
		quote,
		speaker: speaker === 'The article' ? null : speaker,
		article: mention(article)
	}));
}

const told = (
	label: Exclude<Particular['label'], 'bound'>,
	text: string | undefined
): Particular[] => (text && text !== 'not applicable' ? [{ label, text }] : []);

function figureParticulars(figure: Extract<Fact, { kind: 'figure' }>): Particular[] {
	const { bound, sources, counts, where, window } = figure;
	const boundWords = sources.flatMap(({ boundWord }) => boundWord ?? []);
	const said = bound === 'exact' ? [] : [...new Set(boundWords)];
	return [
		...told('counts', counts),
		...told('where', where),
		...told('window', window),
		{ label: 'bound', bound, said }
	];
}

/** What a fact counts, where, when and how exactly; whose it is; how its date was worked out. */
export function particularsOf(record: Fact): Particular[] {
	if (record.kind === 'figure') return figureParticulars(record);
	if (record.kind === 'event') return told('dating', record.how);
	if (record.kind === 'claim') return [];
	const { holder, holderNote } = record;
	return told('holder', holderNote ? `${holder}. ${holderNote}` : holder);
}

/** A fact's name among others. */
export const factMention = (id: FactId): RecordLink => ({ anchor: id, words: fact(id).display });

/** A point of a disagreement, linked to its fact. */
export function pointOf({ article, says, fact }: DisagreementPoint): Point {
	return { article, says, anchor: fact ?? null };
}

const empty = { particulars: [], quotations: [], from: [], points: [], disputes: [], notes: [] };

function factCard(record: Fact): Card {
	const { id: anchor, kind, display, title, note } = record;
	return {
		...empty,
		...{ anchor, kind, display, title },
		particulars: particularsOf(record),
		quotations: quotationsOf(record),
		disputes: contrasts(record.id).map(({ disagreement, points }) => ({
			anchor: `disagreement-${disagreement.id}`,
			words: disagreement.title,
			points: points.map(pointOf)
		})),
		notes: note ? [note] : []
	};
}

function derivationCard({ id, title, words, from, how, caution }: Derivation): Card {
	return {
		...empty,
		...{ anchor: `derived-${id}`, kind: 'derived', display: words, title },
		particulars: [{ label: 'how', text: how }],
		from: from.map(factMention),
		notes: caution ? [caution] : []
	};
}

function articleCard(record: Article): Card {
	const { id, name, what, dateHow, outletHow, ending, notes } = record;
	return {
		...empty,
		...{ anchor: `article-${id}`, kind: 'article', display: name, title: what },
		particulars: [
			{ label: 'dating', text: dateHow },
			{ label: 'outlet', text: outletHow },
			...(ending ? [{ label: 'cutOff' as const, text: ending }] : [])
		],
		notes: [...notes]
	};
}

function disagreementCard({ id, title, points, explains, unexplained }: Disagreement): Card {
	return {
		...empty,
		...{ anchor: `disagreement-${id}`, kind: 'disagreement', display: title, title: '' },
		points: points.map(pointOf),
		notes: [explains, unexplained]
	};
}

/**
 * The card of the record that a link names by its id on the sources page: a fact's own id, or one that
 * begins with `derived-`, `article-` or `disagreement-`. Undefined where there is no such record.
 */
export function cardOf(anchor: string): Card | undefined {
	if (isFactId(anchor)) return factCard(fact(anchor));
	const [, kind, id] = /^(derived|article|disagreement)-(.+)$/.exec(anchor) ?? [];
	const named = (record: { id: string }) => record.id === id;
	const worked = kind === 'derived' && derivations().find(named);
	if (worked) return derivationCard(worked);
	const reported = kind === 'article' && articles().find(named);
	if (reported) return articleCard(reported);
	const open = kind === 'disagreement' && disagreements().find(named);
	return open ? disagreementCard(open) : undefined;
}
