const group = /\p{N}(?:[\p{N},.]*\p{N})?/gu;

/** The numbers written in a text, each in one plain form: `"2,500"` is `"2500"`, `"0.30"` is `"0.3"`. */
export function digitGroups(text: string): string[] {
	return (text.match(group) ?? []).map((found) => {
		const plain = found.replace(/,/g, '');
		return Number.isNaN(Number(plain)) ? plain : String(Number(plain));
	});
}

/** Every number anywhere in a value, dates and quotations included. */
function allGroups(value: unknown): string[] {
	if (typeof value === 'number') return digitGroups(String(value));
	if (typeof value === 'string') return digitGroups(value);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(allGroups);
	return [];
}

/** Numbers of some words that nothing in the given evidence bears out. */
export function unsupportedGroups(words: string, evidence: readonly unknown[]): string[] {
	const borneOut = new Set(evidence.flatMap(allGroups));
	return digitGroups(words).filter((found) => !borneOut.has(found));
}
