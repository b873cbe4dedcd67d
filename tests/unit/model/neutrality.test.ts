import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch } from '$lib/model/batch/run-batch';
import { emptyColumns, OUTCOME_NAMES, type BatchRequest } from '$lib/model/batch/columns';
import {
	neutralityReport,
	type ComparisonSummary,
	type NeutralityRequest
} from '$lib/model/neutrality';
import { compare } from '$lib/model/neutrality/compared';
import { correlationOfRanks, ranks } from '$lib/model/neutrality/rank';
import { sampledSettings } from '$lib/model/neutrality/sample';
import { checkSettings, PARAMETER_NAMES, PARAMETERS } from '$lib/model/parameters';
import type { Approach, Settings } from '$lib/model/types';
import { anySeed } from './worlds';

const small: NeutralityRequest = { sets: 60, equalStaySets: 8, runs: 8, seed: 5 };
const report = neutralityReport(small);

const sample = sampledSettings(1, 1000);

/** A comparison as it must be with the approaches in the other order. */
function mirrored<S extends ComparisonSummary>({ outcomes, allAtOnce, ...rest }: S) {
	return {
		...rest,
		outcomes: outcomes.map(({ lower, difference, drivers, ...same }) => ({
			...same,
			lower: [lower[1], lower[0]],
			difference: difference && {
				low: 0 - difference.high,
				middle: 0 - difference.middle,
				high: 0 - difference.low
			},
			drivers: drivers.map(({ parameter, correlation }) => ({
				parameter,
				correlation: 0 - correlation
			}))
		})),
		allAtOnce: { ...allAtOnce, onlyOn: [allAtOnce.onlyOn[1], allAtOnce.onlyOn[0]] }
	};
}

describe('the parameter sets', () => {
	it('lie on the sliders: in range, on the grid, accepted as settings', () => {
		fc.assert(
			fc.property(anySeed, fc.integer({ min: 1, max: 40 }), (seed, sets) => {
				for (const settings of sampledSettings(seed, sets)) {
					expect(checkSettings({ ...settings })).toEqual({ settings, problems: [] });
					for (const name of PARAMETER_NAMES) {
						const parameter = PARAMETERS[name];
						if (parameter.kind === 'switch') continue;
						const steps = (Number(settings[name]) - parameter.minimum) / parameter.step;
						expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
					}
				}
			}),
			{ numRuns: 20 }
		);
	});
	it.each(PARAMETER_NAMES)('take every value of %s equally often', (name) => {
		const parameter = PARAMETERS[name];
		const points =
			parameter.kind === 'switch'
				? 2
				: Math.round((parameter.maximum - parameter.minimum) / parameter.step) + 1;
		const counts = new Map<number | boolean, number>();
		for (const settings of sample)
			counts.set(settings[name], (counts.get(settings[name]) ?? 0) + 1);
		expect(counts.size).toBe(points);
		for (const count of counts.values())
			expect(Math.abs(count - sample.length / points)).toBeLessThan(2);
	});
	it('are drawn independently: no two parameters go together', () => {
		const rows = PARAMETER_NAMES.map((name) => ranks(sample.map((set) => Number(set[name]))));
		const strongest = rows.flatMap((one, at) =>
			rows.slice(at + 1).map((other) => Math.abs(correlationOfRanks(one, other)))
		);
		expect(Math.max(...strongest)).toBeLessThan(0.15);
	});
});

describe('rank correlation', () => {
	it('shares ranks among equals', () => {
		expect(ranks([10, 30, 10, 20])).toEqual([1.5, 4, 1.5, 3]);
	});
	it('is 1 for any rising pair, −1 for a falling one, 0 where nothing varies', () => {
		const values = [0, 1, 2, 5, 9];
		const of = (change: (value: number) => number) =>
			correlationOfRanks(ranks(values), ranks(values.map(change)));
		expect(of((value) => value * value * value)).toBe(1);
		expect(of((value) => -value)).toBe(-1);
		expect(of(() => 7)).toBe(0);
	});
	it('agrees with a worked example', () => {
		// Ranks 1 2 3 4 5 and 2 1 4 3 5: 1 − 6 · 4 / (5 · 24) = 0.8
		expect(correlationOfRanks([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
	});
});

describe('two columns of paired runs', () => {
	const of = (first: number[], second: number[]) =>
		compare(Float64Array.from(first), Float64Array.from(second)).verdict;
	it('are alike within two standard errors of the difference, and not beyond', () => {
		// Differences 1 and 3: mean 2, standard error 1. Differences 1 and 3.2: 2.1, 1.1. 1.1 and 3: 2.05, 0.95.
		expect(of([0, 0], [1, 3])).toBe('alike');
		expect(of([0, 0], [1, 3.2])).toBe('alike');
		expect(of([0, 0], [1.1, 3])).toBe('first-lower');
		expect(of([1.1, 3], [0, 0])).toBe('second-lower');
	});
	it('differ however little where every pair differs by the same, and are alike where by rounding', () => {
		expect(of([1, 2, 3], [1.5, 2.5, 3.5])).toBe('first-lower');
		expect(of([1e3, 1e3], [1e3 + 1e-9, 1e3 + 1e-9])).toBe('alike');
	});
	it('leave out pairs of which one has no number, and need two', () => {
		expect(of([NaN, 1, 2], [9, NaN, 3])).toBe('not-comparable');
		expect(compare(Float64Array.of(NaN, 1, 2), Float64Array.of(9, 2, 3)).difference).toBe(1);
	});
});

describe('the report', () => {
	it('counts every set once for every outcome, and once for all outcomes together', () => {
		expect(report.asDrawn.sets).toBe(60);
		expect(report.equalStay.lookedAt).toBe(8);
		expect(report.evened.lookedAt).toBe(8);
		expect(report.equalStay.sets).toBeGreaterThan(0);
		expect(report.evened.sets).toBeGreaterThan(0);
		for (const { sets, outcomes, allAtOnce } of [report.asDrawn, report.equalStay, report.evened]) {
			for (const { lower, alike, notComparable } of outcomes)
				expect(lower[0] + lower[1] + alike + notComparable).toBe(sets);
			const { onlyOn, neither, alike } = allAtOnce;
			expect(onlyOn[0] + onlyOn[1] + neither + alike).toBe(sets);
		}
	});
	it('is the same for the same seed, and another for another', () => {
		expect(neutralityReport(small)).toEqual(report);
		expect(neutralityReport({ ...small, seed: 6 }).asDrawn).not.toEqual(report.asDrawn);
	});
	it('has every count and sign mirrored with the approaches in the other order', () => {
		const swapped = neutralityReport({ ...small, approaches: ['timeline', 'conditions'] });
		expect(swapped.asDrawn).toEqual(mirrored(report.asDrawn));
		expect(swapped.equalStay).toEqual(mirrored(report.equalStay));
		expect(swapped.evened).toEqual(mirrored(report.evened));
	});
	it('evens out belief and lying low: a date is believed as far as talks', () => {
		const seen: Settings[] = [];
		const run = (request: BatchRequest) => {
			seen.push(request.settings);
			return runBatch(request);
		};
		const { equalStay, evened } = neutralityReport({ ...small, sets: 8, run });
		const last = seen.slice(2 * (8 + equalStay.sets));
		expect(last).toHaveLength(2 * evened.sets);
		for (const { credibilityOfDate, credibilityOfTalks, lieLowShare } of last)
			expect([credibilityOfDate, lieLowShare]).toEqual([credibilityOfTalks, 0]);
	});
	it('is mirrored just so when the runs of the two are exchanged under their names', () => {
		const other = (approach: Approach) => (approach === 'timeline' ? 'conditions' : 'timeline');
		const run = (request: BatchRequest) =>
			runBatch({ ...request, approach: other(request.approach) });
		expect(neutralityReport({ ...small, run }).asDrawn).toEqual(mirrored(report.asDrawn));
	});
	it('finds nothing but ties, and nothing that drives them, between an approach and itself', () => {
		const same = neutralityReport({ ...small, approaches: ['timeline', 'timeline'] });
		for (const { sets, outcomes, allAtOnce } of [same.asDrawn, same.equalStay, same.evened]) {
			expect(allAtOnce).toEqual({ onlyOn: [0, 0], neither: 0, alike: sets });
			for (const { lower, drivers } of outcomes) {
				expect(lower).toEqual([0, 0]);
				expect(drivers.every(({ correlation }) => correlation === 0)).toBe(true);
			}
		}
	});
	it('tells a planted favour, on which outcome, for whom, and what drives it', () => {
		const run = ({ approach, runs, settings }: BatchRequest) => {
			const outcomes = emptyColumns(OUTCOME_NAMES, runs);
			if (approach === 'conditions') outcomes.attacks.fill(settings.regrowth);
			return { outcomes };
		};
		const { asDrawn } = neutralityReport({ ...small, equalStaySets: 0, run });
		const attacks = asDrawn.outcomes.find(({ outcome }) => outcome === 'attacks');
		expect(attacks).toMatchObject({ lower: [0, 60], alike: 0 });
		expect(attacks?.drivers[0]).toEqual({ parameter: 'regrowth', correlation: -1 });
		expect(asDrawn.allAtOnce).toEqual({ onlyOn: [0, 60], neither: 0, alike: 0 });
	});
});
