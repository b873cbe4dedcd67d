import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pairedMean } from '$lib/model/batch/paired';
import { runBatch } from '$lib/model/batch/run-batch';
import { defaultSettings, PARAMETERS } from '$lib/model/parameters';
import type { BatchRunner } from '$lib/simulator/batch/batch-runner';
import { OUTCOMES, verdictOf, type Verdict } from '$lib/simulator/decide/paired';
import {
	axisValues,
	mapPasses,
	parameterMap,
	type WorldMap
} from '$lib/simulator/decide/parameter-map';
import { compareUnder, NUMBER_NAMES, type Question } from '$lib/simulator/decide/question';
import { sensitivity, SPAN_NAMES } from '$lib/simulator/decide/sensitivity';

// Whole maps: allowed a minute where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const runner: BatchRunner = {
	run: async (request, options) => {
		options?.signal?.throwIfAborted();
		return runBatch(request);
	},
	end: () => undefined
};
const question: Question = {
	approaches: ['conditions', 'timeline'],
	settings: defaultSettings,
	seed: 1,
	runs: 12,
	equalStay: false
};
const swapped: Question = { ...question, approaches: ['timeline', 'conditions'] };

describe('the mean of paired differences', () => {
	const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 10, maxLength: 40 });

	it('has the other sign, and the lower value the other side, when the two are swapped', () => {
		fc.assert(
			fc.property(values, values, (a, b) => {
				const length = Math.min(a.length, b.length);
				const [first, second] = [a, b].map((list) => Float64Array.from(list.slice(0, length)));
				const there = pairedMean(first!, second!);
				const back = pairedMean(second!, first!);
				expect(back.mean).toBeCloseTo(-there.mean, 9);
				expect(back.error).toBeCloseTo(there.error, 9);
				const turned: Record<Verdict, Verdict> = {
					first: 'second',
					second: 'first',
					tie: 'tie',
					none: 'none'
				};
				expect(verdictOf(back)).toBe(turned[verdictOf(there)]);
			})
		);
	});

	it('is that of the plain formula: differences 1, 2, 3, 6 have mean 3 and standard error 1.08', () => {
		const { mean, error, pairs } = pairedMean(new Float64Array(4), Float64Array.of(1, 2, 3, 6));
		expect(mean).toBe(3);
		expect(error).toBeCloseTo(Math.sqrt(14 / 3 / 4), 12);
		expect(pairs).toBe(4);
	});

	it('counts only worlds in which both runs have a value, and cannot be compared without any', () => {
		const some = pairedMean(Float64Array.of(NaN, 10, 20), Float64Array.of(5, NaN, 23));
		expect(some).toMatchObject({ mean: 3, pairs: 1 });
		expect(verdictOf(some)).toBe('none');
		expect(pairedMean(Float64Array.of(NaN), Float64Array.of(1)).mean).toBeNaN();
	});

	it('is exactly zero where whole differences cancel out, so that no sign comes of rounding', () => {
		const differences = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(differences, (list) => {
				const second = Float64Array.from([...list, ...list.map((value) => -value)]);
				expect(Math.abs(pairedMean(new Float64Array(second.length), second).mean)).toBe(0);
			})
		);
	});

	it('is a tie if all differences are zero, and none if all are one', () => {
		const zeros = new Float64Array(20);
		expect(verdictOf(pairedMean(zeros, zeros))).toBe('tie');
		expect(
			verdictOf(
				pairedMean(
					zeros,
					zeros.map(() => 1)
				)
			)
		).toBe('first');
	});
});

describe('one parameter at a time', () => {
	it('moves every number of the model once, to both ends of its range', async () => {
		const found = await sensitivity({ ...question, runs: 2 }, runner);
		const names = found.spans.map(({ name }) => name);
		expect([...names].sort()).toEqual([...NUMBER_NAMES].sort());
		expect(names).toHaveLength(found.total);
		expect(SPAN_NAMES.given).toContain('setDate');
		const span = found.spans.find(({ name }) => name === 'adviserShare')!;
		const settings = { ...defaultSettings, adviserShare: PARAMETERS.adviserShare.maximum };
		const alone = await compareUnder(settings, { ...question, runs: 2 }, runner);
		expect(span.highest).toEqual(alone);
	});

	it('flips every sign when the labels are swapped', async () => {
		const [there, back] = await Promise.all([
			sensitivity({ ...question, runs: 3 }, runner),
			sensitivity({ ...swapped, runs: 3 }, runner)
		]);
		const spans = new Map(back.spans.map((span) => [span.name, span]));
		for (const { name, lowest, highest } of there.spans)
			for (const outcome of OUTCOMES) {
				const other = spans.get(name)!;
				expect(other.lowest[outcome].mean).toBeCloseTo(-lowest[outcome].mean, 9);
				expect(other.highest[outcome].mean).toBeCloseTo(-highest[outcome].mean, 9);
			}
	});

	it('at equal stay compares with a timeline that keeps about as many troop-months', async () => {
		const plain = await compareUnder(defaultSettings, { ...question, runs: 50 }, runner);
		const equal = await compareUnder(
			defaultSettings,
			{ ...question, runs: 50, equalStay: true },
			runner
		);
		expect(Math.abs(equal.troopMonths.mean)).toBeLessThan(0.5);
		expect(Math.abs(plain.troopMonths.mean)).toBeGreaterThan(2);
	});
});

describe('the map over two parameters', () => {
	const axes = { column: 'effortUnderDate', row: 'adviserShare' } as const;

	it('has every cell in exactly one pass: 25, then 56 more, then the other 544', () => {
		const passes = mapPasses(25, 25);
		expect(passes.map(({ length }) => length)).toEqual([25, 56, 544]);
		expect(new Set(passes.flat()).size).toBe(625);
		const few = mapPasses(7, 25).flat();
		expect([...few].sort((a, b) => a - b)).toEqual(Array.from({ length: 175 }, (_, at) => at));
	});

	it('has 25 different values of every number within its range, or every whole number', () => {
		for (const name of NUMBER_NAMES) {
			const { integer, maximum, minimum } = PARAMETERS[name];
			const values = axisValues(name);
			expect(new Set(values).size).toBe(values.length);
			expect(values).toHaveLength(integer ? Math.min(25, maximum - minimum + 1) : 25);
			expect([values[0], values.at(-1)]).toEqual([minimum, maximum]);
			if (integer) expect(values.every(Number.isInteger)).toBe(true);
		}
	});

	it('judges 625 cells, and the coarse picture keeps its values to the end', async () => {
		const drawn: WorldMap[] = [];
		const whole = await parameterMap(question, axes, runner, {
			onprogress: (map) => drawn.push(map)
		});
		const counts = { first: 0, second: 0, tie: 0, none: 0 };
		for (const cell of whole.cells) counts[verdictOf(cell!.attacks)] += 1;
		expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(625);
		const coarse = drawn.find(({ done }) => done === 25)!;
		const there = coarse.cells.flatMap((cell, at) => (cell ? [at] : []));
		expect(there).toEqual(mapPasses(25, 25)[0]);
		for (const at of there) expect(whole.cells[at]).toEqual(coarse.cells[at]);
	});

	it('has in each cell what its two values alone come to', async () => {
		const map = await parameterMap(question, axes, runner);
		const at = 13 * 25 + 4;
		const settings = {
			...defaultSettings,
			effortUnderDate: map.columns[4]!,
			adviserShare: map.rows[13]!
		};
		expect(map.cells[at]).toEqual(await compareUnder(settings, question, runner));
	});

	it('is the same all along a parameter that nothing depends on', async () => {
		const without = { ...defaultSettings, suspensionClause: false };
		const map = await parameterMap(
			{ ...question, settings: without },
			{ column: 'stopLevel', row: 'adviserShare' },
			runner
		);
		for (let row = 0; row < 25; row += 1)
			for (const cell of map.cells.slice(25 * row, 25 * (row + 1)))
				expect(cell).toEqual(map.cells[25 * row]);
	});

	it('stops when it is cancelled, with the reason of the signal, and begins no other cell', async () => {
		const work = new AbortController();
		let asked = 0;
		const counting: BatchRunner = {
			...runner,
			run: (request, options) => {
				asked += 1;
				return runner.run(request, options);
			}
		};
		const cancelled = parameterMap(question, axes, counting, {
			signal: work.signal,
			onprogress: ({ done }) => done === 30 && work.abort(new Error('enough'))
		});
		await expect(cancelled).rejects.toThrow('enough');
		const until = asked;
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(asked).toBe(until);
		expect(asked).toBeLessThan(2 * 60);
	});
});
