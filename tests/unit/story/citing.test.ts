import { describe, expect, it } from 'vitest';
import { derivations, facts } from '$lib/facts';
import { cardOf, type Card } from '$lib/story/facts/card';
import { articlesBehind, recordCited } from '$lib/story/citing/record';
import { apa } from '$lib/ui/cite/styles';
import { citeWords } from '$lib/words/en/cite';
import { commonWords } from '$lib/words/en/common';
import { facts as factWords } from '$lib/words/en/facts';

const words = { cite: citeWords, facts: factWords, site: commonWords.site };
const base = 'https://example.org/chapter/week/';
const card = (anchor: string): Card => {
	const found = cardOf(anchor);
	if (!found) throw new Error(`no record ${anchor}`);
	return found;
};

describe('a record as something to cite', () => {
	it('is named by what it is and its words, at its own place among the sources', () => {
		const thing = recordCited(card('us-troops-iraq'), words, base);
		expect(thing.title).toMatch(/: about 2,500$/);
		expect(thing.url).toBe('https://example.org/sources/#us-troops-iraq');
		expect(apa(thing)).toContain('[Source record]. (2026). In Conditions or Calendar? (Version');
	});

	it('names every article whose words it holds, with a date or that there is none', () => {
		for (const { id, sources } of facts()) {
			const { note = '' } = recordCited(card(id), words, base);
			for (const { article } of sources) expect(note).toContain(`Article ${article}`);
			expect(note).toMatch(/\((\d|no date)/);
		}
	});

	it('says of what this site worked out that it did so, and from whose words', () => {
		for (const { id } of derivations()) {
			const derived = card(`derived-${id}`);
			expect(articlesBehind(derived).length).toBeGreaterThan(0);
			expect(recordCited(derived, words, base).note).toMatch(/^Worked out by this site from/);
		}
	});
});
