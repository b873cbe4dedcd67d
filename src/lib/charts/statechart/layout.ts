import { curveBasis, line } from 'd3';
import { Graph, layout as runDagre } from '@dagrejs/dagre';
import type { Diagram, DiagramEdge } from '$lib/model/diagram';
import type { ScheduleEvent } from '$lib/model/types';

/** A rectangle, top left corner first, in the drawing's units. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
/** A state with its place. */
export interface PlacedNode extends Box {
	id: string;
	label: string;
	initial: boolean;
	final: boolean;
}
/** A transition with its curve, its arrowhead and its label; `from` is null where it leads out of any state in the frame. */
export interface PlacedEdge {
	id: string;
	from: string | null;
	to: string;
	event: ScheduleEvent;
	guards: readonly string[];
	path: string;
	arrow: string;
	label: { x: number; y: number; lines: readonly string[] } | null;
}
/** A drawing of a statechart. Made while the site is built: a browser never lays one out. */
export interface PlacedStatechart {
	width: number;
	height: number;
	nodes: readonly PlacedNode[];
	edges: readonly PlacedEdge[];
	/** Around the states from any of which the edges without a source lead. */
	frame: Box | null;
}
/** How a drawing is to be made. */
export interface StatechartStyle {
	/** Which way states outside the frame follow it. */
	direction: 'LR' | 'TB';
	/** Whether transitions carry their conditions; without them the drawing is small. */
	labelled: boolean;
}
/** The words in a drawing. */
export interface StatechartWords {
	state: (id: string) => string;
	/** Lines of a transition's label. */
	edge: (edge: DiagramEdge) => readonly string[];
}

type Point = { x: number; y: number };
type Drawn = Omit<DiagramEdge, 'from'> & { from: string | null };
/** What one pass of dagre places: boxes by id, and points and label places of edges by id. */
interface Pass {
	width: number;
	height: number;
	boxes: ReadonlyMap<string, Box>;
	routes: ReadonlyMap<string, { points: readonly Point[]; label: Point | null }>;
}
interface Size {
	width: number;
	height: number;
}

const FRAME = 'frame';
const MARGIN = 2;
const FRAME_ROOM = 14;
const LETTER = 7.3;
const NODE_HEIGHT = 34;
const LINE_HEIGHT = 16;

const rounded = (value: number) => Math.round(value * 10) / 10;

function labelSize(lines: readonly string[]): Size {
	const longest = Math.max(...lines.map((text) => text.length));
	return { width: longest * 6.7 + 8, height: lines.length * LINE_HEIGHT + 2 };
}

/** Lets dagre place boxes of given sizes and the edges between them. */
function place(
	sizes: ReadonlyMap<string, Size>,
	edges: readonly (Drawn & { source: string })[],
	linesOf: (edge: Drawn) => readonly string[],
	{ direction, labelled }: StatechartStyle
): Pass {
	const graph = new Graph({ multigraph: true });
	const nodesep = !labelled ? 24 : direction === 'LR' ? 48 : 30;
	const spacing = { nodesep, ranksep: labelled ? 24 : 26, edgesep: 18 };
	graph.setGraph({ rankdir: direction, marginx: MARGIN, marginy: MARGIN, ...spacing });
	graph.setDefaultEdgeLabel(() => ({}));
	for (const [id, size] of sizes) graph.setNode(id, { ...size });
	for (const edge of edges) {
		const size = labelled ? labelSize(linesOf(edge)) : { width: 0, height: 0 };
		graph.setEdge(edge.source, edge.to, { ...size, labelpos: 'c', minlen: 1 }, edge.id);
	}
	runDagre(graph);
	const boxes = [...sizes].map(([id, { width, height }]) => {
		const { x, y } = graph.node(id) as Point;
		return [id, { x: x - width / 2, y: y - height / 2, width, height }] as const;
	});
	const routes = edges.map((edge) => {
		const route = graph.edge(edge.source, edge.to, edge.id) as Point & { points: Point[] };
		const label = labelled ? { x: route.x, y: route.y } : null;
		return [edge.id, { points: route.points, label }] as const;
	});
	const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
	return { width, height, boxes: new Map(boxes), routes: new Map(routes) };
}

/** The states that have transitions of their own: not final, and not the target of one from any state. */
function coreOf({ nodes, edges }: Diagram): Set<string> {
	const outside = new Set(edges.filter((edge) => edge.fromAny).map((edge) => edge.to));
	return new Set(nodes.filter(({ id, final }) => !final && !outside.has(id)).map(({ id }) => id));
}

/** Edges inside the frame; and edges outside it, those from any state once and from the frame. */
function split(diagram: Diagram, core: ReadonlySet<string>) {
	const inner: (Drawn & { source: string })[] = [];
	const outer = new Map<string, Drawn & { source: string }>();
	for (const edge of diagram.edges) {
		if (core.has(edge.from) && core.has(edge.to)) inner.push({ ...edge, source: edge.from });
		else if (core.has(edge.from) && edge.fromAny)
			outer.set(`any-${edge.event}-${edge.to}`, { ...edge, from: null, source: FRAME });
		else outer.set(edge.id, { ...edge, source: edge.from });
	}
	return { inner, outer: [...outer.values()] };
}

function arrowhead(points: readonly Point[]): string {
	const [before, tip] = points.slice(-2) as [Point, Point];
	const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
	const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
	const back = { x: tip.x - 8 * dx, y: tip.y - 8 * dy };
	const corners = [
		tip,
		{ x: back.x - 4 * dy, y: back.y + 4 * dx },
		{ x: back.x + 4 * dy, y: back.y - 4 * dx }
	];
	return `M${corners.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join('L')}Z`;
}

const curve = line<Point>(
	({ x }) => rounded(x),
	({ y }) => rounded(y)
).curve(curveBasis);

/** A straight way between two boxes that stand above each other, its label beside it. */
function straight(from: Box, to: Box, labelled: boolean): { points: Point[]; label: Point | null } {
	const down = from.y < to.y;
	const x = (Math.max(from.x, to.x) + Math.min(from.x + from.width, to.x + to.width)) / 2;
	const start = { x, y: down ? from.y + from.height : from.y };
	const end = { x, y: down ? to.y : to.y + to.height };
	const middle = { x, y: (start.y + end.y) / 2 };
	return { points: [start, middle, end], label: labelled ? middle : null };
}

function drawEdges(
	edges: readonly Drawn[],
	routes: Pass['routes'],
	offset: Point,
	linesOf: (edge: Drawn) => readonly string[]
): PlacedEdge[] {
	return edges.map((edge) => {
		const { points, label } = routes.get(edge.id)!;
		const moved = points.map(({ x, y }) => ({ x: x + offset.x, y: y + offset.y }));
		return {
			id: edge.id,
			from: edge.from,
			to: edge.to,
			event: edge.event as ScheduleEvent,
			guards: edge.guards,
			path: (curve(moved) ?? '').replace(/\d+\.\d{2,}/g, (digits) => String(rounded(+digits))),
			arrow: arrowhead(moved),
			label: label && {
				x: rounded(label.x + offset.x),
				y: rounded(label.y + offset.y),
				lines: linesOf(edge)
			}
		};
	});
}

/**
 * Places the states and transitions of a diagram. Transitions that lead out of every state are drawn once,
 * from a frame around the states that they leave; dagre places the inside of the frame, then the rest.
 */
export function layoutStatechart(
	diagram: Diagram,
	words: StatechartWords,
	style: StatechartStyle
): PlacedStatechart {
	const core = coreOf(diagram);
	const { inner, outer } = split(diagram, core);
	const linesOf = (edge: Drawn) => words.edge(edge as DiagramEdge);
	const sizeOf = (id: string): Size => ({
		width: Math.round(words.state(id).length * LETTER + 26),
		height: NODE_HEIGHT
	});
	const sizes = (ids: readonly string[]) => new Map(ids.map((id) => [id, sizeOf(id)] as const));
	const ids = diagram.nodes.map(({ id }) => id);
	const inside = place(sizes(ids.filter((id) => core.has(id))), inner, linesOf, {
		...style,
		direction: 'TB'
	});
	const around = {
		width: inside.width + 2 * FRAME_ROOM,
		height: inside.height + 2 * FRAME_ROOM
	};
	const rest = sizes(ids.filter((id) => !core.has(id)));
	// Left to right, the states after the frame share a column, so what joins them goes straight down.
	const below = (edge: { source: string }) => style.direction === 'LR' && edge.source !== FRAME;
	const placedByDagre = outer.filter((edge) => !below(edge));
	const outside = place(new Map([[FRAME, around], ...rest]), placedByDagre, linesOf, style);
	const column = outer.filter(below).map((edge) => {
		const from = outside.boxes.get(edge.source)!;
		return [edge.id, straight(from, outside.boxes.get(edge.to)!, style.labelled)] as const;
	});
	const routes = new Map([...outside.routes, ...column]);
	const frame = outside.boxes.get(FRAME)!;
	const offset = { x: frame.x + FRAME_ROOM, y: frame.y + FRAME_ROOM };
	const boxOf = (id: string): Box => {
		const box = inside.boxes.get(id);
		return box ? { ...box, x: box.x + offset.x, y: box.y + offset.y } : outside.boxes.get(id)!;
	};
	return {
		width: Math.ceil(outside.width),
		height: Math.ceil(outside.height),
		frame: roundedBox(frame),
		nodes: diagram.nodes.map((node) => ({
			...node,
			label: words.state(node.id),
			...roundedBox(boxOf(node.id))
		})),
		edges: [
			...drawEdges(inner, inside.routes, offset, linesOf),
			...drawEdges(outer, routes, { x: 0, y: 0 }, linesOf)
		]
	};
}

function roundedBox({ x, y, width, height }: Box): Box {
	return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}
