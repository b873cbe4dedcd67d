import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedWorlds } from '$lib/charts/worlds-dots/data';
import {
	describeWorlds,
	dotDetail,
	dotName,
	rowDetail,
	worldsTable
} from '$lib/charts/worlds-dots/describe';
import { layoutWorlds } from '$lib/charts/worlds-dots/layout';
import { dotAfterKey, nearestDot } from '$lib/charts/worlds-dots/moves';
import { pickWorlds } from '$lib/charts/worlds-dots/pick';
import { layoutYesNo } from '$lib/charts/worlds-dots/yes-no';
import { manyWords } from '$lib/words/en/sim-many';
import { people, runsOf, worldsOf, yesNo } from './worlds';

const place = (first: readonly number[], second: readonly number[], width: number) =>
	layoutWorlds(worldsOf(first, second), width, () => 'middle world');
const counting = Array.from({ length: 500 }, (_, run) => run);
const isTold = (value: number) => !Number.isNaN(value);
const rowOf = ({ dots }: PlacedWorlds, row: number) => dots.filter((dot) => dot.row === row);

describe('fifty worlds that stand for all runs', () => {
	it('are the runs in the middle of each fiftieth: of 500 counting runs number 5, 15, … 484, 494', () => {
		const runs = pickWorlds(counting).worlds.map(({ run }) => run);
		expect(runs.slice(0, 3)).toEqual([5, 15, 25]);
		expect(runs.slice(-3)).toEqual([474, 484, 494]);
	});

	it('are fifty different runs in the order of their values, with what they really came to', () => {
		fc.assert(
			fc.property(runsOf(), (values) => {
				const { worlds } = pickWorlds(values);
				expect(worlds).toHaveLength(50);
				expect(new Set(worlds.map(({ run }) => run)).size).toBe(50);
				const told = worlds.map(({ value }) => value).filter(isTold);
				expect(told).toEqual(told.toSorted((a, b) => a - b));
				for (const { run, value } of worlds) expect(value).toBe(values[run]);
			})
		);
	});

	it('come to turned values when every value is turned around', () => {
		fc.assert(
			fc.property(runsOf(300), (values) => {
				const told = (of: readonly number[]) =>
					pickWorlds(of)
						.worlds.map(({ value }) => value)
						.filter(isTold);
				const turned = told(values.map((value) => -value)).map((value) => 0 - value);
				// With an odd number of dots over an even number of runs, two runs are in the middle.
				const before = told(values);
				const exact = before.length % 2 === 0;
				expect(exact ? turned.reverse() : turned.length).toEqual(exact ? before : before.length);
			})
		);
	});

	it('give runs without a value their share: 77 of 500 are 8 of 50', () => {
		const values = counting.map((run) => (run < 77 ? NaN : run));
		const picked = pickWorlds(values);
		expect(picked.worlds.filter(({ value }) => Number.isNaN(value))).toHaveLength(8);
		expect(picked.none).toBe(77);
		expect(picked.quartiles![1]).toBe(288);
	});

	it('are all runs where there are fewer than fifty', () => {
		expect(pickWorlds([3, 1, 2]).worlds.map(({ run }) => run)).toEqual([1, 2, 0]);
		expect(pickWorlds([NaN, NaN]).quartiles).toBeNull();
	});
});

describe('dots of many worlds', () => {
	it.each([720, 360])(
		'stand within the drawing of %d units, fifty a side, none on another',
		(width) => {
			fc.assert(
				fc.property(runsOf(), runsOf(), (first, second) => {
					const placed = place(first, second, width);
					expect(rowOf(placed, 0)).toHaveLength(50);
					expect(rowOf(placed, 1)).toHaveLength(50);
					const places = placed.dots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
					expect(new Set(places).size).toBe(100);
					for (const { x, y } of placed.dots) {
						expect(x).toBeGreaterThanOrEqual(placed.radius);
						expect(x).toBeLessThanOrEqual(width - placed.radius);
						expect(y).toBeGreaterThan(0);
						expect(y).toBeLessThan(placed.height);
					}
				}),
				{ numRuns: 40 }
			);
		}
	);

	it('stand in the order of their values where no stack is full', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(counting, { minLength: 200, maxLength: 200 }), (values) => {
				const xs = rowOf(place(values, values, 720), 0).map(({ x }) => x);
				for (let at = 1; at < xs.length; at += 1)
					expect(xs[at]! - xs[at - 1]!).toBeGreaterThanOrEqual(-0.01);
			})
		);
	});

	it('stand apart at the end of the axis where a run has no value', () => {
		fc.assert(
			fc.property(runsOf(), runsOf(), (first, second) => {
				const placed = place(first, second, 720);
				for (const { value, x } of placed.dots) {
					if (Number.isNaN(value)) expect(x).toBeGreaterThan(placed.apart!.from);
					else expect(x).toBeLessThanOrEqual(placed.axisEnd);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('stand in the middle of their value where every world has the same', () => {
		const same = counting.map(() => 24);
		const xs = rowOf(place(same, counting, 720), 0).map(({ x }) => x);
		const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
		const at = place(same, counting, 720).rows[0]!.half!.middle;
		expect(Math.abs(middle - at)).toBeLessThan(15);
	});

	it('keep an axis when no run has a value', () => {
		const none = counting.map(() => NaN);
		const placed = place(none, none, 360);
		expect(placed.rows[0]!.half).toBeNull();
		expect(placed.dots.every(({ x }) => x > placed.apart!.from)).toBe(true);
	});

	it('of yes and no come filled first, as many as there are worlds that say yes', () => {
		const values = counting.map((run) => (run % 5 === 0 ? 1 : 0));
		const placed = layoutYesNo(worldsOf(values, values, yesNo), 360, () => '');
		const marks = rowOf(placed, 0).map(({ mark }) => mark);
		expect(marks.filter((mark) => mark === 'full')).toHaveLength(10);
		expect(marks.lastIndexOf('full')).toBe(9);
	});
});

describe('keys in the dots', () => {
	const { dots } = place(counting, counting.toReversed(), 720);
	it('lead along a row by value and stop at its ends', () => {
		expect(dotAfterKey(dots, 0, 'ArrowLeft')).toBe(0);
		expect(dotAfterKey(dots, 3, 'ArrowRight')).toBe(4);
		expect(dotAfterKey(dots, 49, 'ArrowRight')).toBe(49);
		expect(dotAfterKey(dots, 70, 'Home')).toBe(50);
		expect(dotAfterKey(dots, 3, 'End')).toBe(49);
		expect(dotAfterKey(dots, 3, 'a')).toBeUndefined();
	});
	it('lead to the other row, and nowhere from the last one', () => {
		const below = dotAfterKey(dots, 10, 'ArrowDown')!;
		expect(dots[below]!.row).toBe(1);
		expect(Math.abs(dots[below]!.x - dots[10]!.x)).toBeLessThan(20);
		expect(dotAfterKey(dots, 60, 'ArrowDown')).toBe(60);
	});
	it('and a finger finds the nearest dot', () => {
		const { x, y } = dots[7]!;
		expect(nearestDot(dots, x + 1, y - 1)!.index).toBe(7);
		expect(nearestDot([], 0, 0)).toBeUndefined();
	});
});

describe('what the dots say', () => {
	it('is the middle, the middle half and how many are above a level', () => {
		const values = counting.map((run) => (run < 77 ? NaN : 4 * run));
		expect(describeWorlds(worldsOf(values, counting), manyWords)).toBe(
			'Members, people. First: in the middle world 1152 people, in the middle half between 730 people and 1574 people; in 25 of 50 model worlds above 1,000. ' +
				'First: nobody counted in 8 of 50 model worlds (77 of all 500 runs); they stand apart and are not in the middle half. ' +
				'Second: in the middle world 250 people, in the middle half between 125 people and 374 people; in 0 of 50 model worlds above 1,000.'
		);
	});

	it('counts rare worlds among all runs even where no dot shows them', () => {
		const rare = counting.map((run) => (run < 3 ? 1 : 0));
		const data = worldsOf(rare, rare, yesNo);
		expect(rowDetail(data.sides[0], yesNo, manyWords)).toBe('in 0 of 50 model worlds');
		expect(describeWorlds(data, manyWords)).toContain('(3 of all 500 runs)');
		const apart = counting.map((run) => (run < 3 ? NaN : run));
		expect(describeWorlds(worldsOf(apart, apart), manyWords)).toContain('(3 of all 500 runs)');
	});

	it('names a dot by its world, its value and its side, and tells what the other side came to', () => {
		const data = worldsOf(
			counting,
			counting.map((run) => run + 100)
		);
		const { dots } = layoutWorlds(data, 720, () => '');
		expect(dotName(dots[1]!, data, manyWords)).toBe('World 15: 15 people, First');
		expect(dotDetail(dots[1]!, data, manyWords)).toContain(
			'In the same world, Second: 115 people.'
		);
	});

	it('has a table with a row for every dot of a side', () => {
		const table = worldsTable(worldsOf(counting, counting), manyWords);
		expect(table.rows).toHaveLength(50);
		expect(table.rows[0]).toEqual(['1', '5', '5 people', '5', '5 people']);
		expect(new Set(table.columns).size).toBe(5);
	});

	it('never speaks in percent or of a chance', () => {
		fc.assert(
			fc.property(runsOf(), runsOf(), (first, second) => {
				for (const measure of [people, yesNo]) {
					const text = describeWorlds(worldsOf(first, second, measure), manyWords);
					expect(text).not.toMatch(/%|percent|probab|chance|NaN/);
				}
			}),
			{ numRuns: 30 }
		);
	});
});
