import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIds, choose, defaultPair, readPair, writePair } from '$lib/story/compare/pair';
import { markWords } from '$lib/story/compare/wordings';

const read = (text: string) => readPair(new URLSearchParams(text));

describe('the pair in the address', () => {
	it('is read as it was written, all twenty of them', () => {
		for (const a of articleIds)
			for (const b of articleIds.filter((one) => one !== a))
				expect(read(writePair([a, b]))).toEqual({ pair: [a, b], refused: false });
	});

	it.each(['a=001', 'a=001&b=001', 'a=9&b=004', 'b=', 'a=__proto__&b=constructor'])(
		'is the usual one, and said to be refused, where it is %s',
		(text) => expect(read(text)).toEqual({ pair: defaultPair, refused: true })
	);

	it('is the usual one, with nothing to say, where there is none', () => {
		expect(read('x=1')).toEqual({ pair: defaultPair, refused: false });
	});

	it('holds two different articles whatever is chosen, the other one swapped where it must be', () => {
		expect(choose(['002', '004'], 0, '004')).toEqual(['004', '002']);
		expect(choose(['002', '004'], 1, '002')).toEqual(['004', '002']);
		expect(choose(['002', '004'], 1, '000')).toEqual(['002', '000']);
	});
});

describe('differences in wording', () => {
	const texts = fc.array(
		fc.array(fc.constantFrom('the', 'talks', 'US', 'U.S.', 'about', '2,500', '…'), {
			minLength: 1
		}),
		{ minLength: 1, maxLength: 3 }
	);
	const quotes = texts.map((some) => some.map((words) => words.join(' ')));

	it('never change a letter, and are none between the same words', () => {
		fc.assert(
			fc.property(quotes, quotes, (own, others) => {
				const marked = markWords(own, others);
				expect(marked.map((pieces) => pieces.map(({ text }) => text).join(''))).toEqual(own);
				expect(
					markWords(own, own)
						.flat()
						.some(({ apart }) => apart)
				).toBe(false);
			})
		);
	});

	it('leave as many words on both sides as the two share', () => {
		const kept = (own: string[], others: string[]) =>
			markWords(own, others)
				.flat()
				.filter(({ apart }) => !apart)
				.flatMap(({ text }) => text.match(/[\p{L}\p{N}.,]+/gu) ?? []).length;
		fc.assert(
			fc.property(quotes, quotes, (own, others) => {
				expect(kept(own, others)).toBe(kept(others, own));
			})
		);
	});

	it('pass over marks and capitals, and begin and end with a word', () => {
		expect(
			markWords(['about 2,500 U.S. troops, deployed in Iraq'], ['About 2,500 US troops in Iraq'])
		).toEqual([
			[
				{ text: 'about 2,500 U.S. troops, ', apart: false },
				{ text: 'deployed', apart: true },
				{ text: ' in Iraq', apart: false }
			]
		]);
	});
});
