import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CHAPTERS,
	CHECKS,
	choicesQuery,
	CONTROL_GROUPS,
	defaultChoices,
	QUERY_NAMES,
	readChoices
} from '$lib/classroom/compose/choices';
import {
	CHAPTER_CODES,
	CHECK_CODES,
	CONTROL_CODES,
	PRESET_CODES
} from '$lib/classroom/compose/codes';
import { groupOf } from '$lib/classroom/compose/control-groups';
import { parameters } from '$lib/classroom/embed/parameters';
import { PARAMETER_NAMES } from '$lib/model/parameters';
import { PRESET_NAMES } from '$lib/simulator/presets';
import { chapterIds } from '$lib/story/chapters';
import { readQuestions } from '$lib/story/checks/content';
import { anyChoices } from './choices-drawn';

describe('the choices of a lesson in an address', () => {
	it('come back as they were sent, whatever a teacher chose', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				expect(readChoices(choicesQuery(choices))).toEqual({ choices, unreadable: [] });
				expect(readChoices(`?${choicesQuery(choices)}`).choices).toEqual(choices);
			})
		);
	});

	it('need no escape and at most 130 characters', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				expect(choicesQuery(choices)).toMatch(/^[a-z0-9=&]{0,130}$/);
			})
		);
	});

	it('say nothing where all is as usual, and then the usual is read', () => {
		expect(choicesQuery(defaultChoices)).toBe('');
		expect(readChoices('')).toEqual({ choices: defaultChoices, unreadable: [] });
	});

	it('are read from a form, which sends every box by itself and the unticked before the ticked', () => {
		const sent = '?predict=0&predict=1&questions=&questions=m&questions=a&locked=';
		const { choices, unreadable } = readChoices(sent);
		expect(unreadable).toEqual([]);
		expect(choices.predictFirst).toBe(true);
		expect(choices.questions).toEqual(['one-run', 'told-of-the-week']);
		expect(choices.locked).toEqual([]);
	});

	it('pass over what others put into the address', () => {
		const { choices, unreadable } = readChoices('?utm_source=lms&theme=dark&minutes=15');
		expect(choices).toEqual({ ...defaultChoices, minutes: 15 });
		expect(unreadable).toEqual([]);
	});

	it.each([
		['minutes=20', 'minutes'],
		['minutes=', 'minutes'],
		['level=hard', 'level'],
		['chapters=', 'chapters'],
		['chapters=wz', 'chapters'],
		['chapters=ww', 'chapters'],
		['worlds=%00', 'worlds'],
		['locked=W', 'locked'],
		['questions=aa', 'questions'],
		['predict=yes', 'predict']
	])('have the usual for what cannot be read, and name it: %s', (query, name) => {
		expect(readChoices(query)).toEqual({ choices: defaultChoices, unreadable: [name] });
	});

	it('never fail, and can be sent again, whatever the address says', () => {
		const value = fc.oneof(fc.string(), fc.constantFrom('wt', 'zz', '%', '50', '1', ''));
		const name = fc.constantFrom(...Object.values(QUERY_NAMES), 's');
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
				const { choices } = readChoices(pairs.map((pair) => pair.join('=')).join('&'));
				expect(readChoices(choicesQuery(choices)).choices).toEqual(choices);
			})
		);
	});
});

describe('what a lesson can be made of', () => {
	it('is all that the site has, in its order', () => {
		expect(CHAPTERS).toEqual(chapterIds);
		expect(Object.keys(PRESET_CODES)).toEqual(PRESET_NAMES);
		expect(CHECKS).toEqual(readQuestions('en').map(({ id }) => id));
		expect(new Set(PARAMETER_NAMES.map(groupOf))).toEqual(
			new Set(CONTROL_GROUPS.filter((group) => group !== 'world'))
		);
	});

	it('has a letter of its own each, and names that no other parameter of the lesson has', () => {
		for (const codes of [CHAPTER_CODES, PRESET_CODES, CONTROL_CODES, CHECK_CODES]) {
			const letters = Object.values(codes);
			expect(new Set(letters).size).toBe(letters.length);
			expect(letters.every((letter) => /^[a-z]$/.test(letter))).toBe(true);
		}
		const names: string[] = Object.values(QUERY_NAMES);
		expect(names.filter((name) => name in parameters)).toEqual([]);
	});

	it('is read from the first links as they were made', () => {
		const link =
			'minutes=90&level=further&chapters=wbpfstrda&worlds=andbfwlyhqe&locked=wcua&questions=abcdefghijklmnopq&predict=0';
		expect(readChoices(link)).toEqual({
			choices: {
				minutes: 90,
				level: 'further',
				chapters: chapterIds,
				presets: PRESET_NAMES,
				locked: ['world', 'choices', 'unknowns', 'assumptions'],
				questions: readQuestions('en').map(({ id }) => id),
				predictFirst: false
			},
			unreadable: []
		});
	});
});
