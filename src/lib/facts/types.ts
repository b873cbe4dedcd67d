import type articlesJson from '$seeds/articles.json';
import type derivationsJson from '$seeds/derivations.json';
import type disagreementsJson from '$seeds/disagreements.json';
import type factsJson from '$seeds/facts.json';
import type {
	articleKinds,
	bounds,
	disagreementKinds,
	holders,
	kinds,
	precisions,
	topics
} from './vocabulary';

export type FactId = keyof typeof factsJson;
export type ArticleId = keyof typeof articlesJson;
export type DerivationId = keyof typeof derivationsJson;
export type DisagreementId = keyof typeof disagreementsJson;

export type FactKind = (typeof kinds)[number];
export type Topic = (typeof topics)[number];
export type Bound = (typeof bounds)[number];
export type Precision = (typeof precisions)[number];
export type Holder = (typeof holders)[number];
export type ArticleKind = (typeof articleKinds)[number];
export type DisagreementKind = (typeof disagreementKinds)[number];

/** The words of one article on which a fact rests. */
export interface Source {
	article: ArticleId;
	/** Who says it; `The article` where the article says it in its own voice. */
	speaker: string;
	/** At most 25 words, exactly as they stand in the article. */
	quote: string;
	/** Range of the quotation in the article's text, in UTF-16 code units, `end` excluded. */
	start: number;
	end: number;
	/** The article's own word for the bound of a figure ("roughly"). */
	boundWord?: string | undefined;
}

interface Common {
	topic: Topic;
	/** What it is, short and plain. */
	title: string;
	/** The words shown in prose, with the bound ("about 2,500"). */
	display: string;
	/** What a reader should know before using it. */
	note?: string | undefined;
	/** Never empty; an article may stand here more than once. */
	sources: readonly Source[];
}

/** A number, with what it counts, where and over what time. */
export interface Figure extends Common {
	kind: 'figure';
	/** In `unit`; null where the article gives words and no number ("a few hundred"). */
	value: number | null;
	/** Upper end, in `unit`, where the article gives a range. */
	upper?: number | undefined;
	unit: string;
	bound: Bound;
	counts: string;
	where: string;
	window?: string | undefined;
}

/** Something that happened, or that somebody did or said on a day. */
export interface Event extends Common {
	kind: 'event';
	/** ISO date, as sharp as the article is: `2011`, `2021-12` or `2024-01-27`. */
	date: string;
	precision: Precision;
	/** First and last day that the words allow (ISO); `from` is missing for `before`. */
	from?: string | undefined;
	to: string;
	/** Whether the date was worked out from other words, and then how. */
	inferred: boolean;
	how?: string | undefined;
}

/** What a party wants, says it will do, or holds. */
export interface Position extends Common {
	kind: 'position';
	holder: Holder;
	holderNote?: string | undefined;
}

/** Anything else that an article states. */
export interface Claim extends Common {
	kind: 'claim';
}

export type FactRecord = Figure | Event | Position | Claim;
/** A record together with its id. */
export type Identified<Record, Id extends string> = Record & { readonly id: Id };
export type Fact = Identified<FactRecord, FactId>;

export interface ArticleRecord {
	/** Short name for display. */
	name: string;
	what: string;
	kind: ArticleKind;
	/** Only where the text itself says so, else null. */
	outlet: string | null;
	outletHow: string;
	/** ISO day, or null where neither a date nor a weekday tells. */
	date: string | null;
	dateInferred: boolean;
	dateHow: string;
	/** False where the text that we hold is cut off. */
	complete: boolean;
	/** How a text that is cut off ends. */
	ending?: string | undefined;
	/** Length of the text in UTF-16 code units. */
	characters: number;
	notes: readonly string[];
	/** Of the file's bytes, hexadecimal. */
	sha256: string;
}
export type Article = Identified<ArticleRecord, ArticleId>;

/** A number or words worked out from facts. */
export interface DerivationRecord {
	title: string;
	/** The words shown in prose ("about 45 a month"). */
	words: string;
	value?: number | undefined;
	unit?: string | undefined;
	from: readonly FactId[];
	/** The arithmetic in plain words. */
	how: string;
	/** What the result leaves out or assumes. */
	caution?: string | undefined;
}
export type Derivation = Identified<DerivationRecord, DerivationId>;

/** What one article says in a disagreement; without a fact where it is silent. */
export interface DisagreementPoint {
	article: ArticleId;
	fact?: FactId | undefined;
	says: string;
}

export interface DisagreementRecord {
	kind: DisagreementKind;
	title: string;
	/** The facts of the points, each once. */
	facts: readonly FactId[];
	/** The articles of the points, each once. */
	articles: readonly ArticleId[];
	points: readonly DisagreementPoint[];
	/** What accounts for the difference. */
	explains: string;
	/** What stays open. */
	unexplained: string;
}
export type Disagreement = Identified<DisagreementRecord, DisagreementId>;

/** Everything that seeds/ holds. */
export interface Seeds {
	articles: Readonly<Record<ArticleId, ArticleRecord>>;
	facts: Readonly<Record<FactId, FactRecord>>;
	derivations: Readonly<Record<DerivationId, DerivationRecord>>;
	disagreements: Readonly<Record<DisagreementId, DisagreementRecord>>;
}
