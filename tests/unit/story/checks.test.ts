import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../../src/lib/facts/tokens';
import { chapterIds } from '../../../src/lib/story/chapters';
import { questionMatter, questions } from '../../../src/lib/story/checks/content';
import { checkQuestions, type QuestionFile } from '../../../src/lib/story/checks/matter';
import { verdictOn } from '../../../src/lib/story/checks/question';
import { loadedWordsIn } from '../content/loaded-words';
import { readingGrade, wordsOf } from './reading-grade';
import { shownText, tellStory } from './story-text';

const sources = import.meta.glob<string>('$content/en/checks/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const files = Object.fromEntries(
	Object.entries(questionMatter).map(([path, matter]): [string, QuestionFile] => [
		path,
		{ matter, source: sources[path] ?? '' }
	])
);
const steps = new Map((await tellStory()).map(({ matter }) => [matter.id, matter.chapter]));

const bodyOf = (source: string) => source.replace(/^---\n[\s\S]*?\n---\n/, '');
/** Each question as a reader meets it: what is asked, what can be answered, and what is said of that. */
const told = await Promise.all(
	questions.map(async ({ id, question, options }) => {
		const path = Object.keys(sources).find((one) => one.endsWith(`-${id}.md`)) ?? '';
		const body = (await shownText(bodyOf(sources[path] ?? ''))).replace(/^## .*$/gm, '');
		const asked = [question, ...options.map(({ label }) => label)].join('\n');
		return {
			id,
			asked,
			body,
			feedback: bodyOf(sources[path] ?? '')
				.split(/^## .*$/m)
				.slice(1)
		};
	})
);
const quotation = /“[^”]*”/g;

describe('the questions on the chapters', () => {
	it('pass the check of the build: parts, right answers, steps, one or two on every chapter', () => {
		expect(() => checkQuestions(files, steps)).not.toThrow();
		expect(questions.length).toBeGreaterThanOrEqual(14);
		expect(questions.length).toBeLessThanOrEqual(18);
	});

	it('stand in the order of the story', () => {
		const order = questions.map(({ chapter }) => chapterIds.indexOf(chapter));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('do not have their right answer always in the same place', () => {
		const places = questions
			.filter(({ kind }) => kind === 'one')
			.map(({ options, right }) => options.findIndex(({ id }) => id === right[0]));
		for (const place of [0, 1, 2]) {
			const share = places.filter((one) => one === place).length / places.length;
			expect(share).toBeGreaterThan(0.1);
			expect(share).toBeLessThan(0.6);
		}
	});

	it('say of every option something of its own, in 12 to 60 words', async () => {
		for (const { id, feedback } of told) {
			const texts = await Promise.all(feedback.map(shownText));
			expect(new Set(texts).size, id).toBe(texts.length);
			for (const text of texts) {
				expect(wordsOf(text).length, `${id}: ${text}`).toBeGreaterThanOrEqual(12);
				expect(wordsOf(text).length, `${id}: ${text}`).toBeLessThanOrEqual(60);
			}
		}
	});

	it('read at grade 9 or below in all', () => {
		const all = told.map(({ asked, body }) => `${asked}\n${body}`).join('\n');
		expect(readingGrade(all)).toBeLessThanOrEqual(9);
	});

	it('use no loaded word outside quotation marks, name no winner, and scold nobody', () => {
		for (const { id, asked, body } of told) {
			const own = `${asked} ${body}`.replace(quotation, ' ').toLowerCase();
			expect(loadedWordsIn(`${asked} ${body}`), id).toEqual([]);
			expect(own, id).not.toMatch(/\b(?:best|wins?|loses?|wrong!|incorrect|failed to|score)\b/);
			expect(own, id).not.toMatch(/["']/);
		}
	});

	it('ask of both approaches the same, with the same answers in the same order', () => {
		const [conditions, timeline] = ['conditions-get-worse', 'worse-before-the-date'].map((id) =>
			questions.find((question) => question.id === id)
		);
		expect(conditions?.options).toEqual(timeline?.options);
		expect(conditions?.right).not.toEqual(timeline?.right);
	});

	it('let sources speak: most chapters on the articles rest on facts', () => {
		const tokens = Object.values(sources).flatMap((source) => scanTokens(source).tokens);
		expect(tokens.filter(({ kind }) => kind === 'fact').length).toBeGreaterThan(20);
	});
});

describe('a file with a question', () => {
	const [path = '', file] = Object.entries(files)[0] ?? [];
	const good = file?.matter as Record<string, unknown>;
	const checked = (changes: Record<string, unknown>, source = file?.source ?? '') =>
		checkQuestions({ ...files, [path]: { matter: { ...good, ...changes }, source } }, steps);

	it.each([
		['no question', { question: ' ' }, 'question'],
		['a digit in its question', { question: 'Why 2,500?' }, 'question'],
		['a token in an answer', { options: { a: '((letter))' } }, 'options'],
		['a field that nobody reads', { draft: true }, 'draft'],
		['a right answer that is no option', { right: ['nothing', 'letter'] }, 'no option "nothing"'],
		['one right answer where several are asked for', { right: ['letter'] }, 'several answers'],
		['only right answers', { right: ['letter', 'room', 'photograph', 'date'] }, 'and not all'],
		['two right answers where one is asked for', { kind: 'one' }, 'one answer must fit'],
		['a step of another chapter', { reread: 'past-role' }, 'has no step "past-role"'],
		['the id of another question', { id: 'one-run' }, 'already that of'],
		[
			'two options',
			{ options: { letter: 'A', room: 'B' }, right: ['letter'], kind: 'one' },
			'three'
		]
	])('is named where it has %s', (_, changes, message) => {
		expect(() => checked(changes)).toThrow(path);
		expect(() => checked(changes)).toThrow(message);
	});

	it('is named where an option has no text, or a text no option', () => {
		const source = file?.source ?? '';
		expect(() => checked({}, source.replace('## room', '## hall'))).toThrow('not the options');
		expect(() => checked({}, source.replace(/(## room\n)[\s\S]*?(?=## )/, '$1\n'))).toThrow(
			'nothing is said of the option "room"'
		);
	});

	it('may not be the third on its chapter, nor leave a chapter without', () => {
		const third = { matter: { ...good, id: 'third' }, source: file?.source ?? '' };
		expect(() => checkQuestions({ ...files, third }, steps)).toThrow('has 3 questions');
		const others = Object.fromEntries(
			Object.entries(files).filter(([key]) => !key.includes('one-run'))
		);
		expect(() => checkQuestions(others, steps)).toThrow('chapter "run" has 0 questions');
	});
});

describe('what is chosen', () => {
	const right = ['a', 'b'];
	it.each([
		[['a', 'b'], 'fits'],
		[['a'], 'more'],
		[['a', 'c'], 'some'],
		[['a', 'b', 'c'], 'some'],
		[['c'], 'none']
	])('%j of which a and b fit: %s', (chosen, verdict) => {
		expect(verdictOn({ right }, chosen)).toBe(verdict);
	});
});
