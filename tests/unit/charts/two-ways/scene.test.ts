import { describe, expect, it } from 'vitest';
import { views } from '$lib/charts/two-ways/data';
import { layoutTwoWays } from '$lib/charts/two-ways/scene';
import type { Box } from '$lib/charts/statechart/layout';
import { diagram } from '$lib/model/diagram';
import { createMachine } from '$lib/model/machines';
import { twoWaysFigure } from '$lib/story/figures/two-ways';
import { chartsTwoWays as words } from '$lib/words/en/charts-two-ways';
import { simulatorWords } from '$lib/words/en/simulator';
import { commandsOf, nameOf, rooms } from '../stage/rooms';

const data = twoWaysFigure(simulatorWords);
const inEvery = rooms.flatMap((room) =>
	views.map((view) => ({ room, view, name: `${view}, ${nameOf(room)}` }))
);
const apart = (a: Box, b: Box) =>
	a.x + a.width <= b.x + 0.2 ||
	b.x + b.width <= a.x + 0.2 ||
	a.y + a.height <= b.y + 0.2 ||
	b.y + b.height <= a.y + 0.2;

describe('the drawing of the rules', () => {
	it('keeps every state and arrow of every machine in every view, and no other', () => {
		for (const { room, view } of inEvery)
			for (const { approach, edges, nodes } of layoutTwoWays(data, room, view, words.names).rules) {
				expect(nodes.map(({ id }) => id)).toEqual(
					diagram(createMachine(approach)).nodes.map(({ id }) => id)
				);
				expect(edges.map(({ id }) => id)).toEqual(
					data.charts[approach].wide.edges.map(({ id }) => id)
				);
			}
	});

	it('draws every arrow with the same commands in every view, so that it can move', () => {
		const ways = inEvery.flatMap(({ room, view }) =>
			layoutTwoWays(data, room, view, words.names).rules.flatMap(({ edges }) =>
				edges.map(({ way }) => commandsOf(way))
			)
		);
		expect(new Set(ways)).toHaveLength(1);
	});

	it.each(inEvery)(
		'$name: the states in sight lie in the room, and none on another',
		({ room, view }) => {
			const { listHeight, rules } = layoutTwoWays(data, room, view, words.names);
			const nodes = rules.filter(({ off }) => !off).flatMap((rule) => rule.nodes);
			expect(rules).toHaveLength(3);
			const bottom = room.height - (listHeight < room.height ? listHeight : 0);
			for (const [index, node] of nodes.entries()) {
				expect(node.x).toBeGreaterThanOrEqual(0);
				expect(node.x + node.width).toBeLessThanOrEqual(room.width + 0.1);
				expect(node.y).toBeGreaterThanOrEqual(0);
				expect(node.y + node.height).toBeLessThanOrEqual(bottom + 0.1);
				for (const other of nodes.slice(index + 1)) expect(apart(node, other)).toBe(true);
			}
		}
	);

	it('names the states of every rule in sight, but for the three small ones of a phone', () => {
		for (const { room, view } of inEvery) {
			if (room.width < 500 && view === 'same') continue;
			for (const rule of layoutTwoWays(data, room, view, words.names).rules)
				if (!rule.off)
					expect(
						rule.nodes.every(({ named }) => named),
						`${view} ${nameOf(room)}`
					).toBe(true);
		}
	});

	it('sets the parts that both rules share on one line at the start', () => {
		for (const room of rooms) {
			const [one, other] = layoutTwoWays(data, room, 'start', words.names).rules;
			expect(one!.shared).toEqual(['negotiating', 'expeditedExit', 'complete']);
			for (const id of one!.shared) {
				const [a, b] = [one, other].map((rule) => rule!.nodes.find((node) => node.id === id)!.y);
				expect(Math.abs(a! - b!)).toBeLessThan(1);
			}
		}
	});

	it('gives both approaches a drawing of like size in their own view', () => {
		for (const room of rooms) {
			const [conditions, timeline] = (['conditions', 'timeline'] as const).map((view) => {
				const rule = layoutTwoWays(data, room, view, words.names).rules.find(
					({ approach }) => approach === view
				)!;
				return rule.nodes.find(({ id }) => id === 'negotiating')!.width;
			});
			expect(conditions! / timeline!).toBeGreaterThan(0.8);
			expect(conditions! / timeline!).toBeLessThan(1.25);
		}
	});

	it('lets the third rule come out of the places of the timeline’s parts', () => {
		for (const room of rooms) {
			const { rules } = layoutTwoWays(data, room, 'conditions', words.names);
			const [timeline, third] = [rules[1]!, rules[2]!];
			expect(third.off).toBe(true);
			expect(third.frame.y).toBeCloseTo(timeline.frame.y, 0);
		}
	});
});
