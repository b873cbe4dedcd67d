import type { Table } from '$lib/charts/table/table';
import { articles, type Article } from '$lib/facts';
import { factNotes, type Note } from '../facts/notes';

/** An article as a printed page tells of it. */
export type ArticleNote = Pick<
	Article,
	'id' | 'name' | 'what' | 'date' | 'dateInferred' | 'ending' | 'notes'
>;

/** What stands after the story on paper: both approaches' results, and the sources. */
export interface Appendix {
	/** What the default run of each approach came to. */
	results: Table;
	/** What to know before reading the results. */
	definitions: string;
	articles: ArticleNote[];
	/** The words behind every figure of the story. */
	notes: Note[];
}

/** The five articles and the words behind every figure of the story. */
export function storySources(locale: string): Pick<Appendix, 'articles' | 'notes'> {
	return {
		articles: articles().map(({ id, name, what, date, dateInferred, ending, notes }) => ({
			...{ id, name, what, date, dateInferred, ending, notes }
		})),
		notes: factNotes(`${locale}/story`)
	};
}
