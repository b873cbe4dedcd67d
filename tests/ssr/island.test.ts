import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Island from '$lib/ui/Island.svelte';
import { island } from '$lib/ui/island';
import Slider from '$lib/ui/Slider.svelte';

const props = {
	label: 'Talks last',
	value: 6,
	min: 3,
	max: 9,
	step: 1,
	format: (value: number) => `${value} months`,
	limits: '3 to 9 months',
	exactLabel: 'Months',
	onchange: () => undefined
};

it('an island stands in the server’s page as plain HTML, without the marks of hydration', async () => {
	const part = await island(() => import('$lib/ui/Slider.svelte'));
	const drawn = render(Slider, { props }).body.replace(/<!--[^>]*-->/g, '');
	const { body } = render(Island, { props: { part: part as never, props } });
	const inside = /<div data-still="">([\s\S]*)<\/div>/.exec(body)?.[1] ?? '';
	expect(inside).toContain('aria-valuetext="6 months"');
	expect(inside.replace(/c\d+|s\d+/g, '')).toContain(drawn.replace(/c\d+|s\d+/g, '').slice(0, 40));
});

it('an island whose component is not at hand draws nothing and does not fail', () => {
	const part = { server: undefined, load: () => Promise.reject(new Error('gone')) };
	const { body } = render(Island, { props: { part, props: {} } });
	expect(body.replace(/<!--[^>]*-->/g, '')).toMatch(/^<div data-still="">\s*<\/div>$/);
});

it('an island whose nodes a script takes over keeps the marks that Svelte finds them by', async () => {
	const part = await island(() => import('$lib/ui/Slider.svelte'));
	const { body } = render(Island, { props: { part: part as never, props, inPlace: true } });
	const inside = /<div>([\s\S]*)<\/div>/.exec(body)?.[1] ?? '';
	expect(inside).toContain('<!--[-->');
	expect(inside).toContain('aria-valuetext="6 months"');
});
