import { bigEndian, crc32, packRun, toBase64 } from './bytes';
import { MAX_MONTH, MAX_RUN_BYTES, MAX_RUNS, settledName, settledReason } from './limits';
import { ISIS_LIST, QUESTION_LIST, RUN_LETTERS, SAID_OF } from './lists';
import type { Receipt, ReceiptAnswer, Said } from './receipt';

/** Version of the form below. Whatever an older site would misread gets the next number. */
export const VERSION = 1;
/** What every code of this version begins with. */
export const PREFIX = `CC${VERSION}-`;

const utf8 = new TextEncoder();
const held = (bytes: readonly number[]): number[] => [bytes.length, ...bytes];
const text = (words: string): number[] => held([...utf8.encode(words)]);

function outlook({ gone, isis }: Said): number[] {
	const isMonth = gone !== null && Number.isInteger(gone) && gone >= 1 && gone <= MAX_MONTH;
	return [isMonth ? gone : 0, ISIS_LIST.indexOf(isis)];
}

/** The place of each answer in the frozen list, and its options as bits; unknown ones are left out. */
function places(answers: readonly ReceiptAnswer[]): number[] {
	return QUESTION_LIST.flatMap(({ id, options }, place) => {
		const chosen = answers.find(({ question }) => question === id)?.chosen ?? [];
		const bits = options.reduce((sum, one, at) => sum + (chosen.includes(one) ? 1 << at : 0), 0);
		return bits > 0 ? [place, bits] : [];
	});
}

const isRun = (run: string) =>
	run !== '' && Array.from(run).every((letter) => RUN_LETTERS.includes(letter));

/** The runs that a receipt has room for: the first few, without any that would make it too long. */
export function runsThatFit(runs: readonly string[]): string[] {
	let used = 0;
	return runs
		.filter(isRun)
		.filter((run) => {
			const size = 2 + packRun(run).length;
			if (used + size > MAX_RUN_BYTES) return false;
			used += size;
			return true;
		})
		.slice(0, MAX_RUNS);
}

/**
 * A receipt as a code, at most 1,500 characters: `CC1-`, then base64 of
 *
 * - 2 bytes: how many bytes there are in all;
 * - 1 byte: 1 where there is a prediction, else 0; then for each approach its month (0 is never) and its grade;
 * - the answers: how many bytes, then for each question its place in the list and its options as bits;
 * - the name, then the reason for each approach: how many bytes, then UTF-8;
 * - the number of runs; each: how many bytes (2), then its letters, three in two bytes;
 * - 4 bytes: CRC-32 of `CC1-` and of all bytes before.
 *
 * What is too long or unknown is left out. The checksum finds damage and careless changes. It is no
 * signature: whoever reads this can write a code that fits.
 */
export function encodeReceipt({ name, prediction, reasons, answers, runs }: Receipt): string {
	const fitting = runsThatFit(runs).map(packRun);
	const body = [
		...(prediction ? [1, ...SAID_OF.flatMap((approach) => outlook(prediction[approach]))] : [0]),
		...held(places(answers)),
		...text(settledName(name)),
		...SAID_OF.flatMap((approach) => text(settledReason(reasons[approach]))),
		fitting.length,
		...fitting.flatMap((run) => [...bigEndian(run.length, 2), ...run])
	];
	const counted = [...bigEndian(body.length + 6, 2), ...body];
	const checksum = crc32([...utf8.encode(PREFIX), ...counted]);
	return PREFIX + toBase64([...counted, ...bigEndian(checksum, 4)]);
}
