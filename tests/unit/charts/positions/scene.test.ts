import { describe, expect, it } from 'vitest';
import { isOn, views, type Card, type CardId, type Place } from '$lib/charts/positions/data';
import { cardRuns } from '$lib/charts/positions/describe';
import { layoutPositions } from '$lib/charts/positions/scene';
import type { Room } from '$lib/charts/stage/room';
import { positionsFigure } from '$lib/story/figures/positions';
import { chartsPositions as words } from '$lib/words/en/charts-positions';
import { nameOf, rooms } from '../stage/rooms';

const { cards } = positionsFigure();
const runs = (card: Card, size: number, terse: boolean) => cardRuns(card, size, terse, words, 'en');
const scene = (room: Room, view: (typeof views)[number]) =>
	layoutPositions(cards, room, view, runs, {
		short: (id: CardId) => words.short[id],
		head: (place: Place) => (room.width < 500 ? words.heads : words.places)[place]
	});
const inEvery = rooms.flatMap((room) =>
	views.map((view) => ({ room, view, name: `${view}, ${nameOf(room)}` }))
);

describe('the drawing of who wants what', () => {
	it('keeps every card, place and heading in every view', () => {
		for (const { room, view } of inEvery) {
			const placed = scene(room, view);
			expect(placed.cards.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
			expect(placed.slots.map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
			expect(placed.heads).toHaveLength(5);
		}
	});

	it('brings forward the cards that the step speaks of, and at last the whole order where there is room', () => {
		for (const { room, view } of inEvery) {
			const forward = scene(room, view)
				.cards.filter((card) => card.forward)
				.map(({ id }) => id);
			const whole = view === 'third' && room.width >= 500;
			const meant = cards.filter((card) => (whole ? card.place !== 'unsaid' : isOn(card, view)));
			expect(forward).toEqual(meant.map(({ id }) => id));
		}
	});

	it.each(inEvery)('$name: cards lie in the room, and none on another', ({ room, view }) => {
		const { cards: placed } = scene(room, view);
		for (const [index, a] of placed.entries()) {
			expect(a.x).toBeGreaterThanOrEqual(0);
			expect(a.y).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width).toBeLessThanOrEqual(room.width + 0.01);
			expect(a.y + a.height).toBeLessThanOrEqual(room.height + 0.01);
			for (const b of placed.slice(index + 1))
				expect(
					a.x + a.width <= b.x + 0.01 ||
						b.x + b.width <= a.x + 0.01 ||
						a.y + a.height <= b.y + 0.01 ||
						b.y + b.height <= a.y + 0.01,
					`${a.id} × ${b.id}`
				).toBe(true);
		}
	});

	it('sets the cards of one view in one size, which all their words fit in', () => {
		for (const { room, view } of inEvery) {
			const forward = scene(room, view).cards.filter((card) => card.forward);
			expect(new Set(forward.map(({ size }) => size))).toHaveLength(1);
			for (const { height, lines, pad, pitch, size, width } of forward) {
				expect(size).toBeGreaterThanOrEqual(room.width < 500 ? 11 : 13);
				expect(lines.length * pitch + 2 * pad).toBeLessThanOrEqual(height + 0.01);
				for (const line of lines) expect(line.width).toBeLessThanOrEqual(width - 2 * pad + 0.01);
			}
		}
	});

	it('keeps the places of the order where they are from party to party', () => {
		for (const room of rooms) {
			const places = views
				.slice(0, 6)
				.map((view) => scene(room, view).slots.map(({ x, y }) => [x, y]));
			for (const other of places) expect(other).toEqual(places[0]);
		}
	});
});
