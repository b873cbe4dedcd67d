import { describe, expect, it } from 'vitest';
import { fact } from '$lib/facts';
import { conditionQuotes } from '$lib/simulator/explain/quotes.server';
import type { FactId } from '$lib/facts';

describe('the articles’ words for the conditions', () => {
	it('are a quotation of the fact that they link to, at most 25 words, with speaker and article', () => {
		const quotes = Object.values(conditionQuotes());
		expect(quotes).toHaveLength(4);
		for (const { article, fact: id, quote, speaker } of quotes) {
			const said = fact(id as FactId).sources.find((source) => source.quote === quote);
			expect(said).toMatchObject({ article, speaker });
			expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25);
		}
	});

	it('name the four conditions: ISIS, the forces, the requirements, the government', () => {
		const { attacks, capability, isis, pressure } = conditionQuotes();
		expect(isis.quote).toBe('the threat from ISIS');
		expect(capability.quote).toContain('capability levels');
		expect(attacks.quote).toBe('operational and environmental requirements');
		expect(pressure.quote).toBe('the stability of the government');
	});
});
