import { resolve } from '$app/paths';
import type { Citable } from '$lib/ui/cite/citable';
import { cited } from '$lib/ui/cite/edition';
import type { CiteWords } from '$lib/words/cite';
import type { CommonWords } from '$lib/words/common';
import type { FactWords } from '$lib/words/facts';
import { cardOf, type ArticleMention, type Card } from '../facts/card';

/** The articles whose words a record holds, or those of the records that it is worked out from, each once. */
export function articlesBehind(card: Card): ArticleMention[] {
	const records = [card, ...card.from.flatMap(({ anchor }) => cardOf(anchor) ?? [])];
	const mentions = records.flatMap(({ quotations }) => quotations.map(({ article }) => article));
	return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

/** A record as something to cite: our record of it, and the articles that the words come from. */
export function recordCited(
	card: Card,
	words: { cite: CiteWords; facts: FactWords; site: CommonWords['site'] },
	base: string
): Citable {
	const { cite, facts, site } = words;
	const { date: day, dateInferred, noDate } = facts;
	const articles = articlesBehind(card).map(({ name, date, inferred }) =>
		cite.article(name, date ? (inferred ? dateInferred(day(date)) : day(date)) : noDate)
	);
	const say = card.kind === 'derived' ? cite.workedOut : cite.wordsOf;
	return cited({
		title: cite.record(card.title, card.display),
		medium: cite.media.record,
		part: site.navigation.sources,
		site: site.name,
		url: new URL(`${resolve('/sources/')}#${card.anchor}`, base).href,
		...(articles.length > 0 && { note: say(articles) })
	});
}
