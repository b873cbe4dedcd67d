import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ChapterChecks from '../../../src/lib/story/checks/ChapterChecks.svelte';
import { questions } from '../../../src/lib/story/checks/content';
import { KeptAnswers } from '../../../src/lib/story/checks/kept-answers';
import { readChapters } from '../../../src/lib/story/content';
import { checks as words } from '../../../src/lib/words/en/checks';
import type { ChapterId } from '../../../src/lib/story/chapters';

const key = 'conditions-or-calendar:checks';
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
const chapters = readChapters('en');

/** The questions of a chapter, with what the storage holds at this moment. */
function show(chapter: ChapterId) {
	const props = { chapter, chapters, answers: new KeptAnswers(questions) };
	return render(ChapterChecks, { props });
}
const question = (name: RegExp) => screen.getByRole('group', { name });
const form = (name: RegExp) => question(name).closest('form') as HTMLElement;
const status = (name: RegExp) => within(form(name)).getByRole('status');
const check = (name: RegExp) =>
	userEvent.click(within(form(name)).getByRole('button', { name: words.check }));

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

const one = /^CNN writes that “some elements/;
const both = /^Must one of these/;
const several = /^Why can these two numbers/;

describe('a question of one answer', () => {
	it('is a group of radio buttons with a legend, and says nothing before it is asked', () => {
		show('positions');
		expect(within(question(one)).getAllByRole('radio')).toHaveLength(3);
		expect(status(one)).toBeEmptyDOMElement();
		expect(screen.queryByRole('button', { name: words.again })).toBeNull();
	});

	it('is answered by keyboard alone, tells why in a status, and names the step to read again', async () => {
		show('positions');
		within(question(one)).getAllByRole('radio')[0]?.focus();
		await userEvent.keyboard(' {Enter}');
		expect(status(one)).toHaveTextContent(words.verdict.one.fits);
		expect(status(one)).toHaveTextContent('“Some” means a part.');
		expect(within(form(one)).getByRole('link', { name: /^Read the step again: / })).toHaveAttribute(
			'href',
			'/#positions-elements'
		);
	});

	it('says why another answer does not fit, and not what the right one is', async () => {
		show('positions');
		await userEvent.click(screen.getByRole('radio', { name: 'That of the Iraqi government' }));
		await check(one);
		expect(status(one)).toHaveTextContent(words.verdict.one.none);
		expect(status(one)).toHaveTextContent('A part of a government is not the government.');
		expect(status(one)).not.toHaveTextContent('“Some” means a part.');
	});

	it('without a choice gives an error that is tied to the question, and the focus to its first answer', async () => {
		show('positions');
		await check(one);
		expect(question(one)).toHaveAccessibleDescription(words.error);
		expect(within(question(one)).getAllByRole('radio')[0]).toHaveFocus();
		expect(status(one)).toBeEmptyDOMElement();
		expect(within(form(both)).queryByText(words.error)).toBeNull();
		await userEvent.keyboard(' ');
		expect(question(one)).not.toHaveAccessibleDescription();
	});

	it('can be tried again: the choice and what was said go, and the focus returns', async () => {
		show('positions');
		await userEvent.click(screen.getByRole('radio', { name: 'That of the Iraqi government' }));
		await check(one);
		await userEvent.click(within(form(one)).getByRole('button', { name: words.again }));
		expect(screen.getByRole('radio', { name: 'That of the Iraqi government' })).not.toBeChecked();
		expect(status(one)).toBeEmptyDOMElement();
		expect(within(question(one)).getAllByRole('radio')[0]).toHaveFocus();
	});

	it('no longer says anything of an answer that was changed', async () => {
		show('positions');
		const [first, second] = within(question(one)).getAllByRole('radio');
		await userEvent.click(first as HTMLElement);
		await check(one);
		await userEvent.click(second as HTMLElement);
		expect(status(one)).toBeEmptyDOMElement();
	});
});

describe('a question of several answers', () => {
	const choose = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));

	it('marks each choice in words, and says that there is more without saying what', async () => {
		show('people');
		await choose(/^They do not cover/);
		await check(several);
		expect(status(several)).toHaveTextContent(words.verdict.several.more);
		expect(status(several)).toHaveTextContent('Fits. They do not cover the same countries.');
		expect(status(several)).not.toHaveTextContent('police');
		await choose(/^One of them was shown/);
		await check(several);
		expect(status(several)).toHaveTextContent(words.verdict.several.some);
		expect(status(several)).toHaveTextContent('Does not fit. One of them was shown to be false.');
	});

	it('is complete with all that fit', async () => {
		show('people');
		for (const name of [/^They do not cover/, /^One of them takes/, /^Iraq’s own army/])
			await choose(name);
		await check(several);
		expect(status(several)).toHaveTextContent(words.verdict.several.fits);
	});
});

describe('answers in the browser’s storage', () => {
	it('are there again on the next visit, with what was said of them', async () => {
		const { unmount } = show('positions');
		await userEvent.click(screen.getByRole('radio', { name: 'That of the Iraqi government' }));
		await check(one);
		expect(kept()).toEqual({ 'some-elements': { chosen: ['government'], checked: true } });
		unmount();
		show('positions');
		expect(screen.getByRole('radio', { name: 'That of the Iraqi government' })).toBeChecked();
		expect(status(one)).toHaveTextContent('A part of a government is not the government.');
	});

	it('are cleared for the chapter and for no other, which is said, with the focus on it', async () => {
		const other = { 'one-run': { chosen: ['here'], checked: true } };
		localStorage.setItem(key, JSON.stringify(other));
		show('positions');
		expect(screen.queryByRole('button', { name: words.clear })).toBeNull();
		await userEvent.click(within(question(one)).getAllByRole('radio')[0] as HTMLElement);
		await userEvent.click(screen.getByRole('button', { name: words.clear }));
		expect(within(question(one)).getAllByRole('radio')[0]).not.toBeChecked();
		expect(screen.getByText(words.cleared)).toHaveFocus();
		expect(kept()).toEqual(other);
	});

	it.each([
		'no JSON {',
		'7',
		'[1]',
		'{"some-elements":{"chosen":["nobody"],"checked":true}}',
		'{"some-elements":{"chosen":{},"checked":1}}'
	])('are passed over where they make no sense: %s', (text) => {
		localStorage.setItem(key, text);
		show('positions');
		for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
		expect(status(one)).toBeEmptyDOMElement();
	});
});
