import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import IraqMap from '$lib/charts/iraq-map/IraqMap.svelte';
import LongTimeline from '$lib/charts/long-timeline/LongTimeline.svelte';
import OverrunShare from '$lib/charts/overrun-share/OverrunShare.svelte';
import Past from '$lib/charts/past/Past.svelte';
import Week from '$lib/charts/week/Week.svelte';
import { pastFigure } from '$lib/story/figures/past';
import { weekFigure } from '$lib/story/figures/week';

const past = pastFigure();
const week = weekFigure();
const drawn: [string, string][] = [
	['Week', render(Week, { props: { data: week } }).body],
	['LongTimeline', render(LongTimeline, { props: { data: past.timeline } }).body],
	['OverrunShare', render(OverrunShare, { props: { data: past.share } }).body],
	['IraqMap', render(IraqMap, { props: { data: past.map } }).body]
];

describe('the charts of the week and of the past, in the HTML of the server', () => {
	it.each(drawn)('%s has a named drawing for wide and for narrow places', (_, html) => {
		expect(html.match(/role="img" aria-label="[^"]{40,}"/g)).toHaveLength(2);
		expect(html).toContain('viewBox="0 0 720');
		expect(html).toContain('viewBox="0 0 360');
	});

	it.each(drawn)('%s has a title, a subtitle, a note and its sources', (_, html) => {
		for (const part of ['title', 'subtitle', 'note', 'source'])
			expect(html).toMatch(new RegExp(`class="chart-${part}[^>]*>[^<]{8,}`));
	});

	it.each(drawn)('%s has no style attribute, no script and no number that is none', (_, html) => {
		expect(html).not.toMatch(/ style=|<script|NaN|undefined|Infinity/);
	});

	it('Week without a view has every event, in both drawings', () => {
		expect(render(Week, { props: { data: week } }).body.match(/class="event/g)).toHaveLength(16);
	});

	it('Past holds all three drawings without a view, the years in front', () => {
		const { body } = render(Past, { props: { data: past } });
		expect(body.match(/<figure/g)).toHaveLength(3);
		const parts = [...body.matchAll(/<div class="part([^"]*)"/g)].map(([, classes]) =>
			/\bon\b/.test(classes ?? '')
		);
		expect(parts).toEqual([true, false, false]);
	});
});
