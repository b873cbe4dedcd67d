import { scanTokens } from '$lib/facts/tokens';
import type { Step } from '../chapters';

const texts = import.meta.glob<string>('$content/*/story/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** The steps whose prose names each entry of the glossary, by the entry's id. */
export function usesOfTerms<One extends Pick<Step, 'path'>>(
	steps: readonly One[]
): Map<string, One[]> {
	const uses = new Map<string, One[]>();
	for (const step of steps) {
		const { tokens } = scanTokens(texts[step.path] ?? '');
		const named = tokens.flatMap(({ kind, id }) => (kind === 'term' ? id : []));
		for (const id of new Set(named)) uses.set(id, [...(uses.get(id) ?? []), step]);
	}
	return uses;
}
