import { describe, expect, it } from 'vitest';
import { describeDifference, differenceTable } from '$lib/charts/paired-difference/describe';
import { describeWorlds, worldsTable } from '$lib/charts/worlds-dots/describe';
import { describeFan, fanTable } from '$lib/charts/fan/describe';
import { PATH_NAMES } from '$lib/model/batch/columns';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings } from '$lib/model/parameters';
import { differenceData, fanData, worldsData } from '$lib/simulator/many/chart-data';
import type { ManyResult } from '$lib/simulator/many/many-worlds.svelte';
import { OUTCOME_PAIRS, outcomeValues } from '$lib/simulator/many/outcomes';
import { approachesBeside, viewWith } from '$lib/simulator/many/sides-in-view';
import type { Sides } from '$lib/simulator/sides';
import { manyWords } from '$lib/words/en/sim-many';

const RUNS = 60;
const sides: Sides = [
	{ name: 'Conditions-based', approach: 'conditions', settings: defaultSettings },
	{ name: 'Timeline-based', approach: 'timeline', settings: defaultSettings }
];
function resultOf(of: Sides): ManyResult {
	const [first, second] = of.map(({ approach, settings }) =>
		runBatch({ approach, settings, seed: 1, runs: RUNS, paths: true })
	);
	return { sides: of, seed: 1, runs: RUNS, batches: [first!, second!] };
}
const result = resultOf(sides);
const outcomes = Object.values(OUTCOME_PAIRS).flat();

describe('data of the charts of many worlds', () => {
	it.each(outcomes)('of %s name fifty worlds a side with what each really came to', (outcome) => {
		const data = worldsData(result, outcome, manyWords);
		data.sides.forEach((side, index) => {
			const values = outcomeValues(outcome, result.batches[index]!);
			expect(side.worlds).toHaveLength(50);
			for (const { run, value } of side.worlds) expect(value).toBe(values[run]);
		});
	});

	it.each(outcomes)('of %s turn around when the sides are swapped', (outcome) => {
		const back = resultOf([sides[1], sides[0]]);
		const there = differenceData(result, outcome, manyWords);
		const swapped = differenceData(back, outcome, manyWords);
		expect(swapped.none).toBe(there.none);
		const [low, middle, high] = there.quartiles!;
		[-high, -middle, -low].forEach((value, at) =>
			expect(swapped.quartiles![at]).toBeCloseTo(value, 9)
		);
	});

	it.each(outcomes)('of %s are told without percent, chance or broken numbers', (outcome) => {
		const worlds = worldsData(result, outcome, manyWords);
		const difference = differenceData(result, outcome, manyWords);
		const text = [
			describeWorlds(worlds, manyWords),
			describeDifference(difference, manyWords),
			...worldsTable(worlds, manyWords).rows.flat(),
			...differenceTable(difference, manyWords).rows.flat()
		].join(' ');
		expect(text).not.toMatch(/%|percent|probab|likel|NaN|undefined|Invalid/);
	});

	it('say troop-months as months at full strength: 2,500 troops for a year are 12', () => {
		const values = outcomeValues('troopMonths', result.batches[1]);
		expect(values[0]).toBeCloseTo(result.batches[1].outcomes.troopMonths[0]! / 2500, 9);
	});

	it('never drop worlds that are not complete within the run', () => {
		const hard = { ...defaultSettings, capabilityBar: 0.9, isisBar: 800, horizonMonths: 24 };
		const data = worldsData(
			resultOf([{ ...sides[0], settings: hard }, sides[1]]),
			'completedMonth',
			manyWords
		);
		const apart = data.sides[0].worlds.filter(({ value }) => Number.isNaN(value)).length;
		expect(apart).toBe(Math.round((50 * data.sides[0].none) / RUNS));
		expect(apart).toBeGreaterThan(25);
		expect(describeWorlds(data, manyWords)).toContain('not within the run in');
	});

	it('tell two sides of one name apart', () => {
		const twin = resultOf([sides[0], sides[0]]);
		const table = differenceTable(differenceData(twin, 'attacks', manyWords), manyWords);
		expect(new Set(table.columns).size).toBe(table.columns.length);
	});

	it.each(PATH_NAMES)('draw the fan of %s with a band for every month', (quantity) => {
		const data = fanData(result, quantity, manyWords)!;
		expect(data.sides.map(({ bands }) => bands.length)).toEqual([49, 49]);
		expect(describeFan(data, manyWords)).not.toMatch(/NaN|undefined/);
		expect(fanTable(data, manyWords).rows).toHaveLength(49);
	});
});

describe('the sides of many worlds', () => {
	it('are conditions and timeline, or conditions and assess first where that is in view', () => {
		expect(approachesBeside('both')).toEqual(['conditions', 'timeline']);
		expect(approachesBeside('assess-first')).toEqual(['conditions', 'assess-first']);
	});
	it('open in the present view where it shows them, in another one where it does not', () => {
		expect(viewWith(['timeline'], 'both')).toBe('both');
		expect(viewWith(['timeline'], 'conditions')).toBe('timeline');
		expect(viewWith(['conditions', 'timeline'], 'timeline')).toBe('both');
		expect(viewWith(['conditions', 'assess-first'], 'assess-first')).toBe('three');
	});
});
