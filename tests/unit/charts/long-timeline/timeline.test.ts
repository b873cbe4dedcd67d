import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTimeline, timelineTable } from '$lib/charts/long-timeline/describe';
import { spread } from '$lib/charts/long-timeline/down';
import { inFocus, layoutTimeline, type PlacedTimeline } from '$lib/charts/long-timeline/layout';
import { softEdge } from '$lib/charts/long-timeline/soft-edge';
import { textWidth } from '$lib/charts/text/lines';
import { pastFigure } from '$lib/story/figures/past';
import { chartsPast } from '$lib/words/en/charts-past';
import { boxesOf, outside, touching } from '../text-boxes';

const words = chartsPast.timeline;
const data = pastFigure().timeline;
const [wide, narrow] = [720, 360].map((width) => layoutTimeline(data, words.labels, width)) as [
	PlacedTimeline,
	PlacedTimeline
];
/** A view sets the event that it is about in bold. */
const BOLD = 1.05;

function everyBox(one: PlacedTimeline) {
	const size = 14;
	const line = (text: string) => [{ spans: [{ text, kind: '' }], width: textWidth(text, size) }];
	const ticks = [...one.years, ...one.months].flatMap(({ text, x, y }) =>
		boxesOf({ lines: line(text), x, y }, 0)
	);
	return [...ticks, ...one.events.flatMap((event) => boxesOf(event, one.pitch, BOLD))];
}

describe('the long timeline', () => {
	it.each([
		['wide', wide],
		['narrow', narrow]
	])('keeps every text apart and inside the %s drawing, bold or not', (_, one) => {
		const boxes = everyBox(one);
		expect(touching(boxes)).toEqual([]);
		expect(outside(boxes, one)).toEqual([]);
	});

	it('is low enough for a laptop and for the upper part of a phone', () => {
		expect(wide.height).toBeLessThanOrEqual(420);
		expect(narrow.height).toBeLessThanOrEqual(300);
	});

	it('draws 2011 as a year-long soft edge, not as a day', () => {
		const [before] = wide.bands;
		const last = before?.stripes.at(-1);
		expect(before?.width).toBe(0);
		expect((last?.at ?? 0) + (last?.size ?? 0)).toBeGreaterThan(45);
	});

	it('has no American troops between the end of 2011 and the start of 2014', () => {
		const troops = wide.bands.filter((band) => band.kind === 'troops');
		const year = 712 / 13.085;
		const ends = troops[0]?.stripes.at(-1);
		expect((ends?.at ?? 0) + (ends?.size ?? 0)).toBeLessThanOrEqual(year + 1);
		expect(troops[1]?.stripes[0]?.at).toBeGreaterThanOrEqual(3 * year - 1);
	});

	it('keeps the label of each bar inside the bar', () => {
		for (const one of [wide, narrow])
			for (const { label, width, height, x } of one.bands) {
				if (!label) continue;
				const needed = textWidth(label.text, 14);
				expect(needed).toBeLessThanOrEqual(one.narrow ? height - 6 : width - (label.x - x));
			}
	});

	it('draws the one event with a day as a dot, and the spans of summer and mid-year as brackets', () => {
		const dots = wide.events.filter((event) => event.dot).map((event) => event.id);
		expect(dots).toEqual(['talks']);
		const bracket = (id: string) => wide.events.find((event) => event.id === id)?.bracket ?? '';
		expect(bracket('commission')).toMatch(/^M0,/);
		expect(bracket('planned')).toMatch(/^M0,/);
		expect(bracket('commission')).not.toBe(bracket('planned'));
	});

	it('marks as inferred what the articles say in words like "last summer"', () => {
		const table = timelineTable(data, words, 'en');
		const inferred = table.rows.filter((row) => row[4] === words.table.yes).map((row) => row[1]);
		expect(inferred).toContain('summer 2023');
		expect(inferred).not.toContain('2011');
		expect(describeTimeline(data, words)).toContain('Summer 2023, inferred');
	});

	it('brings forward the events of a view and leaves the others back', () => {
		const forward = data.events.filter(({ id }) => inFocus('back', id)).map(({ id }) => id);
		expect(forward).toEqual(['back', 'overrun']);
	});
});

describe('a soft edge', () => {
	it('stays in its span, with stripes that do not meet and thin out', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 600 }),
				fc.integer({ min: 6, max: 300 }),
				(from, span) => {
					const stripes = softEdge(from, from + span, 'falling');
					const sizes = stripes.map((stripe) => stripe.size);
					expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
					stripes.forEach((stripe, index) => {
						expect(stripe.at).toBeGreaterThanOrEqual(from);
						expect(stripe.at + stripe.size).toBeLessThanOrEqual(
							(stripes[index + 1]?.at ?? from + span) + 0.11
						);
					});
				}
			)
		);
	});
});

describe('spreading labels', () => {
	it('keeps them in order, a slot apart and above the bottom, wherever they want to be', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 290 }), { minLength: 1, maxLength: 10 }),
				(wanted) => {
					const sorted = wanted.toSorted((a, b) => a - b);
					const placed = spread(sorted, 24, 290);
					expect(Math.max(...placed)).toBeLessThanOrEqual(290);
					placed.slice(1).forEach((y, index) => {
						expect(y - (placed[index] ?? 0)).toBeGreaterThanOrEqual(24);
					});
				}
			)
		);
	});
});
