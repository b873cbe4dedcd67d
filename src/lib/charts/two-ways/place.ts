import { tenth } from '../stage/room';
import { evenPoints, type Point } from '../stage/way';
import type { Box, PlacedStatechart } from '../statechart/layout';
import { textWidth } from '../text/lines';

/** A statechart in its place: how far each of its units reaches, and where its corner lies. */
export interface Fit {
	x: number;
	y: number;
	scale: number;
	width: number;
	height: number;
}
export interface RuleNode extends Box {
	id: string;
	label: string;
	initial: boolean;
	final: boolean;
	/** Whether its name fits into it. */
	named: boolean;
}
export interface RuleEdge {
	id: string;
	/** The way, always of as many points. */
	way: string;
	arrow: string;
	lines: readonly string[];
	label: Point;
	/** Whether it is one that all conditions must hold for. */
	allHold: boolean;
}
export interface PlacedRule {
	nodes: readonly RuleNode[];
	edges: readonly RuleEdge[];
	frame: Box;
	labelled: boolean;
	/** Size of the names in its boxes. */
	size: number;
}

/** Points of every way. */
const POINTS = 24;
/** Beyond this a statechart looks blown up. */
const LARGEST = 1.4;

/** Fits drawings of a size into a box: as large as it allows, in its middle, and at its top. */
export function fit(size: { width: number; height: number }, box: Box): Fit {
	const scale = Math.min(box.width / size.width, box.height / size.height, LARGEST);
	const width = size.width * scale;
	return {
		x: box.x + (box.width - width) / 2,
		y: box.y,
		scale,
		width,
		height: size.height * scale
	};
}

const wayOf = (points: readonly Point[]) =>
	`M${points.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}`;

/** An arrowhead of one size at the end of a way. */
function arrowOf(points: readonly Point[]): string {
	const [before, tip] = points.slice(-2) as [Point, Point];
	const length = Math.sqrt((tip.x - before.x) ** 2 + (tip.y - before.y) ** 2) || 1;
	const [dx, dy] = [(8 * (tip.x - before.x)) / length, (8 * (tip.y - before.y)) / length];
	const corner = (side: number) => ({
		x: tip.x - dx - (side * dy) / 2,
		y: tip.y - dy + (side * dx) / 2
	});
	return `${wayOf([tip, corner(1), corner(-1)])}Z`;
}

/** Whether every state's name fits into its box. */
const fits = ({ nodes }: PlacedStatechart, scale: number, size: number, bold: boolean) =>
	nodes.every(
		({ height, label, width }) =>
			textWidth(label, size, bold ? 'bold' : 'regular') + 2 <= width * scale &&
			height * scale > size + 2
	);

/**
 * The states and arrows of the machine's own drawing, moved to where a view has them. Names have the first of
 * `sizes` that all of them fit in, else the last, and are left out where they do not fit even so; `bold` where some
 * of them may be.
 */
export function placeRule(
	chart: PlacedStatechart,
	{ scale, x, y }: Fit,
	sizes: readonly number[],
	bold: boolean
): PlacedRule {
	const size = sizes.find((one) => fits(chart, scale, one, bold)) ?? sizes.at(-1)!;
	const named = fits(chart, scale, size, bold);
	const move = (point: Point) => ({ x: x + point.x * scale, y: y + point.y * scale });
	const box = (one: Box): Box => ({
		x: tenth(x + one.x * scale),
		y: tenth(y + one.y * scale),
		width: tenth(one.width * scale),
		height: tenth(one.height * scale)
	});
	const labelled = chart.edges.some(({ label }) => label !== null);
	return {
		labelled,
		size,
		frame: box(chart.frame ?? { x: 0, y: 0, width: chart.width, height: chart.height }),
		nodes: chart.nodes.map((node) => ({
			id: node.id,
			label: node.label,
			initial: node.initial,
			final: node.final,
			...box(node),
			named
		})),
		edges: chart.edges.map(({ guards, id, label, path }): RuleEdge => {
			const points = evenPoints(path, POINTS).map(move);
			const middle = points[POINTS / 2]!;
			return {
				id,
				way: wayOf(points),
				arrow: arrowOf(points),
				lines: label?.lines ?? [],
				label: label ? move(label) : middle,
				allHold: guards.includes('doConditionsHold')
			};
		})
	};
}
