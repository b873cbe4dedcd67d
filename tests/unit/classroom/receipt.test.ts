import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReceipt, readPasted } from '$lib/classroom/receipt/pasted';
import { encodeReceipt, PREFIX, runsThatFit } from '$lib/classroom/receipt/encode';
import {
	bytesOf,
	clipBytes,
	MAX_CODE,
	MAX_NAME,
	MAX_REASON,
	MAX_RUN_BYTES,
	MAX_RUNS,
	settledName,
	settledReason
} from '$lib/classroom/receipt/limits';
import { ISIS_LIST, QUESTION_LIST, RUN_LETTERS } from '$lib/classroom/receipt/lists';
import { crc32 } from '$lib/classroom/receipt/bytes';
import type { Receipt } from '$lib/classroom/receipt/receipt';

const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 60 }));
const said = fc.record({
	gone: fc.option(fc.integer({ min: 1, max: 48 })),
	isis: fc.constantFrom(...ISIS_LIST)
});
const answers = fc
	.tuple(...QUESTION_LIST.map(({ options }) => fc.subarray([...options])))
	.map((chosen) =>
		QUESTION_LIST.flatMap(({ id }, at) =>
			chosen[at]!.length > 0 ? [{ question: id, chosen: chosen[at]! }] : []
		)
	);
const run = fc.string({ unit: fc.constantFrom(...RUN_LETTERS), minLength: 1, maxLength: 100 });
const receipts: fc.Arbitrary<Receipt> = fc.record(
	{
		name: words.map(settledName),
		prediction: fc.record({ conditions: said, timeline: said }),
		reasons: fc.record({
			conditions: words.map(settledReason),
			timeline: words.map(settledReason)
		}),
		answers,
		runs: fc.array(run, { maxLength: 8 }).map(runsThatFit)
	},
	{ requiredKeys: ['name', 'reasons', 'answers', 'runs'] }
);

const plain: Receipt = {
	name: 'Noor',
	prediction: {
		conditions: { gone: null, isis: 'same' },
		timeline: { gone: 20, isis: 'more' }
	},
	reasons: { conditions: 'Nobody knows when it ends.', timeline: 'A date is a date.' },
	answers: [{ question: 'one-run', chosen: ['here'] }],
	runs: ['1_vb_m18_k1']
};
const code = encodeReceipt(plain);
/** Handed in once; must never be misread. */
const FIXTURE =
	'CC1-AEsBAAEUAgIMBAROb29yGk5vYm9keSBrbm93cyB3aGVuIGl0IGVuZHMuEUEgZGF0ZSBpcyBhIGRhdGUuAQAIEpBRBw4Og5ChoFdi';

describe('a receipt', () => {
	it('comes back from its code as it was', () => {
		fc.assert(
			fc.property(receipts, (receipt) => {
				const written = encodeReceipt(receipt);
				expect(written.length).toBeLessThanOrEqual(MAX_CODE);
				expect(decodeReceipt(written)).toEqual({ receipt, code: written });
			}),
			{ numRuns: 3000 }
		);
	});

	it('with everything as long as it may be is still within 1,500 characters', () => {
		const emoji = '\u{1f5fa}'.repeat(300);
		const longRun = 'z'.repeat(480);
		const most = ((MAX_RUN_BYTES - 4) / 2) * 3;
		const full: Receipt = {
			name: settledName(emoji),
			prediction: plain.prediction!,
			reasons: {
				conditions: settledReason('x'.repeat(999)),
				timeline: settledReason('y'.repeat(999))
			},
			answers: QUESTION_LIST.map(({ id, options }) => ({ question: id, chosen: options })),
			runs: ['z'.repeat(most - 480), longRun]
		};
		expect(runsThatFit(full.runs)).toEqual(full.runs);
		expect(bytesOf(full.name)).toBe(160);
		expect(bytesOf(full.reasons.conditions)).toBe(MAX_REASON);
		const written = encodeReceipt(full);
		// The list of questions may grow to forty.
		const later = Math.ceil(((40 - QUESTION_LIST.length) * 2 * 4) / 3);
		expect(written.length + later).toBeLessThanOrEqual(MAX_CODE);
		expect(decodeReceipt(written)).toEqual({ receipt: full, code: written });
	});

	it('keeps to its limits whatever it is given, and clips no character in two', () => {
		const anything = fc.string({ unit: 'binary', maxLength: 600 });
		fc.assert(
			fc.property(
				anything,
				anything,
				fc.array(fc.string(), { maxLength: 60 }),
				(name, reason, runs) => {
					const written = encodeReceipt({
						name,
						reasons: { conditions: reason, timeline: reason },
						answers: [{ question: 'no-such', chosen: ['none'] }],
						runs
					});
					expect(written.length).toBeLessThanOrEqual(MAX_CODE);
					expect(decodeReceipt(written)).toHaveProperty('receipt');
				}
			)
		);
		expect([...settledName('\u{1f5fa}'.repeat(60))]).toHaveLength(MAX_NAME);
		expect(clipBytes('aé\u{1f5fa}', 6)).toBe('aé');
		expect(clipBytes('\ud83d', 6)).toBe('\ufffd');
		expect(runsThatFit(Array(9).fill('1_k1'))).toHaveLength(MAX_RUNS);
		expect(runsThatFit(['1_K1', '', '1_k1'])).toEqual(['1_k1']);
	});

	it('of version 1 is read for ever', () => {
		expect(decodeReceipt(FIXTURE)).toEqual({ receipt: plain, code: FIXTURE });
		expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
	});
});

describe('a code that was changed', () => {
	const others = [...'ABCxyz019+/-_=.>" \n,é'];

	it('in any one character is refused', () => {
		for (let at = 0; at < code.length; at++)
			for (const other of others) {
				if (other === code[at]) continue;
				const changed = code.slice(0, at) + other + code.slice(at + 1);
				expect(decodeReceipt(changed), `${other} at ${at}`).toHaveProperty('refused');
			}
	});

	it('in any one character is refused, of any receipt', () => {
		const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
		fc.assert(
			fc.property(receipts, fc.nat(), character, (receipt, place, other) => {
				const whole = encodeReceipt(receipt);
				const at = place % whole.length;
				fc.pre(whole[at] !== other);
				const changed = whole.slice(0, at) + other + whole.slice(at + 1);
				expect(decodeReceipt(changed)).toHaveProperty('refused');
			}),
			{ numRuns: 3000 }
		);
	});

	it('by a character too few or too many is refused', () => {
		for (let at = 1; at < code.length; at++) {
			expect(decodeReceipt(code.slice(0, at) + code.slice(at + 1))).toHaveProperty('refused');
			expect(decodeReceipt(`${code.slice(0, at)}A${code.slice(at)}`)).toHaveProperty('refused');
		}
		expect(decodeReceipt(`${code}A`)).toEqual({ refused: 'damaged' });
	});

	it('says why', () => {
		expect(decodeReceipt('my homework')).toEqual({ refused: 'not-a-receipt' });
		expect(decodeReceipt(code.slice(0, -5))).toEqual({ refused: 'cut-short' });
		expect(decodeReceipt(code.replace('CC1', 'CC2'))).toEqual({ refused: 'newer' });
		expect(decodeReceipt(code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'))).toEqual({
			refused: 'damaged'
		});
		expect(decodeReceipt(`${PREFIX}////`)).toEqual({ refused: 'damaged' });
	});
});

describe('what is pasted', () => {
	it('never throws and never makes a receipt of random text', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'CC1-AZaz09+/ \n>"'), maxLength: 400 });
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), letters), (text) => {
				for (const tried of [text, PREFIX + text])
					for (const { decoded } of readPasted(tried)) expect(decoded).toHaveProperty('refused');
			}),
			{ numRuns: 3000 }
		);
	});

	it('may have lines, spaces, marks of quoted mail and quotation marks in and around a code', () => {
		const wrapped = code.match(/.{1,20}/g)!.join('\r\n> ');
		for (const text of [
			`“${code}”`,
			` ${code}\n`,
			`Here: ${code}. Bye`,
			wrapped,
			`"${wrapped}", N.`
		])
			expect(readPasted(text), text).toEqual([{ number: 1, decoded: { receipt: plain, code } }]);
	});

	it('is read code by code, in its order, with doubles and strays', () => {
		const second = encodeReceipt({ ...plain, name: '' });
		const text = `${code}${second}\n${code} and CC2-xyz, ${code.slice(4)} ${second.slice(0, 30)}`;
		const found = readPasted(text);
		expect(found.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6].slice(0, found.length));
		expect(found[2]).toMatchObject({ sameAs: 1 });
		expect(found.slice(3).map(({ decoded }) => 'refused' in decoded && decoded.refused)).toEqual([
			'newer',
			'cut-short'
		]);
		expect(readPasted(` \n`)).toEqual([]);
		expect(readPasted(`${code} ${code.slice(4)}`)[1]).toEqual({
			number: 2,
			decoded: { refused: 'not-a-receipt' }
		});
	});

	it('may be two hundred codes at once', () => {
		const codes = Array.from({ length: 200 }, (_, at) =>
			encodeReceipt({ ...plain, name: `${at}` })
		);
		const found = readPasted(codes.join('\n'));
		expect(found).toHaveLength(200);
		expect(found.every(({ decoded, sameAs }) => 'receipt' in decoded && !sameAs)).toBe(true);
	});
});
