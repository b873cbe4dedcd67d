import { UsageError } from './usage-error';

/** How many letters must be changed, added or left out to make one text of another (Levenshtein). */
export function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let at = 1; at <= one.length; at += 1) {
		const next = [at];
		for (let along = 1; along <= other.length; along += 1) {
			const changed = row[along - 1]! + (one[at - 1] === other[along - 1] ? 0 : 1);
			next.push(Math.min(changed, row[along]! + 1, next[along - 1]! + 1));
		}
		row = next;
	}
	return row[other.length]!;
}

/** “ Did you mean …?” with the nearest of some names, capitals aside; empty if none is near. */
export function didYouMean(typed: string, names: readonly string[]): string {
	const far = (name: string) => distance(typed.toLowerCase(), name.toLowerCase());
	const [nearest] = [...names].sort((a, b) => far(a) - far(b));
	const isNear = nearest !== undefined && far(nearest) <= Math.max(2, typed.length / 2);
	return isNear ? ` Did you mean ${nearest}?` : '';
}

/** One of some names, or a `UsageError` that says which there are. `what` is what is named: an approach, say. */
export function oneOf<Name extends string>(
	what: string,
	typed: string,
	names: readonly Name[]
): Name {
	const found = names.find((name) => name === typed);
	if (found !== undefined) return found;
	const suggestion = didYouMean(typed, names) || ` There are ${names.join(', ')}.`;
	throw new UsageError(`There is no ${what} “${typed}”.${suggestion}`);
}
