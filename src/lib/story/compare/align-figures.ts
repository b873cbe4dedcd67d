import type { Article, ArticleId, Disagreement, Fact, FactId, Source } from '$lib/facts';
import type { CompareRecords } from './records';

type FigureFact = Extract<Fact, { kind: 'figure' }>;

/** In what two figures are compared, in the order of the rows. */
export const respects = [
	'number',
	'bound',
	'counts',
	'where',
	'since',
	'until',
	'speaker'
] as const;
export type Respect = (typeof respects)[number];
/** How two figures compare: alike, alike in other words, unlike, or nobody can tell. */
export type Likeness = 'same' | 'reworded' | 'differs' | 'unclear';

/** A figure as one article gives it. */
export interface GivenFigure {
	readonly fact: FactId;
	readonly title: string;
	/** As the records show it, with its bound. */
	readonly display: string;
	readonly article: ArticleId;
	readonly quote: string;
	/** In the figure's unit; null where the article gives no number. */
	readonly value: number | null;
	readonly bound: FigureFact['bound'];
	/** The article's own word for the bound. */
	readonly boundWord: string | null;
	readonly counts: string;
	/** Null where the article does not say. */
	readonly where: string | null;
	/** When the count begins; null where it is of one moment. */
	readonly since: string | null;
	/** Day of the article (ISO), up to which a count can run; null where nothing tells. */
	readonly until: string | null;
	readonly untilInferred: boolean;
	readonly speaker: string;
}
/** Two figures that count the same, or nearly, and how they compare. */
export interface AlignedFigure {
	readonly first: GivenFigure;
	readonly second: GivenFigure;
	readonly likeness: Readonly<Partial<Record<Respect, Likeness>>>;
	/** The disagreement that sets the two beside each other, where they are two records. */
	readonly disagreement: Disagreement | null;
}

const stated = (text: string): string | null => (text === 'not stated' ? null : text);
const UP_TO = ', up to ';

function given(fact: FigureFact, source: Source, { date, dateInferred }: Article): GivenFigure {
	const [since, until] = (fact.window ?? '').split(UP_TO);
	return {
		fact: fact.id,
		title: fact.title,
		display: fact.display,
		article: source.article,
		quote: source.quote,
		value: fact.value,
		bound: fact.bound,
		boundWord: source.boundWord ?? null,
		counts: fact.counts,
		where: stated(fact.where),
		since: until === undefined ? null : (since ?? null),
		until: date,
		untilInferred: dateInferred,
		speaker: source.speaker
	};
}

/** Every figure of an article, as it gives it. */
export function figuresOf(records: CompareRecords, id: ArticleId): GivenFigure[] {
	const article = records.articles.find((one) => one.id === id);
	return records.facts.flatMap((fact) => {
		const source = fact.sources.find((one) => one.article === id);
		return fact.kind === 'figure' && source && article ? [given(fact, source, article)] : [];
	});
}

const plainly = <Value>(first: Value, second: Value): Likeness =>
	first === second ? 'same' : 'differs';
const orUnclear = <Value>(first: Value | null, second: Value | null): Likeness =>
	first === null || second === null ? 'unclear' : plainly(first, second);
/** A start without a year names no day that the other could be held against. */
const isDated = (since: string | null) => since !== null && /\d{4}/.test(since);

function boundLikeness(first: GivenFigure, second: GivenFigure): Likeness {
	if (first.bound !== second.bound) return 'differs';
	return first.boundWord === second.boundWord ? 'same' : 'reworded';
}

function sinceLikeness({ since: first }: GivenFigure, { since: second }: GivenFigure): Likeness {
	if (first === second) return 'same';
	return isDated(first) && isDated(second) ? 'differs' : 'unclear';
}

/** How two figures compare in every respect that either has. */
export function likenessOf(
	first: GivenFigure,
	second: GivenFigure
): Readonly<Partial<Record<Respect, Likeness>>> {
	const begins = first.since !== null || second.since !== null;
	return {
		number: orUnclear(first.value, second.value),
		bound: boundLikeness(first, second),
		counts: plainly(first.counts, second.counts),
		where: orUnclear(first.where, second.where),
		...(begins ? { since: sinceLikeness(first, second) } : {}),
		until: orUnclear(first.until, second.until),
		speaker: plainly(first.speaker, second.speaker)
	};
}

/** The figures of two articles, lined up by what they count, and those that only one of the two gives. */
export function alignFigures(
	records: CompareRecords,
	a: ArticleId,
	b: ArticleId
): { aligned: AlignedFigure[]; lone: GivenFigure[] } {
	const [ofFirst, ofSecond] = [figuresOf(records, a), figuresOf(records, b)];
	const counting = records.disagreements.filter(({ kind }) => kind === 'count');
	const between = (one: FactId, other: FactId) =>
		counting.find(({ facts }) => facts.includes(one) && facts.includes(other)) ?? null;
	const aligned = ofFirst.flatMap((first) =>
		ofSecond
			.map((second) => ({ first, second, disagreement: between(first.fact, second.fact) }))
			.filter(({ second, disagreement }) => first.fact === second.fact || disagreement !== null)
			.map((two) => ({ ...two, likeness: likenessOf(first, two.second) }))
	);
	const placed = new Set(aligned.flatMap(({ first, second }) => [first, second]));
	return { aligned, lone: [...ofFirst, ...ofSecond].filter((one) => !placed.has(one)) };
}
