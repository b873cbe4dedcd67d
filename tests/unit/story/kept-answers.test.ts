import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeptAnswers, readAnswers } from '../../../src/lib/story/checks/kept-answers';

const options = ['a', 'b', 'c'].map((id) => ({ id, label: `Option ${id}` }));
const asked = [
	{ id: 'first', chapter: 'week', kind: 'one', question: 'Which?', options },
	{ id: 'second', chapter: 'fire', kind: 'several', question: 'Which ones?', options }
] as const;

describe('kept answers', () => {
	it('are read as they were kept', () => {
		const kept = {
			first: { chosen: ['b'], checked: true },
			second: { chosen: ['a', 'c'], checked: false }
		};
		expect(readAnswers(asked, kept)).toEqual(kept);
	});

	it.each([
		['an unknown question', { third: { chosen: ['a'], checked: true } }],
		['an unknown option', { first: { chosen: ['z'], checked: true } }],
		['two options where one is asked for', { first: { chosen: ['a', 'b'], checked: true } }],
		['an option named twice', { second: { chosen: ['a', 'a'], checked: true } }],
		['nothing chosen', { second: { chosen: [], checked: true } }],
		['something that is no list', { first: { chosen: 'a', checked: true } }],
		['a name that every object has', { constructor: { chosen: ['a'], checked: true } }]
	])('are dropped where they hold %s', (_, kept) => {
		expect(readAnswers(asked, kept)).toBeUndefined();
	});

	it('are good answers or nothing, whatever the storage holds', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
				for (const parsed of [first, { first, second }]) {
					const read = readAnswers(asked, parsed) ?? {};
					expect(readAnswers(asked, read) ?? {}).toEqual(read);
				}
			})
		);
	});

	it('are told with the words they were given in, in the order of the story', () => {
		const answers = new KeptAnswers(asked);
		answers.choose('second', ['c', 'a']);
		answers.choose('first', ['b'], true);
		expect(answers.given()).toEqual([
			{ id: 'first', chapter: 'week', question: 'Which?', chosen: ['Option b'], checked: true },
			{
				...{ id: 'second', chapter: 'fire', question: 'Which ones?' },
				...{ chosen: ['Option a', 'Option c'], checked: false }
			}
		]);
		answers.clear(['first', 'second']);
		expect(answers.given()).toEqual([]);
	});
});
