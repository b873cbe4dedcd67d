/** The words of a text; parts joined by a hyphen are one word. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'.,-]*[\p{L}\p{N}])?/gu) ?? [];
}

/** The sentences of a text: up to a full stop, question mark, exclamation mark, or the end of a line. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.?!][”’]?)\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
}

/** What stands between typographic quotation marks. */
export const quotationsIn = (text: string): string[] =>
	[...text.matchAll(/“([^”]*)”/g)].map(([, inside = '']) => inside);
