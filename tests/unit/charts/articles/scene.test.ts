import { describe, expect, it } from 'vitest';
import { articleIds, views } from '$lib/charts/articles/data';
import { layoutArticles } from '$lib/charts/articles/scene';
import { spread } from '$lib/charts/articles/scene-strips';
import { sceneWords } from '$lib/charts/articles/scene-words';
import { isNarrow, letters } from '$lib/charts/stage/room';
import { textWidth } from '$lib/charts/text/lines';
import { articlesFigure } from '$lib/story/figures/articles';
import { chartsArticles } from '$lib/words/en/charts-articles';
import { boxesOf, outside, touching } from '../text-boxes';
import { commandsOf, nameOf, rooms } from '../stage/rooms';

const data = articlesFigure();
const words = sceneWords(chartsArticles);
const inEvery = rooms.flatMap((room) =>
	views.map((view) => ({ room, view, name: `${view}, ${nameOf(room)}` }))
);

describe('the drawing of the five articles', () => {
	it('keeps a mark for every fact and article, every label, heading and strip in every view', () => {
		for (const { room, view } of inEvery) {
			const { heads, rows, strips } = layoutArticles(data, room, view, words);
			expect(rows.map(({ id }) => id)).toEqual(data.coverage.map(({ id }) => id));
			expect(new Set(rows.flatMap(({ marks }) => marks.map(({ key }) => key)))).toHaveLength(95);
			expect(heads.map(({ id }) => id)).toEqual([...articleIds]);
			expect(strips.map(({ id }) => id)).toEqual([...articleIds]);
		}
	});

	it('draws every strip with the same commands, so that a straight edge can tear', () => {
		const paths = inEvery.flatMap(({ room, view }) =>
			layoutArticles(data, room, view, words).strips.map(({ d }) => commandsOf(d))
		);
		expect(new Set(paths)).toHaveLength(1);
	});

	it.each(inEvery)('$name: no two texts touch, and none leaves the room', ({ room, view }) => {
		const { heads, pieces, rows } = layoutArticles(data, room, view, words);
		const { small, text } = letters(room);
		const size = isNarrow(room) ? text : room.height < 420 ? 12 : small + 0.5;
		const line = (said: string, at: number) => [
			{ spans: [{ text: said, kind: '' }], width: textWidth(said, at) }
		];
		const tight = 0.97;
		const boxes = [
			...rows
				.filter(({ label }) => !label.off)
				.flatMap(({ label }) =>
					boxesOf({ lines: line(label.text, size), x: label.x, y: label.y }, 0, tight)
				),
			...pieces.flatMap((piece) => boxesOf(piece, piece.pitch, tight)),
			...heads
				.filter(({ off }) => !off)
				.flatMap((head) => {
					const start = head.beside && head.x === 0;
					return boxesOf(
						{
							lines: line(head.id, text),
							x: head.x,
							y: head.y,
							anchor: start ? 'start' : 'middle'
						},
						0
					);
				})
		];
		// A row of letters is lower than its line.
		const letterBoxes = boxes.map((box) => ({ ...box, top: box.top + 2, bottom: box.bottom - 2 }));
		expect(touching(letterBoxes)).toEqual([]);
		expect(outside(letterBoxes, room)).toEqual([]);
	});

	it('shows in the grid the rows that there is room for, each with a mark for every article', () => {
		for (const room of rooms)
			for (const view of ['coverage', 'alone'] as const) {
				const shown = layoutArticles(data, room, view, words).rows.filter(
					({ label }) => !label.off
				);
				expect(shown).toHaveLength(isNarrow(room) ? 10 : 19);
				for (const { marks } of shown) expect(marks.some(({ off }) => off)).toBe(false);
			}
	});

	it('sets what rests on one article above all else in the last view', () => {
		for (const room of rooms) {
			const rows = layoutArticles(data, room, 'alone', words).rows.filter(
				({ label }) => !label.off
			);
			const lone = (id: string) =>
				data.coverage.find((row) => row.id === id)!.marks.includes('only');
			const [top, rest] = [true, false].map((one) =>
				rows.filter(({ id }) => lone(id) === one).map(({ label }) => label.y)
			);
			expect(Math.max(...top!)).toBeLessThan(Math.min(...rest!));
		}
	});

	it('sets a mark on a strip only where the article has words on the fact, and inside the strip', () => {
		for (const room of rooms) {
			const { rows, strips } = layoutArticles(data, room, 'cut', words);
			rows.forEach(({ marks }, at) =>
				marks.forEach((mark, column) => {
					expect(mark.off).toBe(data.coverage[at]!.marks[column] === 'silent');
					const end = Math.max(
						...[...strips[column]!.d.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))
					);
					if (!mark.off) expect(mark.x).toBeLessThanOrEqual(end);
				})
			);
		}
	});

	it('moves marks apart without changing their order', () => {
		const spots = spread([40, 10, 12, 11], 8, 4, 60);
		expect(spots[1]).toBeLessThan(spots[3]!);
		expect(spots[3]).toBeLessThan(spots[2]!);
		expect(spots[2]! - spots[3]!).toBeGreaterThanOrEqual(8);
		expect(spots[0]).toBe(40);
	});
});
