import { describe, expect, it } from 'vitest';
import { isisChanges, predicted, PREDICTED_MONTHS } from '$lib/story/predict/prediction';
import { readQuestions } from '$lib/story/checks/content';
import { PARAMETER_CODES, VIEW_CODES } from '$lib/simulator/address/codes';
import { MAX_MONTH } from '$lib/classroom/receipt/limits';
import { ISIS_LIST, QUESTION_LIST, RUN_LETTERS, SAID_OF } from '$lib/classroom/receipt/lists';

/** The list as the first codes point into it. What is added later stands after it. */
const FIRST =
	'told-of-the-week:letter,room,photograph,date names-of-the-talks:settled,untrue,open ' +
	'what-is-withdrawn:same,different,official empty-map:calm,unnamed,nobody ' +
	'four-articles:counted,exact,agree two-numbers:countries,false,whom,missing ' +
	'about-and-more-than:mistake,same,both what-a-rate-tells:worst,iraq,average,who ' +
	'some-elements:part,government,parliament calls-and-requests:calls,request,both ' +
	'conditions-get-worse:wait,go,end worse-before-the-date:wait,go,end one-run:better,iraq,here ' +
	'length-of-stay:luck,stay,count what-equal-stay-shows:total,how,world one-witness:two,one,none ' +
	'nobody-reported-hurt:nobody,hidden,open';

describe('the lists that codes point into', () => {
	it('begin as they did when the first codes were made', () => {
		const first = FIRST.split(' ').map((entry) => {
			const [id, options] = entry.split(':');
			return { id, options: options!.split(',') };
		});
		for (const [at, { id, options }] of first.entries()) {
			expect(QUESTION_LIST[at]?.id).toBe(id);
			expect(QUESTION_LIST[at]?.options.slice(0, options.length)).toEqual(options);
		}
		expect(ISIS_LIST).toEqual(['fewer', 'same', 'more']);
		expect(RUN_LETTERS).toBe('0123456789abcdefghijklmnopqrstuvwxyz._-');
	});

	it('hold every question of the site with every option, once, within what the code has room for', () => {
		const listed = new Map(QUESTION_LIST.map(({ id, options }) => [id, options]));
		expect(listed.size).toBe(QUESTION_LIST.length);
		expect(QUESTION_LIST.length).toBeLessThanOrEqual(40);
		for (const { id, options } of readQuestions('en')) {
			expect(listed.get(id), id).toEqual(expect.arrayContaining(options.map((one) => one.id)));
			expect(listed.get(id)!.length).toBeLessThanOrEqual(8);
		}
	});

	it('know the predictions of the story and the letters of the simulator’s address', () => {
		expect(SAID_OF).toEqual(predicted);
		expect([...ISIS_LIST].sort()).toEqual([...isisChanges].sort());
		expect(MAX_MONTH).toBe(PREDICTED_MONTHS);
		const written = [...Object.values(PARAMETER_CODES), ...Object.values(VIEW_CODES)].join('');
		expect([...written].every((letter) => RUN_LETTERS.includes(letter))).toBe(true);
	});
});
