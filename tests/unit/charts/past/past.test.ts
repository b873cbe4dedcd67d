import { describe, expect, it } from 'vitest';
import { pastTables } from '$lib/charts/past/describe';
import { partOf } from '$lib/charts/past/layout';
import { pastFigure } from '$lib/story/figures/past';
import { chartsPast } from '$lib/words/en/charts-past';

describe('the graphic of the past', () => {
	it('shows the map for the places, the bar for the share, and else the years', () => {
		expect(partOf('places').part).toBe('map');
		expect(partOf('share').part).toBe('share');
		expect(partOf('role')).toEqual({ part: 'timeline', timelineView: 'role' });
		expect(partOf(undefined)).toEqual({ part: 'timeline', timelineView: undefined });
	});

	it('has a table for each drawing, with a cell for each column', () => {
		const tables = pastTables(pastFigure(), chartsPast, 'en');
		expect(Object.keys(tables)).toEqual(['timeline', 'share', 'map']);
		for (const { columns, rows } of Object.values(tables))
			expect(rows.every((row) => row.length === columns.length)).toBe(true);
	});
});
