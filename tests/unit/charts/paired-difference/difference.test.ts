import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DifferenceData } from '$lib/charts/paired-difference/data';
import {
	countDifferences,
	describeDifference,
	differenceDetail,
	differenceName,
	differenceSentences,
	differenceTable
} from '$lib/charts/paired-difference/describe';
import { layoutDifference, layoutDifferenceGroups } from '$lib/charts/paired-difference/layout';
import { pickWorlds } from '$lib/charts/worlds-dots/pick';
import { manyWords } from '$lib/words/en/sim-many';
import { people, runsOf, yesNo } from '../worlds-dots/worlds';

function differenceOf(
	first: readonly number[],
	second: readonly number[],
	measure = people
): DifferenceData {
	const picked = pickWorlds(first.map((value, run) => second[run]! - value));
	const pairs = picked.worlds.map(({ run }) => [first[run]!, second[run]!] as const);
	return { ...picked, measure, names: ['First', 'Second'], pairs };
}
const counting = Array.from({ length: 200 }, (_, run) => run);
const even = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 200, maxLength: 200 });

describe('the difference of two sides in the same worlds', () => {
	it('has four counts that add up to the dots drawn', () => {
		fc.assert(
			fc.property(runsOf(), runsOf(), (first, second) => {
				const { lower, same, higher, apart } = countDifferences(differenceOf(first, second));
				expect(lower + same + higher + apart).toBe(50);
			})
		);
	});

	it('turns around when the sides are swapped: lower becomes higher, every value its negative', () => {
		fc.assert(
			fc.property(even, even, (first, second) => {
				const there = differenceOf(first, second);
				const back = differenceOf(second, first);
				const counts = countDifferences(there);
				const swapped = countDifferences(back);
				expect([swapped.lower, swapped.same, swapped.higher]).toEqual([
					counts.higher,
					counts.same,
					counts.lower
				]);
				const negated = back.worlds.map(({ value }) => 0 - value).reverse();
				expect(negated).toEqual(there.worlds.map(({ value }) => value));
			})
		);
	});

	it.each([720, 360])('stands around a line at zero within %d units', (width) => {
		fc.assert(
			fc.property(runsOf(), runsOf(), (first, second) => {
				const data = differenceOf(first, second);
				const placed = layoutDifference(data, width, manyWords);
				expect(placed.dots).toHaveLength(50);
				expect(placed.zeroX).toBeGreaterThan(0);
				expect(placed.zeroX).toBeLessThan(width);
				expect(placed.ticks.map(({ value }) => value)).toContain(0);
				for (const { x } of placed.dots) {
					expect(x).toBeGreaterThanOrEqual(placed.radius - 0.1);
					expect(x).toBeLessThanOrEqual(width - placed.radius);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('puts worlds that come to the same onto the line itself', () => {
		const placed = layoutDifference(differenceOf(counting, counting), 720, manyWords);
		const onLine = placed.dots.filter(({ x }) => Math.abs(x - placed.zeroX!) < 0.1);
		expect(onLine).toHaveLength(9);
	});

	it('says lower, the same and higher, and how many pairs stand apart', () => {
		const second = counting.map((run) => (run < 20 ? NaN : run < 80 ? run - 10 : run + 40));
		const sentences = differenceSentences(differenceOf(counting, second), manyWords);
		expect(sentences).toEqual([
			'Second: lower in 15 of 50 model worlds, the same in 0, higher in 30.',
			'The middle difference is +40 people, the middle half between -10 people and +40 people.',
			'In 20 of all 200 worlds at least one side has no value (nobody counted), so there is no difference; they stand apart.'
		]);
	});

	it('of yes and no stands in three groups that hold all fifty', () => {
		const first = counting.map((run) => (run % 10 === 0 ? 1 : 0));
		const second = counting.map((run) => (run % 5 === 0 ? 1 : 0));
		const data = differenceOf(first, second, yesNo);
		const placed = layoutDifferenceGroups(data, 360, manyWords);
		expect(placed.dots).toHaveLength(50);
		expect(placed.headings).toHaveLength(3);
		const inThird = (at: number) => placed.dots.filter(({ x }) => Math.floor(x / 120) === at);
		expect([0, 1, 2].map((at) => inThird(at).length)).toEqual([0, 45, 5]);
		expect(describeDifference(data, manyWords)).toContain(
			'Yes only with First in 0 of 50 model worlds, the same on both in 45, only with Second in 5.'
		);
		expect(differenceName(placed.dots[49]!, data, manyWords)).toMatch(/: only Second$/);
	});

	it('names a dot by its world and difference, and tells both values', () => {
		const data = differenceOf(
			counting,
			counting.map((run) => 2 * run)
		);
		const dot = layoutDifference(data, 720, manyWords).dots[0]!;
		expect(differenceName(dot, data, manyWords)).toBe('World 2: +2 people');
		expect(differenceDetail(dot, data, manyWords)).toContain('First 2 people, Second 4 people.');
		expect(differenceTable(data, manyWords).rows[0]).toEqual([
			'1',
			'2',
			'2 people',
			'4 people',
			'+2 people'
		]);
	});
});
