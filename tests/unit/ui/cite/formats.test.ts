import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, bibtexText, citeKey } from '../../../../src/lib/ui/cite/bibtex';
import type { Citable } from '../../../../src/lib/ui/cite/citable';
import { cslJson, type CslItem } from '../../../../src/lib/ui/cite/csl-json';
import { localDay } from '../../../../src/lib/ui/cite/dates';
import { cited, edition } from '../../../../src/lib/ui/cite/edition';
import { formats, isStyle, styles } from '../../../../src/lib/ui/cite/formats';
import { apa, chicago, mla } from '../../../../src/lib/ui/cite/styles';

const site: Citable = {
	title: 'Conditions or Calendar?',
	site: 'Conditions or Calendar?',
	url: 'https://example.org/',
	published: '2026',
	accessed: '2026-09-05',
	version: '0.2.0'
};
const chart: Citable = {
	...site,
	title: 'US troops in Iraq',
	medium: 'Chart',
	part: 'Who is there',
	url: 'https://example.org/#people-data'
};
/** A page with an author and a full date, as the guides' own examples have them. */
const signed: Citable = {
	...site,
	title: 'A page',
	site: 'A site',
	author: 'Centre for Examples',
	published: '2020-04-06'
};

describe('the styles for readers', () => {
	it('cite a whole site by its name, as APA 7, MLA 9 and Chicago have it', () => {
		expect(apa(site)).toBe(
			'Conditions or Calendar? (Version 0.2.0). (2026). Retrieved September 5, 2026, from https://example.org/'
		);
		expect(mla(site)).toBe(
			'Conditions or Calendar? Version 0.2.0, 2026, https://example.org/. Accessed 5 Sept. 2026.'
		);
		expect(chicago(site)).toBe(
			'Conditions or Calendar? Version 0.2.0, 2026. Accessed September 5, 2026. https://example.org/.'
		);
	});

	it('cite a chart by its title, with its chapter and what it is', () => {
		expect(apa(chart)).toBe(
			'US troops in Iraq [Chart]. (2026). In Conditions or Calendar? (Version 0.2.0, “Who is there”). Retrieved September 5, 2026, from https://example.org/#people-data'
		);
		expect(mla(chart)).toBe(
			'“US troops in Iraq.” Conditions or Calendar?, version 0.2.0, 2026, “Who is there,” https://example.org/#people-data. Accessed 5 Sept. 2026. Chart.'
		);
		expect(chicago(chart)).toBe(
			'Conditions or Calendar? “US troops in Iraq.” Chart in “Who is there.” Version 0.2.0, 2026. Accessed September 5, 2026. https://example.org/#people-data.'
		);
	});

	it('begin with the author where one is named, and give the day of publication', () => {
		expect(apa(signed)).toMatch(/^Centre for Examples\. \(2020, April 6\)\. A page\. In A site /);
		expect(mla(signed)).toMatch(
			/^Centre for Examples\. “A page\.” A site, version 0\.2\.0, 6 Apr\. 2020, /
		);
		expect(chicago(signed)).toMatch(
			/^Centre for Examples\. “A page\.” A site\. Version 0\.2\.0, April 6, 2020\. /
		);
	});

	it('set no second mark after a title that ends in one, and single marks inside a pair', () => {
		const asks = { ...chart, title: 'Who says “soon”, and when?' };
		expect(mla(asks)).toMatch(/^“Who says ‘soon’, and when\?” Conditions/);
		expect(chicago(asks)).toContain('“Who says ‘soon’, and when?” Chart');
	});

	it('carry the note, the version and the address of whatever is cited', () => {
		fc.assert(
			fc.property(fc.webUrl(), fc.constantFrom(...styles), (url, style) => {
				const text = formats[style]({ ...chart, url, note: 'Model run, not data.' });
				for (const part of ['Model run, not data.', url, '0.2.0']) expect(text).toContain(part);
			}),
			{ numRuns: 25 }
		);
	});
});

/** What TeX prints for the text of a field, and undefined where its braces do not balance. */
function printed(value: string): string | undefined {
	let depth = 0;
	for (const brace of value.match(/[{}]/g) ?? []) {
		depth += brace === '{' ? 1 : -1;
		if (depth < 0) return undefined;
	}
	if (depth !== 0) return undefined;
	const named: Record<string, string> = {
		textbackslash: '\\',
		textbraceleft: '{',
		textbraceright: '}',
		textasciitilde: '~',
		textasciicircum: '^'
	};
	return value.replace(
		/\\(?:(text\w+)\{\}|([#$%&_]))/g,
		(_, name: string | undefined, sign: string) => (name ? (named[name] ?? '') : sign)
	);
}

describe('BibTeX', () => {
	it('writes an entry that every program knows', () => {
		expect(bibtex(chart)).toBe(
			[
				'@misc{conditions-or-calendar-2026-us-troops-in-iraq,',
				'\ttitle = {{US troops in Iraq}},',
				'\thowpublished = {Conditions or Calendar?, version 0.2.0, “Who is there”},',
				'\tyear = {2026},',
				'\turl = {https://example.org/#people-data},',
				'\turldate = {2026-09-05},',
				'\tnote = {Chart.}',
				'}',
				''
			].join('\n')
		);
	});

	it('prints any text as it was, with braces that balance', () => {
		const nasty = fc.string({ unit: fc.constantFrom(...'\\{}~^#$%&_ aé“”') });
		fc.assert(
			fc.property(fc.oneof(nasty, fc.string()), (text) => {
				expect(printed(bibtexText(text))).toBe(text.replace(/\s+/g, ' ').trim());
			})
		);
	});

	it('keeps every entry one balanced pair of braces under a key of plain letters', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (title, note, rest) => {
				const thing = { ...chart, title, note, url: `https://example.org/?s=${rest}` };
				const entry = bibtex(thing);
				expect(printed(entry)).toBeDefined();
				expect(citeKey(thing)).toMatch(/^[a-z0-9-]+$/);
				expect(entry.split('\n').filter((line) => line.startsWith('\turl ='))).toHaveLength(1);
			})
		);
	});
});

/** The fields that csl-data.json 1.0 knows, of those that a web page can have. */
const cslFields =
	/^(id|type|title|author|container-title|section|genre|version|issued|accessed|URL|note)$/;

describe('CSL-JSON', () => {
	it('is a list with one web page whose dates are parts', () => {
		const [item] = JSON.parse(cslJson({ ...chart, author: 'Centre' })) as [CslItem];
		expect(item).toEqual({
			id: 'conditions-or-calendar-2026-us-troops-in-iraq',
			type: 'webpage',
			title: 'US troops in Iraq',
			author: [{ literal: 'Centre' }],
			'container-title': 'Conditions or Calendar?',
			section: 'Who is there',
			genre: 'Chart',
			version: '0.2.0',
			issued: { 'date-parts': [[2026]] },
			accessed: { 'date-parts': [[2026, 9, 5]] },
			URL: 'https://example.org/#people-data'
		});
	});

	it('gives every text back as it was, in fields of the schema alone', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ minLength: 1 }), (title, note) => {
				const [item] = JSON.parse(cslJson({ ...chart, title, note })) as [CslItem];
				expect([item.title, item.note]).toEqual([title, note]);
				expect(Object.keys(item).filter((key) => !cslFields.test(key))).toEqual([]);
			})
		);
	});
});

describe('the edition that is cited', () => {
	it('is the version of package.json, in the changelog, in the year of the licence', () => {
		const read = (file: string) =>
			readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');
		expect(read('package.json')).toContain(`"version": "${edition.version}"`);
		expect(read('CHANGELOG.md')).toContain(`\n## ${edition.version}`);
		expect(read('LICENSE')).toContain(`Copyright (c) ${edition.published} The authors`);
	});

	it('was seen on the reader’s own day', () => {
		const late = new Date(2026, 0, 5, 23, 59);
		expect(localDay(late)).toBe('2026-01-05');
		expect(cited(site, late).accessed).toBe('2026-09-05');
		const { accessed, ...undated } = site;
		expect(accessed).toBe('2026-09-05');
		expect(cited(undated, late).accessed).toBe('2026-01-05');
	});

	it('takes a kept style only if it is one', () => {
		expect(styles.every(isStyle)).toBe(true);
		expect([undefined, 'harvard', 3, null].some(isStyle)).toBe(false);
	});
});
