/** The five articles, in the order of every column and row. No order of rank. */
export const articleIds = ['000', '001', '002', '003', '004'] as const;
export type ArticleNumber = (typeof articleIds)[number];

export const views = ['coverage', 'retold', 'cut', 'order', 'slip', 'figures', 'alone'] as const;
export type ArticlesView = (typeof views)[number];

/**
 * What an article does with a fact: reports it with others; is the only one; gives it in words that do
 * not fit with another article's (given to every article of that disagreement); says nothing.
 */
export const coverageMarks = ['reports', 'only', 'differs', 'silent'] as const;
export type CoverageMark = (typeof coverageMarks)[number];

/** How two reports compare in one respect: they fit, they differ, or nobody can tell. */
export type Verdict = 'fits' | 'differs' | 'unclear';

export const themes = ['week', 'talks', 'forces', 'attacks', 'wants'] as const;
export type Theme = (typeof themes)[number];

export const rowIds = [
	'letter',
	'thursday',
	'delay',
	'about',
	'decided',
	'combat',
	'troops-iraq',
	'troops-syria',
	'allies',
	'isis',
	'counts',
	'who-attacks',
	'strikes',
	'us-conditions',
	'elements',
	'foreign-ministry',
	'parliament',
	'no-request',
	'assess-first'
] as const;
export type RowId = (typeof rowIds)[number];

/** Where an article first speaks of a row: the fact, and where its words begin, UTF-16 code units. */
export interface CoveragePlace {
	fact: string;
	start: number;
}

/** One fact, or a few that belong together, and what each article does with it. */
export interface CoverageRow {
	id: RowId;
	theme: Theme;
	/** Whether narrow places keep the row. */
	kept: boolean;
	/** In the order of `articleIds`. */
	marks: readonly CoverageMark[];
	/** Where it comes up first in each text; null where that is silent. */
	places: readonly (CoveragePlace | null)[];
	/** Ids and titles of the records behind the row. */
	facts: readonly { id: string; title: string }[];
	/** What does not fit, where something does not. */
	disagreement: { id: string; title: string } | undefined;
}

/** What each article says of conditions and dates: its quotations, in the order of `articleIds`. */
export type Wishes = readonly (readonly string[])[];

export const respects = ['number', 'target', 'by', 'where', 'from', 'until'] as const;
export type Respect = (typeof respects)[number];

/** Words of an article, or nothing where it does not say. */
export interface AttackCount {
	fact: string;
	article: ArticleNumber;
	/** “about 150”, without quotation marks. */
	number: string;
	target: string;
	by: string;
	where: string | undefined;
	from: string;
	/** Day of the article (ISO), and whether it was worked out. */
	until: string;
	untilInferred: boolean;
}

/** A number of people with what it counts. */
export interface PeopleCount {
	fact: string;
	/** As the story shows it, with its bound. */
	display: string;
	counts: string;
	where: string;
	/** Each wording of the bound with the articles that use it. */
	bounds: readonly { word: string; articles: readonly ArticleNumber[] }[];
}

export interface FiguresData {
	attacks: readonly [AttackCount, AttackCount];
	attacksUnexplained: string;
	people: readonly PeopleCount[];
	peopleUnexplained: string;
}

/** Range in an article's text, in UTF-16 code units, `end` excluded. */
export interface Stretch {
	start: number;
	end: number;
}

export interface ArticleText {
	id: ArticleNumber;
	/** Length of the text, UTF-16 code units. */
	characters: number;
	complete: boolean;
	/** ISO day; nothing where the text gives no hint. */
	date: string | undefined;
	dateInferred: boolean;
	/** Where words stand that do not fit or appear to be a slip, and the disagreement that says so. */
	doubtful: readonly (Stretch & { about: string })[];
}

export interface ArticlesData {
	coverage: readonly CoverageRow[];
	wishes: Wishes;
	figures: FiguresData;
	texts: readonly ArticleText[];
}
