import { articleIds, type Wishes } from '$lib/charts/articles/data';
import { quotationsByArticle, type ArticleId, type FactId } from '$lib/facts';

/** Words of a fact's quotation in one article; throws where it has no such words. */
export function said(id: FactId, from: ArticleId, words: string): string {
	const own = quotationsByArticle(id).find((one) => one.article.id === from)?.sources ?? [];
	if (!own.some(({ quote }) => quote.includes(words)))
		throw new Error(`Article ${from} does not say “${words}” in the fact "${id}".`);
	return words;
}

/** A fact, and words of its quotation. */
export type Quoted = readonly [FactId, string];
const wished: Readonly<Record<ArticleId, readonly Quoted[]>> = {
	'000': [['us-prefers-conditions', 'based on conditions in Iraq']],
	'001': [
		['us-prefers-conditions', 'based on conditions in Iraq'],
		['elements-prefer-timeline', 'based on a timeline']
	],
	'002': [['us-waived-condition', 'waived this condition']],
	'003': [['assessment-then-timetable', 'a timetable for the departure']],
	'004': [['foreign-ministry-timeline', 'a specific and clear timeline']]
};

/** What each article says of conditions and dates. */
export const wishes = (): Wishes =>
	articleIds.map((one) => wished[one].map(([source, words]) => said(source, one, words)));
