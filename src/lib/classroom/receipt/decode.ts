import { crc32, fromBase64, unpackRun } from './bytes';
import { encodeReceipt, PREFIX, VERSION } from './encode';
import { ISIS_LIST, QUESTION_LIST, SAID_OF } from './lists';
import { MAX_CODE } from './limits';
import type { Receipt, ReceiptAnswer, Said, SaidOf } from './receipt';

/** Why a text is no receipt. */
export type Refusal =
	/** It does not begin as a code does. */
	| 'not-a-receipt'
	/** A later version of the site made it. */
	| 'newer'
	/** Its end is missing. */
	| 'cut-short'
	/** Something in it was changed. */
	| 'damaged';
/** What a text stands for: a receipt with its code as it was made, or why it is none. */
export type Decoded =
	{ readonly receipt: Receipt; readonly code: string } | { readonly refused: Refusal };

/** What no code needs and what mail and chats put into one: spaces, lines, marks of quoted lines. */
const SKIPPED = /[\s>\u00ad\u200b-\u200d\u2060\ufeff]/;
const LETTER = /[A-Za-z0-9+/]/;
/** Fewest bytes of a code: length, four empty parts and their counts, checksum. */
const LEAST = 12;
/** Letters that hold a number of bytes. */
const lettersOf = (bytes: number) => Math.ceil((bytes * 4) / 3);

/** The number of letters that a code's first three say it has; undefined where it cannot be so many. */
function lettersSaid(first: string): number | undefined {
	const [high = 0, low = 0] = fromBase64(first + 'A');
	const bytes = high * 256 + low;
	const letters = lettersOf(bytes);
	return bytes >= LEAST && letters + PREFIX.length <= MAX_CODE ? letters : undefined;
}

/** The letters of a code after its prefix, and where they end. */
function lettersIn(text: string): { letters: string; end: number } | Refusal {
	let letters = '';
	let wanted = Infinity;
	let end = 0;
	for (; end < text.length && letters.length < wanted; end++) {
		const character = text.charAt(end);
		if (SKIPPED.test(character)) continue;
		if (!LETTER.test(character)) break;
		letters += character;
		if (letters.length !== 3) continue;
		const said = lettersSaid(letters);
		if (said === undefined) return 'damaged';
		wanted = said;
	}
	if (letters.length < wanted) return 'cut-short';
	return LETTER.test(text.charAt(end)) ? 'damaged' : { letters, end };
}

/** Reads bytes one after the other; throws where there are no more. */
class Bytes {
	#at = 0;
	#bytes: readonly number[];
	constructor(bytes: readonly number[]) {
		this.#bytes = bytes;
	}
	next(): number {
		return this.take(1)[0]!;
	}
	take(count: number): readonly number[] {
		const taken = this.#bytes.slice(this.#at, (this.#at += count));
		if (taken.length < count) throw new RangeError('The bytes end too soon.');
		return taken;
	}
	text(): string {
		const bytes = Uint8Array.from(this.take(this.next()));
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	}
}

/** The entry of a list at a place; throws where there is none. */
function entry<T>(list: readonly T[], place: number): T {
	const found = list[place];
	if (found === undefined) throw new RangeError(`There is no entry ${place}.`);
	return found;
}

function perApproach<T>(read: (approach: SaidOf) => T): Record<SaidOf, T> {
	const [conditions, timeline] = SAID_OF;
	return { conditions: read(conditions), timeline: read(timeline) };
}

const readSaid = (bytes: Bytes): Said => ({
	gone: bytes.next() || null,
	isis: entry(ISIS_LIST, bytes.next())
});

function readAnswers(held: readonly number[]): ReceiptAnswer[] {
	const bytes = new Bytes(held);
	return Array.from({ length: held.length / 2 }, () => {
		const { id, options } = entry(QUESTION_LIST, bytes.next());
		const bits = bytes.next();
		return { question: id, chosen: options.filter((_, at) => bits & (1 << at)) };
	});
}

/** The receipt that bytes hold; throws where they hold none. */
function readReceipt(bytes: Bytes): Receipt {
	const prediction = bytes.next() === 1 ? perApproach(() => readSaid(bytes)) : undefined;
	const answers = readAnswers(bytes.take(bytes.next()));
	const name = bytes.text();
	const reasons = perApproach(() => bytes.text());
	const runs = Array.from({ length: bytes.next() }, () => {
		const size = bytes.next() * 256 + bytes.next();
		return unpackRun(bytes.take(size));
	});
	return { name, ...(prediction && { prediction }), reasons, answers, runs };
}

/** The receipt whose checksum has been found right. One that would be written otherwise is not one of ours. */
function checkedReceipt(letters: string): Receipt | Refusal {
	const bytes = fromBase64(letters);
	const sum = bytes.slice(-4).reduce((value, byte) => value * 256 + byte, 0);
	if (crc32([...new TextEncoder().encode(PREFIX), ...bytes.slice(0, -4)]) !== sum) return 'damaged';
	const receipt = readReceipt(new Bytes(bytes.slice(2, -4)));
	return encodeReceipt(receipt) === PREFIX + letters ? receipt : 'damaged';
}

/** What a text that begins with a code holds, and what follows the code. Never throws. */
export function decodeFirst(text: string): { decoded: Decoded; rest: string } {
	const refuse = (refused: Refusal) => ({ decoded: { refused }, rest: '' });
	const prefix = /^CC([1-9]\d{0,2})-/.exec(text);
	if (!prefix) return refuse('not-a-receipt');
	if (Number(prefix[1]) > VERSION) return refuse('newer');
	const body = text.slice(prefix[0].length);
	const found = lettersIn(body);
	if (typeof found === 'string') return refuse(found);
	try {
		const receipt = checkedReceipt(found.letters);
		if (typeof receipt === 'string') return refuse(receipt);
		const code = PREFIX + found.letters;
		return { decoded: { receipt, code }, rest: body.slice(found.end) };
	} catch {
		// The checksum fits, and the parts are not known here: a later list has them, or nobody’s has.
		return refuse('newer');
	}
}
