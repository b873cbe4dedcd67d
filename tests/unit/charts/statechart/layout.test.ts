import { describe, expect, it } from 'vitest';
import { describeStatechart } from '$lib/charts/statechart/describe';
import type { Box, PlacedStatechart } from '$lib/charts/statechart/layout';
import { drawStatecharts } from '$lib/simulator/statecharts';
import { simulatorWords } from '$lib/words/en/simulator';

const charts = drawStatecharts(simulatorWords);
const drawings = Object.entries(charts).flatMap(([approach, { wide, narrow, compact }]) => [
	[`${approach}, wide`, wide] as const,
	[`${approach}, narrow`, narrow] as const,
	[`${approach}, compact`, compact] as const
]);

const inside = (inner: Box, outer: Box) =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;
const apart = (a: Box, b: Box) =>
	a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const sheet = ({ width, height }: PlacedStatechart): Box => ({ x: 0, y: 0, width, height });

describe('the statecharts', () => {
	it.each(drawings)('%s: every state lies on the sheet and touches no other', (_, drawing) => {
		drawing.nodes.forEach((node, at) => {
			expect(inside(node, sheet(drawing))).toBe(true);
			for (const other of drawing.nodes.slice(at + 1)) expect(apart(node, other)).toBe(true);
		});
	});

	it.each(drawings)('%s: the frame holds the states that can wait, and no other', (_, drawing) => {
		const framed = drawing.nodes.filter((node) => inside(node, drawing.frame!));
		expect(framed).toHaveLength(3);
		expect(framed.map(({ id }) => id)).not.toContain('expeditedExit');
		expect(framed.some(({ initial }) => initial)).toBe(true);
	});

	it('draws a request once, from the frame, although three states have it', () => {
		const { diagram, wide } = charts.conditions;
		const asked = (edges: readonly { event: string }[]) =>
			edges.filter(({ event }) => event === 'request.considered');
		expect(asked(diagram.edges)).toHaveLength(3);
		expect(asked(wide.edges)).toMatchObject([{ from: null, to: 'expeditedExit' }]);
	});

	it('keeps every transition that is not drawn from the frame', () => {
		const ends = charts.conditions.wide.edges.map(({ from, to }) => `${from} ${to}`).sort();
		expect(ends).toEqual(
			[
				'expeditedExit complete',
				'holding reducing',
				'negotiating holding',
				'negotiating reducing',
				'null complete',
				'null expeditedExit',
				'reducing holding'
			].sort()
		);
	});

	it('fits a phone of 320 pixels with its margins, at no less than nine tenths of its size', () => {
		for (const { narrow } of Object.values(charts)) expect(narrow.width * 0.9).toBeLessThan(288);
	});

	it('has words of its own for every transition that is drawn with a label', () => {
		const guards = Object.values(charts).flatMap(({ diagram }) =>
			diagram.edges.map((edge) => edge.guards.join(' '))
		);
		expect(guards.filter((names) => !(names in simulatorWords.edges))).toEqual([]);
	});

	it('is told as a list too: from holding, to reducing when a review is due and all hold', () => {
		const list = describeStatechart(charts.conditions.diagram, simulatorWords);
		const holding = list.find(({ id }) => id === 'holding')!;
		expect(holding.transitions.map(({ words }) => words)).toContain(
			'to reducing, when a review is due and every condition that counts holds'
		);
		expect(list.find(({ final }) => final)!.transitions).toEqual([]);
	});
});
