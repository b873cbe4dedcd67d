import { article, articles, derivations, disagreements, fact } from './records';
import type { Article, Derivation, Disagreement, DisagreementPoint, FactId, Source } from './types';

/** What one article says of a fact. */
export interface Quotations {
	article: Article;
	/** Its quotations, in the order of the text; empty where the article is silent. */
	sources: readonly Source[];
}

/** What else is said where a fact takes part in a disagreement. */
export interface Contrast {
	disagreement: Disagreement;
	/** The other points: other facts, other articles, or an article's silence. */
	points: readonly DisagreementPoint[];
}

/** All five articles, each with its words on the fact. */
export function quotationsByArticle(id: FactId): Quotations[] {
	const { sources } = fact(id);
	return articles().map((one) => ({
		article: one,
		sources: sources.filter((source) => source.article === one.id).sort((a, b) => a.start - b.start)
	}));
}

/** The articles that report a fact, each once. */
export function articlesReporting(id: FactId): Article[] {
	return [...new Set(fact(id).sources.map((source) => source.article))].sort().map(article);
}

/** The articles that say nothing of a fact. */
export function articlesSilent(id: FactId): Article[] {
	const reporting = new Set(fact(id).sources.map((source) => source.article));
	return articles().filter((one) => !reporting.has(one.id));
}

/** The disagreements in which a fact takes part. */
export function disagreementsOf(id: FactId): Disagreement[] {
	return disagreements().filter((one) => one.facts.includes(id));
}

/**
 * What stands against a fact, or beside it and does not fit: for each of its disagreements the points
 * that rest on other facts.
 */
export function contrasts(id: FactId): Contrast[] {
	return disagreementsOf(id).map((disagreement) => ({
		disagreement,
		points: disagreement.points.filter((point) => point.fact !== id)
	}));
}

/** The derivations that use a fact. */
export function derivationsFrom(id: FactId): Derivation[] {
	return derivations().filter((one) => one.from.includes(id));
}
