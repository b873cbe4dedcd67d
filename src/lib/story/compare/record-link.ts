/** The record that an id of the sources page names, as a link to a fact or to something else takes it. */
export function recordOf(anchor: string): {
	id: string;
	kind: 'fact' | 'article' | 'disagreement';
} {
	const [, kind, id] = /^(article|disagreement)-(.+)$/.exec(anchor) ?? [];
	return kind && id
		? { id, kind: kind as 'article' | 'disagreement' }
		: { id: anchor, kind: 'fact' };
}
