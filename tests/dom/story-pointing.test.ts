import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tiePointing } from '../../src/lib/story/pointing';

const page = `
	<section data-chapter id="people">
		<p><a href="#x" data-fact="us-troops-iraq" id="word">about 2,500</a> <a href="#y" id="other" data-fact="isis-members">ISIS</a></p>
		<svg><g data-fact="us-troops-iraq" id="mark"><circle id="dot" r="1" /></g></svg>
	</section>
	<section data-chapter id="fire"><svg><g data-fact="us-troops-iraq" id="elsewhere" /></svg></section>
	<p data-fact="us-troops-iraq" id="outside">outside</p>`;

const pointed = () => [...document.querySelectorAll('[data-pointed]')].map(({ id }) => id);
const at = (id: string) => document.getElementById(id)!;
const over = (id: string) => at(id).dispatchEvent(new Event('pointerover', { bubbles: true }));

describe('pointing at a fact in a chapter', () => {
	let untie: () => void;
	beforeEach(() => {
		document.body.innerHTML = page;
		untie = tiePointing(document);
	});
	afterEach(() => untie());

	it('lights up the marks of the fact when its words are pointed at, in this chapter alone', () => {
		over('word');
		expect(pointed()).toEqual(['word', 'mark']);
	});

	it('lights up the words when a mark is pointed at, wherever in the mark', () => {
		over('dot');
		expect(pointed()).toEqual(['word', 'mark']);
	});

	it('follows the focus from fact to fact, and ends with it', () => {
		at('word').focus();
		expect(pointed()).toEqual(['word', 'mark']);
		at('other').focus();
		expect(pointed()).toEqual(['other']);
		at('other').blur();
		expect(pointed()).toEqual([]);
	});

	it('ends when the pointer moves to what carries no fact of a chapter', () => {
		over('word');
		over('outside');
		expect(pointed()).toEqual([]);
	});

	it('leaves the page alone once it is untied', () => {
		untie();
		over('word');
		expect(pointed()).toEqual([]);
	});
});
