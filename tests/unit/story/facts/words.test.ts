import { describe, expect, it } from 'vitest';
import { facts } from '$lib/facts';
import { facts as words } from '$lib/words/en/facts';

describe('quotation marks around an article’s words', () => {
	it('are added where the words have none', () => {
		expect(words.quoted('about 150 strikes')).toBe('“about 150 strikes”');
	});

	it('are left as they stand where they are whole', () => {
		for (const quote of ['“in the coming days.”', 'the “network”', '"an infringement"'])
			expect(words.quoted(quote)).toBe(quote);
	});

	it('are made whole where the quotation cuts a pair in two', () => {
		expect(words.quoted('“a clear timeline')).toBe('“a clear timeline”');
		expect(words.quoted('for the Daesh fighters.”')).toBe('“for the Daesh fighters.”');
		expect(words.quoted('"We value Iraq')).toBe('"We value Iraq”');
	});

	it('never double, and stand around every quotation of seeds/', () => {
		for (const { id, sources } of facts())
			for (const { quote } of sources) {
				const shown = words.quoted(quote);
				expect(shown, id).not.toMatch(/[“"]{2}|[”"]{2}/);
				expect(shown, id).toMatch(/[“"].*[”"]/s);
				expect(shown, id).toContain(quote);
			}
	});
});
