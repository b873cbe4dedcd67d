import type { ArticleId } from '$lib/facts';

/** The five articles, in the order of every choice. */
export const articleIds: readonly ArticleId[] = ['000', '001', '002', '003', '004'];
/** Two different articles, in the order in which they are shown. */
export type Pair = readonly [first: ArticleId, second: ArticleId];
export const defaultPair: Pair = ['002', '004'];

const isArticle = (id: string | null): id is ArticleId => articleIds.some((one) => one === id);

/** The pair that an address asks for; the default, and that the address was no good, where it names none. */
export function readPair(query: URLSearchParams): { pair: Pair; refused: boolean } {
	const [first, second] = [query.get('a'), query.get('b')];
	if (isArticle(first) && isArticle(second) && first !== second)
		return { pair: [first, second], refused: false };
	return { pair: defaultPair, refused: first !== null || second !== null };
}

/** The part of an address that opens the pair. */
export const writePair = ([first, second]: Pair): `?${string}` => `?a=${first}&b=${second}`;

/** The pair with another article at a place; the two change places where it is the other one already. */
export function choose([first, second]: Pair, place: 0 | 1, id: ArticleId): Pair {
	if (place === 0) return id === second ? [second, first] : [id, second];
	return id === first ? [second, first] : [first, id];
}
