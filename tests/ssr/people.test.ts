import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import People from '$lib/charts/people/People.svelte';
import { peopleFigure } from '$lib/story/figures/people';

const data = peopleFigure();
const html = (view?: 'isis') => render(People, { props: { data, ...(view && { view }) } }).body;
const forward = (body: string) => body.match(/class="group[^"]* on\b/g)?.length;

describe('the people chart as the server writes it', () => {
	it('brings all four groups forward without a view, and one in its own view, in both drawings', () => {
		expect(forward(html())).toBe(8);
		expect(forward(html('isis'))).toBe(2);
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
