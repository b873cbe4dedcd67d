import { fact, isFactId } from '$lib/facts';
import type { Locale } from '$lib/words/locale';
import type { Step } from '../chapters';
import { quotationsOf, type Quotation } from '../facts/card';
import { readTerms, type Term } from './content';
import { groups } from './matter';
import { usesOfTerms } from './uses';

/** An entry as its page shows it. */
export interface Entry extends Pick<Term, 'id' | 'term' | 'also' | 'Prose'> {
	/** The words of articles that use it. */
	said: readonly Quotation[];
	/** The steps that name it, in reading order. */
	uses: readonly Pick<Step, 'id' | 'title'>[];
}

/** The entries of a language by group, and by alphabet within each; `steps` are those of the story. */
export function entriesByGroup(locale: Locale, steps: readonly Step[]) {
	const uses = usesOfTerms(steps);
	const terms = readTerms(locale);
	const entry = ({ id, term, also, said = [], Prose }: Term): Entry => ({
		...{ id, term, Prose },
		...(also ? { also } : {}),
		said: said.filter(isFactId).flatMap((one) => quotationsOf(fact(one)).filter(holds(term, also))),
		uses: uses.get(id) ?? []
	});
	return groups.map((group) => ({
		group,
		entries: terms.filter((term) => term.group === group).map(entry)
	}));
}

/** Whether a quotation holds a term or one of the other words for it. */
export const holds =
	(term: string, also: readonly string[] = []) =>
	({ quote }: { quote: string }): boolean =>
		[term, ...also].some((word) => quote.toLowerCase().includes(word.toLowerCase()));
