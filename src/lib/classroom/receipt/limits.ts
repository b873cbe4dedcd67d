/** Longest code, characters. The limits below keep every code within it; a test makes the longest one. */
export const MAX_CODE = 1500;
/** Longest name, characters as readers count code points. */
export const MAX_NAME = 40;
/** Longest reason, bytes of UTF-8: as many plain letters, or a quarter as many emoji. */
export const MAX_REASON = 250;
/** The most runs in a receipt, and the bytes that all of them may take once packed. */
export const MAX_RUNS = 5;
export const MAX_RUN_BYTES = 360;
/** Last month that a prediction can name. */
export const MAX_MONTH = 48;

const utf8 = new TextEncoder();
/** Length of a text in bytes of UTF-8. */
export const bytesOf = (text: string): number => utf8.encode(text).length;

/** The first `most` bytes of a text in UTF-8, without the rest of a character that does not fit. */
export function clipBytes(text: string, most: number): string {
	let used = 0;
	let clipped = '';
	for (const character of text.toWellFormed()) {
		used += bytesOf(character);
		if (used > most) break;
		clipped += character;
	}
	return clipped;
}

const settled = (text: string) => text.toWellFormed().replace(/\s+/g, ' ').trim();

/** A name as a receipt holds it: on one line, of at most 40 characters. */
export const settledName = (name: string): string =>
	[...settled(name)].slice(0, MAX_NAME).join('').trim();

/** A reason as a receipt holds it: on one line, of at most 250 bytes. */
export const settledReason = (reason: string): string =>
	clipBytes(settled(reason), MAX_REASON).trim();
