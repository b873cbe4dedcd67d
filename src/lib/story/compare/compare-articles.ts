import type { Article, ArticleId, Disagreement, DisagreementPoint, Fact, Source } from '$lib/facts';
import { alignFigures, type AlignedFigure, type GivenFigure } from './align-figures';
import { odditiesOf, type Oddities } from './anomalies';
import type { CompareRecords } from './records';
import { markWords, type Piece } from './wordings';

/** One quotation on a fact, in stretches that the other article shares or lacks. */
export interface Wording {
	readonly quote: string;
	readonly speaker: string;
	readonly pieces: readonly Piece[];
}
/** A fact that both articles report, in the words of each. */
export interface SharedFact {
	readonly fact: Fact;
	readonly first: readonly Wording[];
	readonly second: readonly Wording[];
	/** Whether both use the same words. */
	readonly sameWords: boolean;
}
/** A fact that one of the two reports, in its words. */
export interface OwnFact {
	readonly fact: Fact;
	readonly sources: readonly Source[];
	/** Whether none of the five but this one reports it. */
	readonly alone: boolean;
}
/** A disagreement that at least one of the two takes part in. */
export interface Difference {
	readonly record: Disagreement;
	readonly first: readonly DisagreementPoint[];
	readonly second: readonly DisagreementPoint[];
	readonly others: readonly DisagreementPoint[];
}
/** Two articles side by side. */
export interface ArticleComparison {
	readonly first: Article;
	readonly second: Article;
	readonly both: readonly SharedFact[];
	readonly onlyFirst: readonly OwnFact[];
	readonly onlySecond: readonly OwnFact[];
	readonly aligned: readonly AlignedFigure[];
	readonly lone: readonly GivenFigure[];
	/** Where both say something that does not fit. */
	readonly between: readonly Difference[];
	/** Where one of the two does not fit with another of the five. */
	readonly beside: readonly Difference[];
	readonly oddities: readonly [Oddities, Oddities];
}

const inOrder = ({ sources }: Fact, id: ArticleId): Source[] =>
	sources.filter((source) => source.article === id).sort((one, other) => one.start - other.start);

function shared(fact: Fact, a: ArticleId, b: ArticleId): SharedFact {
	const [own, others] = [inOrder(fact, a), inOrder(fact, b)];
	const mark = (some: readonly Source[], rest: readonly Source[]): Wording[] => {
		const pieces = markWords(
			some.map(({ quote }) => quote),
			rest.map(({ quote }) => quote)
		);
		return some.map(({ quote, speaker }, index) => ({ quote, speaker, pieces: pieces[index]! }));
	};
	const [first, second] = [mark(own, others), mark(others, own)];
	const sameWords = ![...first, ...second].some(({ pieces }) => pieces.some(({ apart }) => apart));
	return { fact, first, second, sameWords };
}

function differencesOf({ disagreements }: CompareRecords, a: ArticleId, b: ArticleId) {
	const all = disagreements.map((record): Difference => {
		const of = (is: (id: ArticleId) => boolean) =>
			record.points.filter(({ article }) => is(article));
		return {
			record,
			first: of((id) => id === a),
			second: of((id) => id === b),
			others: of((id) => id !== a && id !== b)
		};
	});
	const touched = all.filter(({ first, second }) => first.length + second.length > 0);
	const isBetween = ({ first, second }: Difference) => first.length > 0 && second.length > 0;
	return {
		between: touched.filter(isBetween),
		beside: touched.filter((one) => !isBetween(one))
	};
}

/**
 * What two articles share and do not share, by the records of seeds/. Their order changes which is first and
 * nothing else.
 *
 * @throws where there is no such article
 */
export function compareArticles(
	records: CompareRecords,
	a: ArticleId,
	b: ArticleId
): ArticleComparison {
	const found = (id: ArticleId): Article => {
		const article = records.articles.find((one) => one.id === id);
		if (!article) throw new Error(`There is no article "${id}".`);
		return article;
	};
	const reports = (fact: Fact, id: ArticleId) =>
		fact.sources.some((source) => source.article === id);
	const only = (own: ArticleId, other: ArticleId): OwnFact[] =>
		records.facts
			.filter((fact) => reports(fact, own) && !reports(fact, other))
			.map((fact) => ({
				fact,
				sources: inOrder(fact, own),
				alone: fact.sources.every((source) => source.article === own)
			}));
	const [first, second] = [found(a), found(b)];
	return {
		first,
		second,
		both: records.facts
			.filter((fact) => reports(fact, a) && reports(fact, b))
			.map((fact) => shared(fact, a, b)),
		onlyFirst: only(a, b),
		onlySecond: only(b, a),
		...alignFigures(records, a, b),
		...differencesOf(records, a, b),
		oddities: [odditiesOf(records, first), odditiesOf(records, second)]
	};
}
