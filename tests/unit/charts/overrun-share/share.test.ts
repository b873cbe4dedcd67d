import { describe, expect, it } from 'vitest';
import { describeShare, shareTable } from '$lib/charts/overrun-share/describe';
import { layoutShare } from '$lib/charts/overrun-share/layout';
import { pastFigure } from '$lib/story/figures/past';
import { chartsPast } from '$lib/words/en/charts-past';
import { boxesOf, outside } from '../text-boxes';

const words = chartsPast.share;
const data = pastFigure().share;

describe('the share overrun', () => {
	it.each([720, 360])('has a third of %i units in the middle of its soft edge', (width) => {
		const placed = layoutShare(data, words.labels, width);
		const last = placed.stripes.at(-1);
		const end = (last?.at ?? 0) + (last?.size ?? 0);
		expect(placed.filled).toBeLessThan(width / 3);
		expect(end).toBeGreaterThan(width / 3);
		expect(Math.abs((placed.filled + end) / 2 - width / 3)).toBeLessThan(5);
	});

	it.each([720, 360])('keeps its words inside %i units', (width) => {
		const placed = layoutShare(data, words.labels, width);
		const boxes = [placed.overrun, placed.edge].flatMap((block) => boxesOf(block, placed.pitch));
		expect(outside(boxes, placed)).toEqual([]);
	});

	it('keeps the word "around" wherever the share is named', () => {
		expect(describeShare(data, words)).toContain('around a third of Iraq');
		expect(shareTable(data, words, 'en').rows[0]?.[1]).toBe('around a third');
	});
});
