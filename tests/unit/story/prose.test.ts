import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/tools/parity/text';
import { checkStory } from '../../../src/lib/story/matter';
import { chapterIds, chapterViews } from '../../../src/lib/story/chapters';
import { loadedWordsIn } from '../content/loaded-words';
import { readingGrade, sentencesOf, syllables, wordsOf } from './reading-grade';
import { seeds, tellStory, type ToldStep } from './story-text';

const steps = await tellStory();
const all = steps.map(({ text }) => text).join('\n');
const chapter = (id: string) => steps.filter(({ matter }) => matter.chapter === id);
const textOf = (some: readonly ToldStep[]) => some.map(({ text }) => text).join('\n');
const stepAt = (view: string) =>
	chapter('two-ways').find(({ matter }) => matter.view === view)?.text ?? '';

describe('the prose of the story', () => {
	it('reads at grade 9 or below in all, and at 10.5 or below in every chapter', () => {
		expect(readingGrade(all)).toBeLessThanOrEqual(9);
		for (const id of chapterIds)
			expect(readingGrade(textOf(chapter(id))), id).toBeLessThanOrEqual(10.5);
	});

	it('has 2,500 to 3,500 words in all, and 55 to 100 in every step', () => {
		expect(wordsOf(all).length).toBeGreaterThanOrEqual(2500);
		expect(wordsOf(all).length).toBeLessThanOrEqual(3500);
		for (const { file, text } of steps) {
			expect(wordsOf(text).length, file).toBeGreaterThanOrEqual(55);
			expect(wordsOf(text).length, file).toBeLessThanOrEqual(100);
		}
	});

	it('holds front matter that the page accepts, and puts every graphic in each of its views in their order', () => {
		expect(() =>
			checkStory(Object.fromEntries(steps.map(({ file, matter }) => [file, matter])))
		).not.toThrow();
		for (const id of chapterIds)
			expect([...new Set(chapter(id).map(({ matter }) => matter.view))], id).toEqual(
				chapterViews[id]
			);
	});

	it('holds no Markdown in the words of a token, where it would show as typed', () => {
		for (const { file, tokens } of steps)
			for (const { words = '' } of tokens) expect(words, file).not.toMatch(/[*_`#[\]]/);
	});

	it('has headings of at most 45 characters and no digit in a heading or a description', () => {
		for (const { file, matter } of steps) {
			expect(matter.title.length, file).toBeLessThanOrEqual(45);
			expect(matter.title + matter.alt, file).not.toMatch(/\d/);
			expect(sentencesOf(matter.alt), file).toHaveLength(1);
			// A colon or a number sign with a space would end the value for a reader of front matter.
			expect([matter.title, matter.alt].join('\n'), file).not.toMatch(/: | #/);
		}
	});
});

describe('even-handed words', () => {
	it('uses no loaded word outside quotation marks', () => {
		for (const { file, text, matter } of steps) {
			const found = loadedWordsIn(`${matter.title}\n${matter.alt}\n${text}`);
			expect(found, file).toEqual([]);
		}
	});

	it('names no winner, and calls the approaches by the same two names throughout', () => {
		for (const { file, text } of steps) {
			expect(text, file).not.toMatch(/\b(?:best|wins?|loses?|wise|reckless|endless)\b/i);
			expect(text, file).not.toMatch(
				/\b(?:condition-based|time-based|date-based|calendar-based)\b/i
			);
		}
	});

	it('spends as many words on one approach as on the other, within a tenth', () => {
		const [conditions, timeline] = ['conditions', 'timeline'].map(
			(view) => wordsOf(stepAt(view)).length
		) as [number, number];
		expect(conditions / timeline).toBeGreaterThan(0.9);
		expect(conditions / timeline).toBeLessThan(1.1);
	});

	it('explains both approaches in largely the same words', () => {
		const [conditions, timeline] = ['conditions', 'timeline'].map(
			(view) => new Set(wordsOf(stepAt(view).toLowerCase()))
		) as [Set<string>, Set<string>];
		const shared = [...conditions].filter((word) => timeline.has(word)).length;
		expect(shared / Math.max(conditions.size, timeline.size)).toBeGreaterThan(0.5);
	});

	it('names both as often, and in sentences of the same length, within a fifth, where it compares them', () => {
		const sentences = sentencesOf(textOf([...chapter('two-ways'), ...chapter('decides')]));
		const spent = (one: RegExp, other: RegExp) =>
			sentences
				.filter((sentence) => one.test(sentence) && !other.test(sentence))
				.flatMap((sentence) => wordsOf(sentence)).length;
		const conditions = spent(/conditions-based/i, /timeline-based/i);
		const timeline = spent(/timeline-based/i, /conditions-based/i);
		expect(conditions).toBeGreaterThan(0);
		expect(Math.max(conditions, timeline) / Math.min(conditions, timeline)).toBeLessThan(1.2);
	});

	it('lets now the one and now the other approach come first', () => {
		const first = steps
			.map(({ text }) => /conditions-based|timeline-based/i.exec(text)?.[0].toLowerCase())
			.filter((name) => name !== undefined);
		const timelineFirst = first.filter((name) => name === 'timeline-based').length;
		expect(timelineFirst / first.length).toBeGreaterThan(1 / 3);
		expect(timelineFirst / first.length).toBeLessThan(2 / 3);
	});

	it('says in the chapters on the model that it is a model, and not a forecast', () => {
		expect(textOf(chapter('run'))).toMatch(/not a forecast/);
		for (const id of ['two-ways', 'run', 'decides'])
			expect(textOf(chapter(id)), id).toMatch(/in this model|model world/i);
	});
});

describe('quotations', () => {
	it('are at most 25 words long', () => {
		for (const { file, text } of steps)
			for (const quoted of quotationsIn(text))
				expect(wordsOf(quoted).length, `${file}: ${quoted}`).toBeLessThanOrEqual(25);
	});

	it('stand in the words of the article wherever they are tied to a fact', () => {
		const plain = (text: string) => text.replace(/[’‘]/g, "'").toLowerCase();
		for (const { file, tokens } of steps)
			for (const { kind, id, words = '' } of tokens) {
				if (kind !== 'fact') continue;
				const sources = seeds.facts[id]?.sources as { quote: string }[];
				const said = plain(sources.map(({ quote }) => quote).join('\n'));
				for (const quoted of quotationsIn(words))
					expect(said, `${file}: ${id}`).toContain(plain(quoted));
			}
	});

	it('use typographic marks, and so do apostrophes', () => {
		for (const { file, text, matter } of steps) {
			expect(text + matter.title + matter.alt, file).not.toMatch(/["']/);
			expect(text.match(/“/g)?.length, file).toBe(text.match(/”/g)?.length);
		}
	});
});

describe('the reading grade', () => {
	it('counts the syllables of common words', () => {
		const known = {
			troops: 1,
			leave: 1,
			backed: 1,
			based: 1,
			wanted: 2,
			Iraq: 2,
			article: 3,
			timetable: 3,
			coalition: 3,
			military: 4,
			'conditions-based': 4,
			operational: 5,
			'2,500': 4
		};
		for (const [word, count] of Object.entries(known)) expect(syllables(word), word).toBe(count);
	});

	it('finds a plain sentence easy and an official one hard', () => {
		expect(readingGrade('The cat sat on the mat. It was glad.')).toBeLessThan(2);
		expect(
			readingGrade(
				'Bilateral consultations regarding operational requirements necessitate considerable institutional coordination.'
			)
		).toBeGreaterThan(20);
	});

	it('gives the grade of the published formula for counts known by hand', () => {
		// 2 sentences, 9 words, 9 syllables: 0.39 × 4.5 + 11.8 × 1 − 15.59.
		expect(readingGrade('The cat sat on the mat. It was glad.')).toBeCloseTo(-2.035, 3);
	});
});
