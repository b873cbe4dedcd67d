import { describe, expect, it } from 'vitest';
import { moveOf } from '../../../src/lib/classroom/embed/presenter';

const key = (name: string, more = {}) => ({
	key: name,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	defaultPrevented: false,
	...more
});
const nowhere = () => false;
/** Whether a selector names one of some elements. */
const on = (element: string) => (selector: string) => selector.split(', ').includes(element);

describe('a presenter’s keys', () => {
	it.each([
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		[' ', 'next'],
		['ArrowLeft', 'back'],
		['PageUp', 'back'],
		['Home', 'first'],
		['End', 'last']
	])('lead from anywhere on the page: %s goes %s', (name, move) => {
		expect(moveOf(key(name), nowhere)).toBe(move);
	});

	it('are few: letters, Enter and Tab lead nowhere', () => {
		for (const name of ['a', 'Enter', 'Tab', 'ArrowDown', 'toString'])
			expect(moveOf(key(name), nowhere)).toBeUndefined();
	});

	it('belong to fields, sliders and radios while these have the focus', () => {
		for (const element of ['input', 'select', 'textarea', '[role="slider"]', '[role="radio"]'])
			for (const name of ['ArrowRight', 'PageDown', 'Home', ' '])
				expect(moveOf(key(name), on(element))).toBeUndefined();
	});

	it('leave the space bar to buttons, links and summaries, and nothing else', () => {
		for (const element of ['button', 'summary', 'a[href]']) {
			expect(moveOf(key(' '), on(element))).toBeUndefined();
			expect(moveOf(key('PageDown'), on(element))).toBe('next');
		}
	});

	it('mean something else with another key held down, or where they were used already', () => {
		for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented'])
			expect(moveOf(key('ArrowLeft', { [held]: true }), nowhere)).toBeUndefined();
	});
});
