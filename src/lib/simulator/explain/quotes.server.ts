import { fact, isFactId } from '$lib/facts';
import { PARAMETERS } from '$lib/model/parameters';
import { CONDITIONS } from '$lib/model/schedule/conditions';
import { BAR_OF, type ConditionQuote, type ConditionQuotes } from './quotes';

/**
 * The articles' words for each condition: the first quotation of the first fact that speaks for its bar. Made
 * on the server, so that no page ships the facts for four short quotations. Throws if a bar names no fact.
 */
export function conditionQuotes(): ConditionQuotes {
	const quoteOf = (condition: (typeof CONDITIONS)[number]): ConditionQuote => {
		const [id] = PARAMETERS[BAR_OF[condition]].facts;
		if (id === undefined || !isFactId(id)) throw new Error(`No fact speaks of ${condition}.`);
		const [source] = fact(id).sources;
		if (!source) throw new Error(`The fact "${id}" has no words.`);
		return { fact: id, quote: source.quote, speaker: source.speaker, article: source.article };
	};
	return Object.fromEntries(
		CONDITIONS.map((condition) => [condition, quoteOf(condition)])
	) as unknown as ConditionQuotes;
}
