import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, firstWorlds } from '$lib/charts/fan/bands';
import type { FanData } from '$lib/charts/fan/data';
import { describeFan, fanTable, worldSentence } from '$lib/charts/fan/describe';
import { fanAxisEnd, layoutFan } from '$lib/charts/fan/layout';
import { manyWords } from '$lib/words/en/sim-many';

const MONTHS = 5;
const path = fc
	.array(fc.float({ min: 0, max: 4000, noNaN: true }), {
		minLength: 40 * MONTHS,
		maxLength: 40 * MONTHS
	})
	.map((values) => Float64Array.from(values));

function fanOf(first: Float64Array, second: Float64Array): FanData {
	const side = (values: Float64Array) => ({
		bands: bandsOf(values, MONTHS),
		worlds: firstWorlds(values, MONTHS, 20)
	});
	return {
		title: 'ISIS',
		unit: 'members',
		format: (value) => value.toFixed(0),
		tick: String,
		runs: 40,
		atLeast: 100,
		sides: [
			{ name: 'First', approach: 'conditions', ...side(first) },
			{ name: 'Second', approach: 'timeline', ...side(second) }
		]
	};
}
/** Run r has the value r in every month. */
const flat = Float64Array.from({ length: 101 * MONTHS }, (_, at) => Math.floor(at / MONTHS));
const numbers = (text: string) => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the fan of many worlds', () => {
	it('has bands at 5, 25, 50, 75 and 95 of 100 equally spread worlds, every month', () => {
		expect(bandsOf(flat, MONTHS)).toEqual(Array(MONTHS).fill([5, 25, 50, 75, 95]));
	});

	it('has bands in order that lie within what the worlds come to', () => {
		fc.assert(
			fc.property(path, (values) => {
				bandsOf(values, MONTHS).forEach((band, month) => {
					expect([...band]).toEqual([...band].sort((a, b) => a - b));
					const of = values.filter((_, at) => at % MONTHS === month);
					expect(band[0]).toBeGreaterThanOrEqual(Math.min(...of));
					expect(band[4]).toBeLessThanOrEqual(Math.max(...of));
				});
			})
		);
	});

	it('keeps the first worlds whole and in their order', () => {
		const worlds = firstWorlds(flat, MONTHS, 3);
		expect(worlds.map((world) => Array.from(world))).toEqual([
			Array(MONTHS).fill(0),
			Array(MONTHS).fill(1),
			Array(MONTHS).fill(2)
		]);
	});

	it('has one axis for both sides, over every band and every world that may be shown', () => {
		fc.assert(
			fc.property(path, path, (first, second) => {
				const data = fanOf(first, second);
				const end = fanAxisEnd(data);
				for (const { bands, worlds } of data.sides) {
					for (const band of bands) expect(end).toBeGreaterThanOrEqual(band[4]);
					for (const world of worlds) expect(end).toBeGreaterThanOrEqual(Math.max(...world));
				}
				expect(fanAxisEnd({ ...data, exactly: 1 })).toBe(1);
			}),
			{ numRuns: 30 }
		);
	});

	it.each([720, 360])('draws every line within its plot in %d units', (width) => {
		fc.assert(
			fc.property(path, path, fc.nat(19), (first, second, shown) => {
				const placed = layoutFan(fanOf(first, second), width, shown);
				for (const side of placed.sides) {
					expect(side.lines).toHaveLength(5);
					expect(side.shown!.path).not.toBe('');
					for (const d of [side.most, side.half, side.middle, side.shown!.path]) {
						const values = numbers(d);
						values.forEach((value, at) => {
							const [low, high] = at % 2 === 0 ? [side.left, side.right] : [side.top, side.bottom];
							expect(value).toBeGreaterThanOrEqual(low - 0.1);
							expect(value).toBeLessThanOrEqual(high + 0.1);
						});
					}
				}
				expect(Math.max(...placed.sides.map(({ right }) => right))).toBeLessThan(width);
			}),
			{ numRuns: 20 }
		);
	});

	it('stands still at first: no world is drawn alone', () => {
		const placed = layoutFan(fanOf(flat, flat), 720);
		expect(placed.sides.map(({ shown }) => shown)).toEqual([null, null]);
	});

	it('is told half-way through and at the end, and has a table row a month', () => {
		const data = fanOf(flat, flat);
		expect(describeFan(data, manyWords)).toContain(
			'Second, May 2024: middle 50; half of the worlds between 25 and 75, nine in ten between 5 and 95.'
		);
		expect(worldSentence(data, 7, manyWords)).toBe('World 7 ends at 7 (First) and 7 (Second).');
		const table = fanTable(data, manyWords);
		expect(table.rows).toHaveLength(MONTHS);
		expect(table.rows[0]).toHaveLength(table.columns.length);
	});
});
