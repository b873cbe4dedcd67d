import { describe, expect, it } from 'vitest';
import {
	aftermath,
	aftermathDates,
	aftermathEntry,
	aftermathReadings,
	aftermathStanding,
	aftermathUnknown
} from '$lib/facts/aftermath';
import { afterwardsWords as words } from '$lib/words/en/afterwards';
import { linkOf } from '../../../src/routes/afterwards/sources';
import { readingGrade } from '../story/reading-grade';

const { unsettled, wellSourced } = aftermathStanding();
const told = [
	...aftermath().flatMap(({ title, what, disputed = '' }) => [`${title}.`, what, disputed]),
	...aftermathReadings().flatMap(({ title, text }) => [`${title}.`, text]),
	...unsettled.flatMap(({ title, text }) => [`${title}.`, text]),
	...wellSourced.map(({ text }) => `${text}.`),
	aftermathUnknown().what
];
const own = [
	words.lead,
	...words.standing,
	words.gate.ask,
	words.entries.intro,
	words.entries.addresses,
	words.readings.intro,
	words.open.intro,
	...words.model.text,
	words.model.prediction.verdict,
	words.chart.note
];
const all = [...told, ...own].join('\n');

describe('the prose of what happened next', () => {
	it('reads at grade 10 or below, the entries and the page’s own words alike', () => {
		expect(readingGrade(told.join('\n'))).toBeLessThanOrEqual(10);
		expect(readingGrade(own.join('\n'))).toBeLessThanOrEqual(9);
	});

	it('has no word that takes a side or counts a win outside quotation marks', () => {
		const plain = all.replace(/“[^”]*”/g, ' ');
		expect(plain).not.toMatch(
			/\b(?:victory|triumph|defeat|success|failure|failed|wins?|won|loses?|lost|best|regime|terror\w*|prox(?:y|ies)|occup\w+|aggression|martyrs?|flee|fled|surrender\w*|abandon\w*)\b/i
		);
		expect(plain).not.toMatch(
			/\b(?:proves? (?:that|right|wrong)|because of the (?:talks|strikes))\b/i
		);
	});

	it('gives both views of why attacks nearly stopped, and credits neither', () => {
		const open = unsettled.find(({ title }) => title.startsWith('Why attacks'));
		expect(open?.text).toMatch(/strikes\..*Others/);
		const reading = aftermathReadings().find(({ id }) => id === 'attacks');
		expect(reading?.text).toContain('neither can be credited alone');
		expect(reading?.text).toContain('It proves nothing.');
	});

	it('has digits in a reading only where a record it rests on, a date of the statement or an article has them', () => {
		const digits = (text: string) => text.match(/\d+(?:,\d{3})*/g) ?? [];
		const { firm, conditional } = aftermathDates();
		const dates = digits(`${firm.label} ${conditional.label} 003`);
		for (const { title, text, rests } of [...aftermathReadings(), ...unsettled]) {
			const borne = rests
				.map((id) => aftermathEntry(id))
				.flatMap((entry) => digits(`${entry.what} ${entry.from} ${entry.to} ${words.when(entry)}`));
			const loose = digits(text).filter((number) => ![...borne, ...dates].includes(number));
			// Other scopes of the count of fighters, and the year after which troop counts differ.
			const named = ['3,000', '1,500', '1,000'];
			expect(
				loose.filter((number) => !named.includes(number)),
				title
			).toEqual([]);
		}
	});

	it('says that the model was not tuned to it, and gives a prediction no verdict', () => {
		expect(words.model.heading).toBe('The model was not tuned to this');
		expect(words.model.prediction.verdict).toContain('not marked right or wrong');
	});
});

describe('the address of a source', () => {
	it('is a link where it is whole, and plain text where it was noted in part or names a site alone', () => {
		expect(linkOf('mofa.gov.iq/2024/42489')).toBe('https://mofa.gov.iq/2024/42489');
		expect(linkOf('dailycaller.com/2024/01/30/…')).toBeUndefined();
		expect(linkOf('tag24.com')).toBeUndefined();
		expect(linkOf(undefined)).toBeUndefined();
	});

	it('makes a link that a browser takes, wherever one is made', () => {
		const links = aftermath()
			.flatMap(({ sources }) => sources.map(({ address }) => linkOf(address)))
			.filter((link) => link !== undefined);
		expect(links.length).toBeGreaterThan(15);
		for (const link of links) expect(new URL(link).href).toBe(link);
	});
});
