/** A stretch of a quotation; `apart` where the other article has no such words in this order. */
export interface Piece {
	readonly text: string;
	readonly apart: boolean;
}

/** A word without case and marks, so that “U.S.” and “US” are one. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Which words of two lists stand in both, in the same order: the longest such sequence; empty ones count for
 * nothing. Returns for each word
 * of `first` whether it is in it.
 */
function kept(first: readonly string[], second: readonly string[]): boolean[] {
	const alike = (i: number, j: number) => first[i] !== '' && first[i] === second[j];
	const lengths = Array.from({ length: first.length + 1 }, () =>
		new Array<number>(second.length + 1).fill(0)
	);
	for (let i = first.length - 1; i >= 0; i -= 1)
		for (let j = second.length - 1; j >= 0; j -= 1)
			lengths[i]![j] = alike(i, j)
				? lengths[i + 1]![j + 1]! + 1
				: Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
	const result: boolean[] = new Array<boolean>(first.length).fill(false);
	for (let i = 0, j = 0; i < first.length && j < second.length;) {
		if (alike(i, j)) {
			result[i] = true;
			i += 1;
			j += 1;
		} else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
		else j += 1;
	}
	return result;
}

const wordsOf = (quotes: readonly string[]) => quotes.map((quote) => quote.split(/(?<=\s)(?=\S)/));

/** Words in a row that are alike in being shared or not, as one stretch; the space after it stands apart from no one. */
function joined(words: readonly Piece[]): Piece[] {
	const pieces: { text: string; apart: boolean }[] = [];
	const add = (text: string, apart: boolean) => {
		const last = pieces.at(-1);
		if (last?.apart === apart) last.text += text;
		else if (text !== '') pieces.push({ text, apart });
	};
	words.forEach(({ text, apart }, index) => {
		const together = apart && words[index + 1]?.apart === true;
		const end = together ? text.length : text.trimEnd().length;
		add(text.slice(0, end), apart);
		if (end < text.length) add(text.slice(end), false);
	});
	return pieces;
}

/**
 * The quotations of one article in stretches, those that the other's quotations on the same fact lack marked.
 * Joined, the stretches of a quotation are the quotation, letter for letter.
 */
export function markWords(own: readonly string[], others: readonly string[]): Piece[][] {
	const words = wordsOf(own);
	const same = kept(words.flat().map(bare), wordsOf(others).flat().map(bare));
	const firsts = words.map((_, index) => words.slice(0, index).flat().length);
	return words.map((list, index) =>
		joined(
			list.map((text, place) => ({
				text,
				apart: bare(text) !== '' && !same[firsts[index]! + place]
			}))
		)
	);
}
