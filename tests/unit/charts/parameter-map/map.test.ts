import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	cellSentence,
	cellsTable,
	countCells,
	flipsAlong,
	mapSentences,
	mapTable
} from '$lib/charts/parameter-map/describe';
import {
	cellAfterKey,
	layoutMap,
	placeOf,
	presentCell,
	type MapCell,
	type MapData,
	type Verdict
} from '$lib/charts/parameter-map/layout';
import { decideWords } from '$lib/words/en/sim-decide';

const words = decideWords.map;
const SIDE = 25;
const values = Array.from({ length: SIDE }, (_, at) => at / 10);
const cell = (verdict: Verdict): MapCell => ({
	verdict,
	mean: { first: 3, second: -3, tie: 0, none: NaN }[verdict],
	pairs: verdict === 'none' ? 0 : 100
});
const mapOf = (verdictAt: (column: number, row: number) => Verdict | null): MapData => ({
	columns: { label: 'Effort', values, now: 0.5, format: (value) => value.toFixed(2) },
	rows: { label: 'Share', values, now: 1.2, format: (value) => value.toFixed(2) },
	cells: Array.from({ length: SIDE * SIDE }, (_, at) => {
		const verdict = verdictAt(at % SIDE, Math.floor(at / SIDE));
		return verdict && cell(verdict);
	}),
	sides: [
		{ name: 'Conditions-based', approach: 'conditions' },
		{ name: 'Timeline-based', approach: 'timeline' }
	],
	lower: 'Fewer attacks',
	difference: (mean) => `${mean} attacks`,
	runs: 100
});
const left = mapOf((column) => (column < 10 ? 'first' : column < 12 ? 'tie' : 'second'));
const verdicts = fc.constantFrom<Verdict>('first', 'second', 'tie', 'none');

describe('the words of a map', () => {
	it('count every cell once: the counts add to 625', () => {
		const all = fc.array(verdicts, { minLength: 625, maxLength: 625 });
		fc.assert(
			fc.property(all, (list) => {
				const { cells } = mapOf((column, row) => list[row * SIDE + column]!);
				const { first, none, second, tie } = countCells(cells);
				expect(first + none + second + tie).toBe(625);
			}),
			{ numRuns: 20 }
		);
	});

	it('say in how many cells each is lower, and where along the row it turns: over the ties at 1.05', () => {
		expect(mapSentences(left, words)).toEqual([
			'Fewer attacks: Conditions-based in 250 of 625 cells, Timeline-based in 325, neither in 50.',
			'With “Share” as now (1.20), it turns as “Effort” grows: from Conditions-based to Timeline-based at about 1.05.',
			'With “Effort” as now (0.50), it turns nowhere along “Share”.'
		]);
	});

	it('say where there are only ties beside one side', () => {
		const ties = mapOf((column) => (column < 20 ? 'first' : 'tie'));
		expect(mapSentences(ties, words)[1]).toBe(
			'With “Share” as now (1.20), it turns nowhere along “Effort”, but is a tie in 5 of 25 cells.'
		);
	});

	it('say nothing about turns while cells are missing', () => {
		const part = mapOf((column, row) => (column % 6 || row % 6 ? null : 'first'));
		expect(mapSentences(part, words)).toEqual([
			'Fewer attacks: Conditions-based in 25 of 25 cells, Timeline-based in 0, neither in 0.'
		]);
	});

	it('find as many turns as the side changes, whatever ties and gaps lie between', () => {
		const line = (['first', 'tie', 'second', 'none', 'first', 'first'] as const).map(cell);
		expect(flipsAlong(line, [0, 1, 2, 3, 4, 5])).toEqual([
			{ from: 'first', to: 'second', at: 1 },
			{ from: 'second', to: 'first', at: 3 }
		]);
	});

	it('tell a cell with its values and how many pairs it rests on', () => {
		const few = { ...left, cells: [{ verdict: 'second', mean: -3, pairs: 40 } as const] };
		expect(cellSentence(few, 0, words)).toBe(
			'Effort: 0.00; Share: 0.00. Fewer attacks: Timeline-based. Mean difference -3 attacks. Both have this outcome in 40 of 100 worlds.'
		);
	});

	it('have a table with a row for each row of the map, highest first, and a file of all 625 cells', () => {
		const { rows } = mapTable(left, words);
		expect(rows).toHaveLength(25);
		expect(rows[0]).toEqual([
			'2.40',
			'10',
			'13',
			'2',
			'0',
			'from Conditions-based to Timeline-based at about 1.05'
		]);
		expect(cellsTable(left, words).rows).toHaveLength(625);
	});
});

describe('the drawing of a map', () => {
	it('puts the lowest values at the start and at the foot, and the ring between the cells around it', () => {
		const placed = layoutMap(left);
		const cells = placed.rows.flat();
		const lowest = cells.find(({ index }) => index === 0)!;
		expect([lowest.x, lowest.y + placed.cellHeight]).toEqual([0, 400]);
		expect(placed.now.x).toBeCloseTo(5.5 * 16, 6);
		expect(placed.now.y).toBeCloseTo(400 - 12.5 * 16, 6);
		expect(presentCell(left)).toBe(12 * 25 + 5);
	});

	it('shows a coarse picture in blocks, each like the nearest cell that is there', () => {
		const coarse = mapOf((column, row) =>
			column % 6 || row % 6 ? null : column < 12 ? 'first' : 'second'
		);
		const cells = layoutMap(coarse).rows.flat();
		expect(cells.every(({ verdict }) => verdict !== null)).toBe(true);
		expect(cells.find(({ index }) => index === 2)!.verdict).toBe('first');
		expect(cells.find(({ index }) => index === 23)!.verdict).toBe('second');
	});

	it('has a mark in every cell that is compared', () => {
		const { marks } = layoutMap(left);
		expect(marks.first.match(/M/g)).toHaveLength(250);
		expect(marks.second.match(/M/g)).toHaveLength(325);
		expect(marks.tie.match(/M/g)).toHaveLength(50);
	});

	it('places a value between two others in proportion, and values beyond at the ends', () => {
		expect(placeOf(0.25, values)).toBeCloseTo(2.5, 9);
		expect(placeOf(-1, values)).toBe(0);
		expect(placeOf(99, values)).toBe(24);
	});

	it('never leaves the map by keys, and reaches every edge', () => {
		const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp'];
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 624 }), fc.constantFrom(...keys), (index, key) => {
				const next = cellAfterKey(index, key, left)!;
				expect(next).toBeGreaterThanOrEqual(0);
				expect(next).toBeLessThan(625);
				if (key.startsWith('ArrowL') || key === 'End')
					expect(Math.floor(next / SIDE)).toBe(Math.floor(index / SIDE));
			})
		);
		expect(cellAfterKey(30, 'PageUp', left)).toBe(605);
		expect(cellAfterKey(30, 'ArrowUp', left)).toBe(55);
		expect(cellAfterKey(30, 'a', left)).toBeUndefined();
	});
});
