import type { DerivationId, FactId } from '$lib/facts';
import { scanTokens } from '$lib/facts/tokens';
import { cardOf, type Card } from './card';

/** What a page names, with the words behind it, for readers of a printed page. */
export type Note = Pick<
	Card,
	'anchor' | 'kind' | 'display' | 'title' | 'quotations' | 'particulars'
>;

const prose = import.meta.glob<string>('$content/*/**/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The facts and derivations that a piece of prose names, each once, in the order of first mention. */
export function mentionsIn(source: string): string[] {
	const anchors = scanTokens(source).tokens.flatMap(({ kind, id }) => {
		if (kind === 'fact') return id;
		return kind === 'derived' ? `derived-${id}` : [];
	});
	return [...new Set(anchors)];
}

/**
 * Notes on all that the prose of a folder under content/ ("en/story") names, in the order of its
 * files, and on what else a page shows: the facts and derivations of its charts.
 */
export function factNotes(
	folder: string,
	others: { facts?: readonly FactId[]; derivations?: readonly DerivationId[] } = {}
): Note[] {
	const files = Object.keys(prose)
		.filter((path) => path.startsWith(`/content/${folder}/`))
		.sort();
	const drawn = [
		...(others.facts ?? []),
		...(others.derivations ?? []).map((id) => `derived-${id}`)
	];
	const anchors = [...files.flatMap((path) => mentionsIn(prose[path] ?? '')), ...drawn];
	return [...new Set(anchors)].map(note);
}

function note(named: string): Note {
	const card = cardOf(named);
	if (!card) throw new Error(`There is no record "${named}".`);
	const { anchor, kind, display, title, quotations, particulars } = card;
	return { anchor, kind, display, title, quotations, particulars };
}
