import { describe, expect, it } from 'vitest';
import { articles, derivations, disagreements, facts } from '$lib/facts';
import { cardOf } from '$lib/story/facts/card';
import { factNotes, mentionsIn } from '$lib/story/facts/notes';

describe('the card of a record', () => {
	it('shows the bound, what is counted, where and in whose words for the US troops in Iraq', () => {
		const card = cardOf('us-troops-iraq');
		expect(card?.display).toBe('about 2,500');
		expect(card?.particulars).toContainEqual({ label: 'where', text: 'Iraq' });
		expect(card?.particulars).toContainEqual({
			label: 'bound',
			bound: 'about',
			said: ['roughly', 'about', 'approximately']
		});
		expect(card?.quotations.map(({ article }) => article.id)).toEqual(['001', '002', '003', '004']);
	});

	it('sets about 150 against more than 150, with what each counts', () => {
		const disputes = cardOf('attacks-about-150')?.disputes ?? [];
		const others = disputes.flatMap(({ points }) => points.map(({ anchor }) => anchor));
		expect(others).toContain('attacks-more-than-150');
		expect(others).not.toContain('attacks-about-150');
	});

	it('says how a date was worked out', () => {
		expect(cardOf('first-round')?.particulars[0]).toMatchObject({
			label: 'dating',
			text: expect.stringContaining('Saturday')
		});
	});

	it('names no speaker where the article speaks in its own voice', () => {
		expect(cardOf('us-troops-iraq')?.quotations[0]?.speaker).toBeNull();
		expect(cardOf('isis-members')?.quotations[0]?.speaker).toBe('A senior military official');
	});

	it('exists for every record, under an id that no two share', () => {
		const anchors = [
			...facts().map(({ id }) => id),
			...derivations().map(({ id }) => `derived-${id}`),
			...articles().map(({ id }) => `article-${id}`),
			...disagreements().map(({ id }) => `disagreement-${id}`)
		];
		expect(new Set(anchors).size).toBe(anchors.length);
		expect(anchors.map((anchor) => cardOf(anchor)?.anchor)).toEqual(anchors);
	});

	it('exists for nothing else', () => {
		for (const anchor of ['', 'nothing', 'derived-nothing', 'article-005', 'toString'])
			expect(cardOf(anchor)).toBeUndefined();
	});
});

describe('the notes of a printed page', () => {
	it('list what the prose names, once each, in order; articles and assumptions aside', () => {
		const prose = '((b)) ((derived:c)) ((a|words)) ((b)) ((article:000)) ((assumption:d))';
		expect(mentionsIn(prose)).toEqual(['b', 'derived-c', 'a']);
	});

	it('cover the story and what its charts add, each with its words', () => {
		const notes = factNotes('en/story', { facts: ['photo-unit'] });
		expect(notes.at(-1)?.anchor).toBe('photo-unit');
		expect(notes.map(({ anchor }) => anchor)).toContain('us-troops-iraq');
		for (const { anchor, kind, quotations } of notes)
			if (kind !== 'derived') expect(quotations.length, anchor).toBeGreaterThan(0);
	});
});
