import { describe, expect, it } from 'vitest';
import { parameters, readParameters } from '../../../src/lib/classroom/embed/parameters';

const steps = ['week-letter', 'week-reply', 'week-round'];

describe('the address of an embedded part', () => {
	it('asks for the usual where it says nothing', () => {
		const { asked, unreadable } = readParameters('', steps);
		expect(asked).toEqual({
			theme: 'auto',
			controls: true,
			title: true,
			links: true,
			lang: 'en',
			s: undefined,
			step: 0,
			reset: true,
			hide: false,
			view: undefined,
			a: undefined,
			b: undefined,
			id: undefined
		});
		expect(unreadable).toEqual([]);
	});

	it('sets every one of its parameters', () => {
		const query =
			'?theme=projector&controls=0&title=0&links=0&lang=en&s=1_vb&step=week-round&reset=0&hide=1&view=share&a=001&b=003&id=letter';
		expect(readParameters(query, steps, ['share'])).toEqual({
			asked: {
				theme: 'projector',
				controls: false,
				title: false,
				links: false,
				lang: 'en',
				s: '1_vb',
				step: 2,
				reset: false,
				hide: true,
				view: 'share',
				a: '001',
				b: '003',
				id: 'letter'
			},
			unreadable: []
		});
	});

	it('takes a step by its number, from 1', () => {
		expect(readParameters('step=2', steps).asked.step).toBe(1);
	});

	it.each([
		['theme', 'pink'],
		['controls', 'yes'],
		['title', ''],
		['links', '2'],
		['lang', 'xx'],
		['step', '0'],
		['step', '4'],
		['step', 'week'],
		['step', '1.5'],
		['reset', 'no'],
		['hide', 'true'],
		['view', 'map']
	] as const)('has the usual and a notice where %s is "%s"', (name, value) => {
		const { asked, unreadable } = readParameters(`${name}=${value}`, steps, ['share']);
		expect(asked[name]).toBe(parameters[name].usual);
		expect(unreadable).toEqual([name]);
	});

	it('passes over names that are none of ours, and a step or a view where there are none', () => {
		expect(readParameters('?childId=pym-0&utm_source=x&step=9&view=x', []).unreadable).toEqual([]);
	});
});
