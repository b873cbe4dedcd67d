import { describe, expect, it } from 'vitest';
import { goneSentences } from '$lib/charts/run-lines/describe';
import { layoutRunLines, type RunLinesData } from '$lib/charts/run-lines/layout';
import { chartsRun as words } from '$lib/words/en/charts-run';

const data: RunLinesData = {
	horizon: 4,
	series: [
		{
			approach: 'conditions',
			troops: [2500, 2500, 1875, 1250, 625],
			isis: [1000, 900, 950, 990, 1000],
			gone: null
		},
		{
			approach: 'timeline',
			troops: [2500, 1250, 0, 0, 0],
			isis: [1000, 1100, 1300, 1500, 1700],
			gone: 2
		}
	]
};
const both = ['troops', 'isis'] as const;
const yOf = (path: string) => [...path.matchAll(/[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));

describe('the lines of a run', () => {
	it('keep every point inside its panel', () => {
		for (const width of [360, 720])
			for (const panel of layoutRunLines(data, width, { measures: both }).panels)
				for (const { path } of panel.lines)
					for (const y of yOf(path)) {
						expect(y).toBeGreaterThanOrEqual(panel.top);
						expect(y).toBeLessThanOrEqual(panel.bottom);
					}
	});

	it('share one scale, so that both approaches start at the same height', () => {
		for (const panel of layoutRunLines(data, 720, { measures: both }).panels) {
			const [conditions, timeline] = panel.lines.map(({ path }) => yOf(path)[0]);
			expect(conditions).toBe(timeline);
		}
	});

	it('draw a prediction from all troops down to none in its month, and along the top where some stay', () => {
		const predicted = {
			conditions: { gone: null, isis: 'same' },
			timeline: { gone: 2, isis: 'more' }
		} as const;
		const [troops, isis] = layoutRunLines(data, 720, { measures: both, predicted }).panels;
		const { end } = layoutRunLines(data, 720, { measures: both });
		expect(troops?.expected.map(({ x }) => x)).toEqual([end, end / 2]);
		expect(troops?.expected[0]?.path).toMatch(`M0,${troops?.top}H${end}`);
		expect(troops?.expected[1]?.path).toMatch(`M0,${troops?.top}L${end / 2},${troops?.bottom}`);
		const [same, more] = isis?.expected ?? [];
		expect(more!.y).toBeLessThan(same!.y);
	});

	it('are as high with marks to move, with a settled prediction and with none where the graphic is narrow', () => {
		const one = { gone: 3, isis: 'same' } as const;
		const predicted = { conditions: one, timeline: one };
		const heightOf = (width: number, settable: boolean) =>
			layoutRunLines(data, width, { measures: both, predicted, settable }).height;
		expect(heightOf(360, false)).toBe(layoutRunLines(data, 360, { measures: both }).height);
		expect(heightOf(360, true)).toBe(heightOf(360, false));
		expect(heightOf(720, true)).toBe(heightOf(720, false));
	});

	it('keep the marks of two approaches apart even where they say the same', () => {
		const one = { gone: 3, isis: 'same' } as const;
		const predicted = { conditions: one, timeline: one };
		for (const width of [360, 720])
			for (const { expected } of layoutRunLines(data, width, {
				measures: both,
				predicted,
				settable: true
			}).panels) {
				const [a, b] = expected;
				expect(Math.max(Math.abs(a!.x - b!.x), Math.abs(a!.y - b!.y))).toBeGreaterThanOrEqual(26);
			}
	});
});

it('says in words when the last troops leave, or that some stay', () => {
	expect(goneSentences(data, words, 'en')).toEqual([
		'Conditions-based: some troops are still there after 4 months.',
		'Timeline-based: the last troops leave in month 2, March 2024.'
	]);
});
