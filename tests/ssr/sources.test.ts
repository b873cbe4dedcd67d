import { csvParse } from 'd3';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { articles, derivations, disagreements, facts } from '$lib/facts';
import FactNotes from '$lib/story/facts/FactNotes.svelte';
import { factNotes } from '$lib/story/facts/notes';
import Page from '../../src/routes/sources/+page.svelte';
import { load } from '../../src/routes/sources/+page.server';
import { GET as csv } from '../../src/routes/sources/facts.csv/+server';
import { GET as json } from '../../src/routes/sources/facts.json/+server';

const props = { data: { ...load(), locale: 'en' as const }, params: {}, form: null };
const { body } = render(Page, { props });
const text = body
	.replace(/<!--.*?-->/g, '')
	.replace(/<[^>]+>/g, ' ')
	.replace(/&amp;/g, '&')
	.replace(/&lt;/g, '<')
	.replace(/\s+/g, ' ');

describe('the sources page, as it comes from the server', () => {
	it('holds every record under its own id, none hidden', () => {
		const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		for (const { id } of facts()) expect(ids).toContain(id);
		for (const { id } of articles()) expect(ids).toContain(`article-${id}`);
		for (const { id } of disagreements()) expect(ids).toContain(`disagreement-${id}`);
		for (const { id } of derivations()) expect(ids).toContain(`derived-${id}`);
		expect(new Set(ids).size).toBe(ids.length);
		expect(body).not.toMatch(/<(li|section)[^>]* hidden/);
	});

	it('shows every quotation, speaker, explanation and what stays open', () => {
		for (const { id, sources } of facts())
			for (const { quote, speaker } of sources) {
				expect(text, id).toContain(quote.replace(/\s+/g, ' '));
				if (speaker !== 'The article') expect(text, id).toContain(speaker);
			}
		for (const { explains, unexplained } of disagreements()) {
			expect(text).toContain(explains);
			expect(text).toContain(unexplained);
		}
	});

	it('says of each article its fingerprint, how its date is known, and whether it is whole', () => {
		for (const { sha256, dateHow } of articles()) {
			expect(text).toContain(sha256);
			expect(text).toContain(dateHow);
		}
		expect(text).toContain('Cut off. Stops after “al-Sudani said t”.');
		expect(text).toContain('25 January 2024, worked out from the text');
	});

	it('has one main heading, and no level is skipped on the way down', () => {
		const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels[0]).toBe(1);
		levels.reduce((above, level) => {
			expect(level).toBeLessThanOrEqual(above + 1);
			return level;
		});
	});

	it('has no style attribute, and its filters only where scripts run', () => {
		expect(body).not.toContain(' style=');
		expect(body).toMatch(/class="needs-script[^"]*"><form role="search"/);
	});
});

describe('the downloads', () => {
	it('hold one CSV row for each fact and source, with the words as they stand', async () => {
		const rows = csvParse(await csv().text());
		expect(rows).toHaveLength(facts().flatMap(({ sources }) => sources).length);
		const iraq = rows.filter(({ id }) => id === 'us-troops-iraq');
		expect(iraq.map(({ article }) => article)).toEqual(['001', '002', '003', '004']);
		expect(iraq[0]).toMatchObject({
			value: '2500',
			bound: 'about',
			where: 'Iraq',
			quote: 'roughly 2,500 troops currently in Iraq',
			articleDate: '2024-01-25',
			articleDateInferred: 'true'
		});
	});

	it('hold no CSV cell that a spreadsheet would run', async () => {
		const cells = csvParse(await csv().text()).flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
	});

	it('hold every record as JSON, each with its id', async () => {
		expect(JSON.parse(await json().text())).toEqual(
			JSON.parse(
				JSON.stringify({
					articles: articles(),
					facts: facts(),
					disagreements: disagreements(),
					derivations: derivations()
				})
			)
		);
	});
});

describe('the notes of a printed page', () => {
	it('hold the words behind each figure', () => {
		const notes = render(FactNotes, { props: { notes: factNotes('en/story') } }).body;
		expect(notes).toContain('“roughly 2,500 troops currently in Iraq”');
		expect(notes).toContain('US troops in Iraq (US troops; Iraq; January 2024).');
	});
});
