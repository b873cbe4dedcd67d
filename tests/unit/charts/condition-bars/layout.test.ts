import { describe, expect, it } from 'vitest';
import { conditionsTable } from '$lib/charts/condition-bars/describe';
import { layoutConditions } from '$lib/charts/condition-bars/layout';
import { defaultSettings } from '$lib/model/parameters';
import { judge } from '$lib/model/schedule/conditions';
import { simulatorWords } from '$lib/words/en/simulator';

const seen = { isis: 600, capability: 0.85, attacks: 100, pressure: 0.55 };
const placed = layoutConditions([
	{ approach: 'conditions', findings: judge(seen, { ...defaultSettings, pressureCounts: false }) }
]);

describe('the conditions against their bars', () => {
	it('stands a bar of 1,200 in the middle of a scale to 2,400, and 600 in its first quarter', () => {
		expect(placed[0]).toMatchObject({ condition: 'isis', side: 'at-most' });
		expect(placed[0]!.at / placed[0]!.strips[0]!.length).toBeCloseTo(2);
	});

	it('measures capability on a scale from 0 to 1, as a floor', () => {
		expect(placed[1]).toMatchObject({ at: 80, side: 'at-least' });
		expect(placed[1]!.strips[0]).toMatchObject({ length: 85, holds: true });
	});

	it('ends a strip with the scale when the value is beyond it', () => {
		expect(placed[2]!.strips[0]).toMatchObject({ length: 100, holds: false });
	});

	it('says of each that it holds, does not hold or does not count', () => {
		const table = conditionsTable(placed, 'Conditions', simulatorWords);
		expect(table.rows.map((row) => row.slice(2))).toEqual([
			['600', 'at most 1,200', 'holds'],
			['0.85', 'at least 0.80', 'holds'],
			['100.0', 'at most 25', 'does not hold'],
			['0.55', 'at most 0.55', 'does not count']
		]);
	});
});
