import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMonthLines, monthLinesTable } from '$lib/charts/month-lines/describe';
import { axisEnd, layoutMonthLines } from '$lib/charts/month-lines/layout';
import { simulatorWords } from '$lib/words/en/simulator';

const data = {
	horizon: 4,
	month: 2,
	atLeast: 100,
	series: [{ approach: 'timeline' as const, values: [100, 75, 50, 25, 0] }]
};
const quantity = { title: 'Troops', unit: 'people', format: String, tick: String };

describe('lines over the months', () => {
	it('split at the month in view, which both parts share', () => {
		const [line] = layoutMonthLines(data).lines;
		expect(line!.past).toBe('M0,0L1,25L2,50');
		expect(line!.future).toBe('M2,50L3,75L4,100');
		expect(line!.at).toEqual({ x: 50, y: 50 });
	});

	it('have three ticks: nothing, half, the end of the axis', () => {
		expect(layoutMonthLines(data).ticks.map(({ value }) => value)).toEqual([0, 50, 100]);
	});

	it('have an axis that reaches over every value, and ends at 1 for a share', () => {
		expect(axisEnd({ ...data, exactly: 1 })).toBe(1);
		fc.assert(
			fc.property(fc.array(fc.nat(5000), { minLength: 5, maxLength: 5 }), (values) => {
				const series = [{ approach: 'timeline' as const, values }];
				expect(axisEnd({ ...data, series })).toBeGreaterThanOrEqual(Math.max(100, ...values));
			})
		);
	});

	it('are told with start, present, extremes and end', () => {
		expect(describeMonthLines(data, quantity, simulatorWords)).toBe(
			'Troops, people. Timeline-based: 100 at the start, 50 in month 2, between 0 and 100, 0 in month 4.'
		);
	});

	it('have a table with a row for every month', () => {
		const table = monthLinesTable([{ quantity, series: data.series }], 4, simulatorWords);
		expect(table.rows).toHaveLength(5);
		expect(table.rows[4]).toEqual(['May 2024', '0']);
		expect(table.columns).toEqual(['Month', 'Troops, timeline']);
	});
});
