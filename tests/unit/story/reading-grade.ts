import { sentencesOf, wordsOf } from '../../../src/tools/parity/text';

export { sentencesOf, wordsOf };

/** Words that the rule below gets wrong, with their syllables. */
const exceptions: Record<string, number> = {
	area: 3,
	being: 2,
	beyond: 2,
	create: 2,
	daesh: 2,
	elsewhere: 2,
	every: 2,
	everybody: 4,
	idea: 3,
	ideas: 3,
	sometimes: 2,
	something: 2,
	somewhere: 2,
	timeline: 2,
	timetable: 3
};

/** Syllables of a word: groups of vowels, without a silent e; a number counts one for each digit. */
export function syllables(word: string): number {
	const parts = word.split('-');
	if (parts.length > 1) return parts.reduce((sum, part) => sum + syllables(part), 0);
	const plain = word.toLowerCase().replace(/[’']s?$/, '');
	const digits = plain.replace(/\D/g, '').length;
	if (digits > 0) return digits;
	const letters = plain.replace(/[^a-z]/g, '');
	const known = exceptions[letters];
	if (known) return known;
	const spoken = letters
		.replace(/(?<=[^aeiouy])e(?=ly$|ful$|less$|ment$|ments$)/, '')
		.replace(/(?<=[aeiouy].*[^td])ed$/, '')
		.replace(/(?<=[aeiouy].*[^cgsxzh])es$/, '')
		.replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/, '')
		.replace(/(?<=[tsc])io(?=n)/, 'o')
		.replace(/i(?=[ao](?!u))/, 'i-')
		.replace(/^y/, '');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/**
 * Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, 1975). The answer is a school year in the United States.
 */
export function readingGrade(text: string): number {
	const words = wordsOf(text);
	const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (sounds / words.length) - 15.59;
}
