import { expect, it } from 'vitest';
import { readingMinutes, WORDS_PER_MINUTE } from '$lib/story/reading-time';

const file = (chapter: string, words: number) =>
	`---\nid: a\nchapter: ${chapter}\ntitle: Not counted at all\n---\n\n${'word '.repeat(words)}\n`;

it('adds up the words of a chapter and leaves out the front matter', () => {
	const minutes = readingMinutes({
		a: file('week', WORDS_PER_MINUTE),
		b: file('week', 2 * WORDS_PER_MINUTE),
		c: file('fire', WORDS_PER_MINUTE)
	});
	expect(minutes.week).toBe(3);
	expect(minutes.fire).toBe(1);
});

it('never says that a chapter takes no time', () => {
	expect(readingMinutes({ a: file('week', 3) }).week).toBe(1);
});
