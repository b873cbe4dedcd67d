import { describe, expect, it } from 'vitest';
import type { DecidesData, Worlds } from '$lib/charts/decides/layout';
import { layoutDecides, views } from '$lib/charts/decides/scene';
import type { Range } from '$lib/charts/range-bars/layout';
import { letters } from '$lib/charts/stage/room';
import { textWidth } from '$lib/charts/text/lines';
import { touching, type TextBox } from '../text-boxes';
import { nameOf, rooms } from '../stage/rooms';

const spread = (low: number, high: number) =>
	Array.from({ length: 50 }, (_, index) => low + ((high - low) * index) / 49);
const worlds = (
	approach: Worlds['approach'],
	stay: [number, number],
	isis: [number, number]
): Worlds => ({
	approach,
	stay: spread(...stay),
	isis: spread(...isis),
	doubled: 5
});
const range = (index: number, atLowest: number, atHighest: number): Range => ({
	name: `assumption-${index}`,
	label: `Training effort while conditions decide ${index}`,
	atLowest,
	atHighest
});
const both = Array.from({ length: 12 }, (_, index) => ({
	name: `assumption-${index}`,
	label: range(index, 0, 0).label,
	plain: range(index, 300 - 20 * index, 700 - 30 * index),
	equalStay: range(index, -10 * index - 5, 10 + 9 * index)
}));
const conditions = worlds('conditions', [4, 48], [296, 2503]);
const data: DecidesData = {
	runs: 200,
	plain: [conditions, worlds('timeline', [4, 15.5], [661, 2535])],
	equalStay: [conditions, worlds('timeline', [4, 31.5], [394, 2503])],
	equalDate: 43,
	equalStart: 19,
	ranges: {
		plain: both.slice(0, 8).map((one) => one.plain),
		equalStay: both.slice(4).map((one) => one.equalStay)
	},
	both,
	gap: { plain: 370, equalStay: -20 }
};
const inEvery = rooms.flatMap((room) =>
	views.map((view) => ({ room, view, name: `${view}, ${nameOf(room)}` }))
);

describe('the drawing of what decides', () => {
	it('keeps every dot, row, tick and bar under its key in every view', () => {
		for (const room of rooms) {
			const keys = views.map((view) => {
				const { dots, gaps, rows, ticks } = layoutDecides(data, room, view);
				return [
					...dots.map(({ key }) => key),
					...rows.map(({ key }) => key),
					...ticks.map(({ key }) => key),
					...gaps.bars.map(({ name }) => name),
					...gaps.ticks.map(({ key }) => key)
				];
			});
			expect(new Set(keys[0])).toHaveLength(keys[0]!.length);
			for (const other of keys) expect(other).toEqual(keys[0]);
		}
	});

	it('moves no dot of the conditions when the timeline is given the same stay, and most of the timeline’s', () => {
		for (const room of rooms) {
			const [before, after] = (['stay', 'equal-stay'] as const).map(
				(view) => layoutDecides(data, room, view).dots
			);
			const still = before!.filter(
				(dot, index) => dot.x === after![index]!.x && dot.y === after![index]!.y
			);
			expect(still.filter(({ approach }) => approach === 'conditions')).toHaveLength(100);
			expect(still.filter(({ approach }) => approach === 'timeline').length).toBeLessThan(60);
		}
	});

	it('brings all dots of ISIS together where the mean gap lies, between the ends of the axis', () => {
		for (const room of rooms)
			for (const view of ['unknowns', 'flips'] as const) {
				const { dots, gaps } = layoutDecides(data, room, view);
				const gathered = dots.filter((dot) => dot.gathered);
				expect(gathered).toHaveLength(100);
				expect(new Set(gathered.map(({ x, y }) => `${x} ${y}`))).toHaveLength(1);
				expect(gathered[0]!.x).toBe(gaps.mark.x);
				expect(gaps.mark.x > gaps.zeroX).toBe(gaps.gap > 0);
			}
	});

	it('marks a bar as flipping exactly when it lies on both sides of the line at zero', () => {
		for (const room of rooms)
			for (const view of ['unknowns', 'flips'] as const) {
				const { gaps } = layoutDecides(data, room, view);
				for (const bar of gaps.bars)
					expect(bar.flips).toBe(bar.x < gaps.zeroX && bar.x + bar.width > gaps.zeroX);
				expect(gaps.bars.filter(({ off }) => !off)).toHaveLength(8);
			}
	});

	it.each(inEvery)('$name: nothing in sight lies outside the room', ({ room, view }) => {
		const { dots, gaps, rows } = layoutDecides(data, room, view);
		for (const dot of dots.filter(({ off }) => !off)) {
			expect(dot.x - dot.radius).toBeGreaterThanOrEqual(-0.5);
			expect(dot.x + dot.radius).toBeLessThanOrEqual(room.width + 0.5);
			expect(dot.y - dot.radius).toBeGreaterThanOrEqual(-0.5);
			expect(dot.y + dot.radius).toBeLessThanOrEqual(room.height);
		}
		for (const bar of gaps.bars.filter(({ off }) => !off)) {
			expect(bar.x).toBeGreaterThanOrEqual(0);
			expect(bar.x + bar.width).toBeLessThanOrEqual(room.width);
			expect(bar.y).toBeLessThan(gaps.bottom);
		}
		for (const row of rows) expect(row.y).toBeLessThan(room.height);
	});

	it.each(inEvery)('$name: no two labels touch', ({ room, view }) => {
		const { gaps, panels, rows } = layoutDecides(data, room, view);
		const { text } = letters(room);
		const box = (words: string, x: number, y: number): TextBox => ({
			text: words,
			left: x,
			right: x + textWidth(words, text, 'bold'),
			top: y - text * 0.75,
			bottom: y + 2
		});
		const boxes = [
			...panels.filter(({ off }) => !off).map(({ measure, y }) => box(measure, 0, y)),
			...rows.filter(({ off }) => !off).map(({ key, labelY }) => box(key, 0, labelY)),
			...gaps.bars.filter(({ off }) => !off).map(({ label, labelY }) => box(label, 0, labelY))
		];
		expect(touching(boxes)).toEqual([]);
	});
});
