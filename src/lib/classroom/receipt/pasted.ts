import { decodeFirst, type Decoded } from './decode';

/** Where a code begins. No code holds a `-` further on, so that two codes in a row come apart. */
const BEGINS = /CC[1-9]\d{0,2}-/g;
/** So many letters in a row are no word: a code that has lost its beginning. */
const STRAY = /[A-Za-z0-9+/]{40,}/g;

/** A code that was found in what was pasted. */
export interface Pasted {
	/** Its number in the pasted order, from 1. */
	readonly number: number;
	readonly decoded: Decoded;
	/** Number of the same code further up, if it stands there. */
	readonly sameAs?: number;
}

const strays = (text: string): Decoded[] =>
	[...text.replace(/\S*:\/\/\S*/g, ' ').matchAll(STRAY)].map(() => ({ refused: 'not-a-receipt' }));

/**
 * Every code in a text, in its order. Words, quotation marks and lines around a code are passed over, and so
 * are spaces and lines within it. A text without any code is one that is refused; never throws.
 */
export function readPasted(text: string): Pasted[] {
	if (text.trim() === '') return [];
	const starts = [...text.matchAll(BEGINS)].map(({ index }) => index);
	const found: Decoded[] = strays(text.slice(0, starts[0] ?? text.length));
	for (const [at, start] of starts.entries()) {
		const { decoded, rest } = decodeFirst(text.slice(start, starts[at + 1]));
		found.push(decoded, ...strays(rest));
	}
	if (found.length === 0) found.push({ refused: 'not-a-receipt' });
	const first = new Map<string, number>();
	return found.map((decoded, at) => {
		const number = at + 1;
		if ('refused' in decoded) return { number, decoded };
		const sameAs = first.get(decoded.code);
		if (sameAs === undefined) first.set(decoded.code, number);
		return { number, decoded, ...(sameAs !== undefined && { sameAs }) };
	});
}

/** What a text that is one code stands for. Never throws. */
export function decodeReceipt(text: string): Decoded {
	const found = readPasted(text);
	const [only] = found;
	return only && found.length === 1 ? only.decoded : { refused: 'not-a-receipt' };
}
