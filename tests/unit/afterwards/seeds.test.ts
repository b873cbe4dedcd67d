import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { facts } from '$lib/facts';
import { aftermath, aftermathEntry, aftermathUnknown } from '$lib/facts/aftermath';
import { aftermathEntrySchema, aftermathSchema, lastClaim } from '$lib/facts/aftermath-schema';
import { factSchema } from '$lib/facts/schema';

const file = JSON.parse(
	readFileSync(new URL('../../../seeds/aftermath.json', import.meta.url), 'utf8')
) as { entries: Record<string, unknown>; dates: Record<string, object> };

const faults = (schema: v.GenericSchema, record: unknown): string[] =>
	(v.safeParse(schema, record).issues ?? []).map(
		(issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`
	);

const sound = {
	from: '2024-02-08',
	to: '2024-02-11',
	precision: 'range',
	kind: 'talks',
	where: ['Iraq'],
	title: 'Talks resume',
	what: 'The talks were “taken up” again.',
	grades: [{ grade: 'A' }],
	sources: [{ name: 'An agency', address: 'example.org/…', copy: true }],
	checked: '2026-11'
};
const long = Array.from({ length: 26 }, (_, index) => `w${index}`).join(' ');

describe('a record of what happened next', () => {
	it('is taken in days and in months, with one grade or one for each part', () => {
		expect(faults(aftermathEntrySchema, sound)).toEqual([]);
		const parts = [
			{ grade: 'A', of: 'the lull' },
			{ grade: 'B', of: 'its causes' }
		];
		const months = { ...sound, from: '2024-02', to: '2024-07', precision: 'month', grades: parts };
		expect(faults(aftermathEntrySchema, months)).toEqual([]);
	});
	it.each([
		['a day after March 2026', { from: '2026-04-01', to: '2026-04-01', precision: 'day' }],
		['a month after March 2026', { to: '2026-09', precision: 'month' }],
		['a day of 2023', { from: '2023-12-31' }],
		['a day that does not exist', { from: '2024-02-30', to: '2024-03-01' }],
		['an end before the start', { from: '2024-02-12' }],
		['a range said to be a day', { precision: 'day' }],
		['days said to be months', { precision: 'month' }],
		['no source', { sources: [] }],
		['no grade', { grades: [] }],
		['a grade of its own making', { grades: [{ grade: 'D' }] }],
		['two grades that do not say of what', { grades: [{ grade: 'A' }, { grade: 'B' }] }],
		['an address with a scheme', { sources: [{ name: 'One', address: 'https://example.org/a' }] }],
		['a quotation of 26 words', { what: `They said: “${long}”.` }],
		['a straight quotation mark', { what: 'They said "no".' }],
		['a title too long for the chart', { title: 'A'.repeat(49) }],
		['a kind that nobody knows', { kind: 'triumph' }],
		['a place that nobody knows', { where: ['Atlantis'] }],
		['no month of checking', { checked: undefined }],
		['a field that nobody knows', { winner: 'nobody' }]
	])('is refused with %s', (_, change) => {
		expect(v.is(aftermathEntrySchema, { ...sound, ...change })).toBe(false);
	});
});

describe('seeds/aftermath.json', () => {
	it('has the shape of its schema, record by record', () => {
		for (const [id, record] of Object.entries(file.entries))
			expect(faults(aftermathEntrySchema, record), id).toEqual([]);
		expect(faults(aftermathSchema, file)).toEqual([]);
	});
	it('refuses a reading that rests on no record', () => {
		const dates = { ...file.dates, slip: { ...file.dates.slip, rests: ['a-victory'] } };
		expect(v.is(aftermathSchema, { ...file, dates })).toBe(false);
	});
	it('holds 28 things that happened, from 25 January 2024 to 20 March 2026, in order of time', () => {
		const dates = aftermath().map(({ from }) => from.slice(0, 7));
		expect(dates).toHaveLength(28);
		expect(aftermath()[0]?.from).toBe('2024-01-25');
		expect(aftermath().at(-1)?.from).toBe('2026-03-20');
		expect(dates).toEqual(dates.toSorted());
	});
	it('claims nothing after March 2026, and says of that time that it is unknown', () => {
		for (const { id, to } of aftermath()) expect(to <= lastClaim, id).toBe(true);
		expect(aftermathUnknown().from).toBe('2026-03-20');
		expect(aftermathUnknown().what).toMatch(/unknown/);
	});
	it('was checked in November 2026', () => {
		for (const { id, checked } of aftermath()) expect(checked, id).toBe('2026-11');
		expect(aftermathUnknown().checked).toBe('2026-11');
	});
	it('gives grade A where an official text or two outlets stand, and grade C never alone', () => {
		for (const { id, grades, sources } of aftermath()) {
			if (grades[0]?.grade === 'A')
				expect(sources.length >= 2 || sources.some(({ official }) => official), id).toBe(true);
			expect(
				grades.some(({ grade }) => grade !== 'C'),
				id
			).toBe(true);
		}
	});
	it('leaves the causes of the lull to those who name them, both views', () => {
		const { disputed = '', what, grades } = aftermathEntry('lull');
		expect(what).not.toMatch(/because|deter/);
		expect(disputed).toMatch(/Kurilla.*deter.*Others.*truce/);
		expect(grades).toContainEqual({ grade: 'B', of: 'the causes named' });
	});
});

describe('the five articles’ facts', () => {
	it('hold no record of what happened next, nor would they take one', () => {
		const ids = new Set<string>(facts().map(({ id }) => id));
		for (const entry of aftermath()) {
			expect(ids.has(entry.id)).toBe(false);
			expect(v.is(factSchema, entry)).toBe(false);
		}
	});
});
