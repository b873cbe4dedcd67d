import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import People from '$lib/charts/people/People.svelte';
import { peopleFigure } from '$lib/story/figures/people';

const data = peopleFigure();
const html = () => render(People, { props: { data } }).body;

describe('the people chart as the server writes it', () => {
	it('draws all four groups, in both drawings, and no mark by itself', () => {
		expect(html().match(/class="group/g)).toHaveLength(8);
		expect(html()).not.toContain('<circle');
	});

	it('names itself for readers who cannot see it, and its articles for all', () => {
		const body = html();
		expect(
			body.match(/role="img" aria-label="[^"]*in Iraq and Syria together[^"]*"/g)
		).toHaveLength(2);
		for (const article of data.articles) expect(body).toContain(article);
	});

	it('needs no style attribute, and stays under 12 kB for its 480 marks in two drawings', () => {
		expect(html()).not.toContain('style=');
		expect(html().length).toBeLessThan(12_000);
	});
});
