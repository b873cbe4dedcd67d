import { RUN_LETTERS } from './lists';

/** CRC-32 of bytes (ISO-HDLC, as in zip files): an unsigned 32-bit number. */
export function crc32(bytes: Iterable<number>): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}

/** A number as so many bytes, the highest first. */
export const bigEndian = (value: number, size: number): number[] =>
	Array.from({ length: size }, (_, at) => (value >>> (8 * (size - 1 - at))) & 0xff);

/**
 * Bytes in base64 (RFC 4648, section 4) without padding. Its letters hold no `-`, so that the `-` after a
 * code's version marks where a code begins, and no `_` or `*`, which chats take for italics.
 */
export const toBase64 = (bytes: readonly number[]): string =>
	btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');

/** The bytes of such a text. Throws where it is none. */
export const fromBase64 = (text: string): number[] =>
	Array.from(atob(text), (character) => character.charCodeAt(0));

/** How many different numbers a letter of a run stands for: 0 is “no more”. */
const BASE = RUN_LETTERS.length + 1;

/** The letters of a run, three in two bytes. */
export function packRun(run: string): number[] {
	const numbers = Array.from(run, (letter) => RUN_LETTERS.indexOf(letter) + 1);
	return Array.from({ length: Math.ceil(numbers.length / 3) }, (_, at) => {
		const [a = 0, b = 0, c = 0] = numbers.slice(3 * at);
		return bigEndian((a * BASE + b) * BASE + c, 2);
	}).flat();
}

/** The letters that such bytes stand for. */
export function unpackRun(bytes: readonly number[]): string {
	let run = '';
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		const three = bytes[at]! * 256 + bytes[at + 1]!;
		for (const number of [
			Math.floor(three / BASE / BASE),
			Math.floor(three / BASE) % BASE,
			three % BASE
		])
			run += RUN_LETTERS[number - 1] ?? '';
	}
	return run;
}
