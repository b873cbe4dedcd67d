import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Seeds } from '../../../src/lib/facts';
import { brokenReferences, inventedQuotations } from '../../../src/lib/facts/references';
import {
	articleSchema,
	countWords,
	derivationSchema,
	disagreementSchema,
	factSchema,
	seedsSchema
} from '../../../src/lib/facts/schema';
import { readSeeds } from '../../../src/lib/facts/seeds-on-disk';
import { kinds, topics } from '../../../src/lib/facts/vocabulary';

const { facts, articles, derivations, disagreements } = readSeeds(
	fileURLToPath(new URL('../../../seeds', import.meta.url))
);
// The records are checked for shape below, so their types hold for the other tests.
const seeds = { facts, articles, derivations, disagreements } as unknown as Seeds;
const quotations = Object.values(seeds.facts).flatMap((fact) => fact.sources);

const faults = (schema: v.GenericSchema, record: unknown): string[] =>
	(v.safeParse(schema, record).issues ?? []).map(
		(issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`
	);

describe('every record of seeds/', () => {
	it.each(Object.entries(facts))('the fact %s has the shape of its kind', (_, record) => {
		expect(faults(factSchema, record)).toEqual([]);
	});
	it.each(Object.entries(articles))('the article %s is complete', (_, record) => {
		expect(faults(articleSchema, record)).toEqual([]);
	});
	it.each(Object.entries(derivations))('the derivation %s shows its arithmetic', (_, record) => {
		expect(faults(derivationSchema, record)).toEqual([]);
	});
	it.each(Object.entries(disagreements))('the disagreement %s is complete', (_, record) => {
		expect(faults(disagreementSchema, record)).toEqual([]);
	});
	it('has an id in kebab-case, and an article three digits', () => {
		expect(faults(seedsSchema, { facts, articles, derivations, disagreements })).toEqual([]);
	});
	it('names only records that exist, and no article for what it does not say', () => {
		expect(brokenReferences(seeds)).toEqual([]);
	});
});

describe('words shown as quotations', () => {
	it('stand in the recorded words of an article', () => {
		expect(inventedQuotations(seeds)).toEqual([]);
	});
});

describe('the collection', () => {
	it('covers five articles with at least 60 facts and 12 disagreements', () => {
		expect(Object.keys(articles)).toHaveLength(5);
		expect(Object.keys(facts).length).toBeGreaterThanOrEqual(60);
		expect(Object.keys(disagreements).length).toBeGreaterThanOrEqual(12);
	});
	it('has facts of every kind and topic, and from every article', () => {
		const all = Object.values(seeds.facts);
		expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(kinds));
		expect(new Set(all.map(({ topic }) => topic))).toEqual(new Set(topics));
		expect(new Set(quotations.map(({ article }) => article))).toEqual(
			new Set(Object.keys(articles))
		);
	});
	it('quotes at most 25 words at a time', () => {
		expect(Math.max(...quotations.map(({ quote }) => countWords(quote)))).toBeLessThanOrEqual(25);
	});
	it('never quotes more than 200 characters of an article without a break', () => {
		for (const id of Object.keys(articles)) {
			const ranges = quotations.filter(({ article }) => article === id);
			ranges.sort((a, b) => a.start - b.start);
			let [from, to, longest] = [0, 0, 0];
			for (const { start, end } of ranges) {
				if (start > to + 3) from = start;
				to = Math.max(to, end);
				longest = Math.max(longest, to - from);
			}
			expect(longest, `article ${id}`).toBeLessThanOrEqual(200);
		}
	});
	it('keeps some elements within the Iraqi government apart from that government', () => {
		const elements = Object.values(seeds.facts).filter(
			(fact) => fact.kind === 'position' && /some elements/i.test(fact.holder)
		);
		expect(elements.map(({ sources }) => sources[0]?.article)).toEqual(['001', '001']);
	});
});

describe('dates worked out from weekdays', () => {
	const weekday = (day: string) =>
		new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));

	it('fall on the weekday that the article names', () => {
		const days = Object.entries(seeds.facts).flatMap(([id, fact]) => {
			if (fact.kind !== 'event' || fact.precision !== 'day') return [];
			const named = fact.sources.flatMap(({ quote }) => /\b[A-Z]\w+day\b/.exec(quote) ?? []);
			return named.map((name) => ({ id, name, on: weekday(fact.date) }));
		});
		expect(days.length).toBeGreaterThanOrEqual(8);
		expect(days.filter(({ name, on }) => name !== on)).toEqual([]);
	});
	it('are shown in words with the same weekday, day and year', () => {
		for (const fact of Object.values(seeds.facts)) {
			if (fact.kind !== 'event' || fact.precision !== 'day') continue;
			const [year = '', , day = ''] = fact.date.split('-');
			expect(fact.display).toContain(year);
			expect(fact.display).toMatch(new RegExp(`\\b${Number(day)} January`));
			const named = /\b\w+day\b/.exec(fact.display)?.[0];
			if (named) expect(named).toBe(weekday(fact.date));
		}
	});
});
