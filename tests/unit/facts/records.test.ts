import { describe, expect, it } from 'vitest';
import {
	article,
	articles,
	articlesReporting,
	articlesSilent,
	contrasts,
	derivation,
	derivationsFrom,
	disagreement,
	disagreements,
	disagreementsOf,
	event,
	fact,
	facts,
	figure,
	isFactId,
	position,
	quotationsByArticle
} from '../../../src/lib/facts';

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('looking up a fact', () => {
	it('gives about 2,500 US troops in Iraq', () => {
		const troops = figure('us-troops-iraq');
		expect(troops).toMatchObject({ value: 2500, bound: 'about', where: 'Iraq', unit: 'people' });
		expect(troops.display).toBe('about 2,500');
	});
	it('throws for an id that does not exist, which does not compile either', () => {
		// @ts-expect-error: no such fact
		expect(() => fact('us-troops-iran')).toThrow('There is no fact "us-troops-iran".');
		// @ts-expect-error: no such article
		expect(() => article('005')).toThrow('There is no article "005".');
		expect(isFactId('us-troops-iran')).toBe(false);
		expect(isFactId('toString')).toBe(false);
	});
	it('throws when a fact of one kind is asked for as another', () => {
		expect(() => figure('letter')).toThrow('The fact "letter" is of kind event, not figure.');
		expect(position('elements-prefer-timeline').holder).toBe(
			'Some elements within the Iraqi government'
		);
	});
	it('gives each fact once, under its own id', () => {
		expect(new Set(ids(facts())).size).toBe(facts().length);
		for (const { id } of facts()) expect(fact(id).id).toBe(id);
	});
	it('gives the articles in the order of their ids', () => {
		expect(ids(articles())).toEqual(['000', '001', '002', '003', '004']);
	});
	it('puts the week in order: letter, statements, Telegram, first round', () => {
		const week = ['letter', 'washington-statement', 'telegram-statement', 'first-round'] as const;
		expect(week.map((id) => event(id).date)).toEqual([
			'2024-01-24',
			'2024-01-25',
			'2024-01-26',
			'2024-01-27'
		]);
	});
});

describe('who reports a fact, and what stands against it', () => {
	it('names the four articles that give the US troops in Iraq, each with its own bound word', () => {
		expect(ids(articlesReporting('us-troops-iraq'))).toEqual(['001', '002', '003', '004']);
		expect(ids(articlesSilent('us-troops-iraq'))).toEqual(['000']);
		const bounds = quotationsByArticle('us-troops-iraq').map(({ article, sources }) => [
			article.id,
			...sources.map(({ boundWord }) => boundWord)
		]);
		expect(bounds).toEqual([
			['000'],
			['001', 'roughly'],
			['002', 'about'],
			['003', 'approximately'],
			['004', 'about']
		]);
	});
	it('names an article once that reports a fact twice', () => {
		expect(fact('sudani-under-pressure').sources).toHaveLength(2);
		expect(ids(articlesReporting('sudani-under-pressure'))).toEqual(['004']);
	});
	it('sets about 150 against more than 150', () => {
		const [contrast] = contrasts('attacks-about-150');
		expect(contrast?.disagreement.id).toBe('attack-counts');
		expect(contrast?.points.map((point) => point.fact)).toContain('attacks-more-than-150');
		expect(contrast?.points.map((point) => point.fact)).not.toContain('attacks-about-150');
	});
	it('finds every disagreement from each of its facts', () => {
		for (const one of disagreements())
			for (const id of one.facts) expect(ids(disagreementsOf(id))).toContain(one.id);
	});
	it('calls the Iranian spokesperson of article 003 an apparent, unconfirmed error', () => {
		const slip = disagreement('iran-or-iraq-commander');
		expect(slip.kind).toBe('apparent-error');
		expect(slip.explains).toMatch(/^Apparent error, unconfirmed\./);
	});
});

describe('derivations', () => {
	const value = (id: Parameters<typeof figure>[0]) => figure(id).value ?? NaN;
	const both = value('us-troops-iraq') + value('us-troops-syria');
	const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

	it('counts about 3,400 US troops in both countries, 74 of every 100 of them in Iraq', () => {
		expect(derivation('us-troops-both').value).toBe(both);
		expect(derivation('iraq-share-of-us-troops').value).toBeCloseTo(
			value('us-troops-iraq') / both,
			2
		);
		expect(derivation('us-troops-per-isis-member').value).toBe(both / value('isis-members'));
	});
	it('takes 3.3 months from 15 October 2023 to the date of article 002', () => {
		const window = days('2023-10-15', article('002').date ?? '');
		expect(derivation('attack-window-days').value).toBe(window);
		expect(derivation('attack-window-months').value).toBeCloseTo(window / 30.44, 1);
		expect(derivation('attacks-per-day-both').value).toBeCloseTo(
			value('attacks-about-150') / window,
			1
		);
	});
	it('makes 150 attacks in that time 45 a month, of which troops give Iraq 33', () => {
		const rate = value('attacks-about-150') / (derivation('attack-window-months').value ?? NaN);
		expect(derivation('attacks-per-month-both').value).toBe(Math.round(rate));
		const share = value('us-troops-iraq') / both;
		expect(derivation('attacks-per-month-iraq').value).toBe(Math.round(rate * share));
		expect(derivation('attacks-per-month-iraq').caution).toContain('assumption');
	});
	it('takes the years from the dates of the events', () => {
		const year = (id: Parameters<typeof event>[0]) => Number(event(id).date.slice(0, 4));
		expect(derivation('years-out').value).toBe(year('returned-2014') - year('left-2011'));
		expect(derivation('years-since-return').value).toBe(
			year('first-round') - year('returned-2014')
		);
		expect(derivation('days-letter-to-round').value).toBe(
			days(event('letter').date, event('first-round').date)
		);
	});
	it('counts the articles that it speaks of', () => {
		const { value: reporting } = derivation('articles-with-us-troops');
		expect(reporting).toBe(articlesReporting('us-troops-iraq').length);
		const undated = articles().filter((one) => one.dateInferred || one.date === null);
		expect(derivation('articles-undated').value).toBe(undated.length);
	});
	it('are found from the facts that they use', () => {
		expect(ids(derivationsFrom('us-troops-syria'))).toContain('attacks-per-month-iraq');
		expect(derivationsFrom('photo-al-asad')).toEqual([]);
	});
});
