import type { FactEntry } from './records';

/** Which facts a reader wants to see. */
export interface Filter {
	/** Words that all have to occur, in any order; empty for none. */
	words: string;
	kind: FactEntry['kind'] | '';
	/** Id of an article that has to report it; empty for any. */
	article: string;
}

export const everything: Filter = { words: '', kind: '', article: '' };

/** Most characters of the words looked for, so that no address grows without bound. */
export const longestWords = 80;

const kinds: readonly string[] = ['figure', 'event', 'position', 'claim'];

/** The filter that an address asks for; whatever in it makes no sense is left out. */
export function readFilter(query: URLSearchParams, articleIds: readonly string[]): Filter {
	const kind = query.get('kind') ?? '';
	const article = query.get('article') ?? '';
	return {
		words: (query.get('words') ?? '').slice(0, longestWords),
		kind: kinds.includes(kind) ? (kind as Filter['kind']) : '',
		article: articleIds.includes(article) ? article : ''
	};
}

/** The part of an address that opens the page with the filter: empty, or begins with `?`. */
export function writeFilter(filter: Filter): '' | `?${string}` {
	const query = new URLSearchParams();
	for (const key of ['words', 'kind', 'article'] as const)
		if (filter[key].trim() !== '') query.set(key, filter[key].trim());
	return query.size > 0 ? `?${query}` : '';
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}|[“”"'’]/gu, '');

/** All the words of a fact in which a reader may look, in one plain form. */
export function searchable(fact: FactEntry): string {
	const quoted = fact.quotations.flatMap(({ quote, speaker, article }) => [
		quote,
		speaker ?? '',
		article.name
	]);
	const particulars = fact.particulars.flatMap((one) => ('text' in one ? one.text : one.said));
	const said = [fact.display, fact.title, fact.note ?? '', ...quoted, ...particulars];
	return plain(said.join(' '));
}

/** Whether a fact, with its searchable words, fits a filter. */
export function fits(fact: FactEntry, text: string, { words, kind, article }: Filter): boolean {
	const terms = plain(words).split(/\s+/).filter(Boolean);
	return (
		(kind === '' || fact.kind === kind) &&
		(article === '' || fact.quotations.some((quotation) => quotation.article.id === article)) &&
		terms.every((term) => text.includes(term))
	);
}
