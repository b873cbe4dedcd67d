import { flow, type Face, type Line, type Run } from '../text/lines';
import { narrow, wide, type Plan } from './plan';

export type PeopleGroupId = 'us-iraq' | 'us-syria' | 'allies' | 'isis';
/** One group brought forward, or all of them side by side. */
export type PeopleView = PeopleGroupId | 'together';

export interface PeopleSource {
	/** Name of the article. */
	article: string;
	/** Its own word for how sharp the figure is ("roughly"). */
	bound: string | undefined;
}
export interface PeopleGroup {
	id: PeopleGroupId;
	/** The fact that gives it, as links of the prose name it. */
	fact: string;
	/** The figure as prose shows it, with its bound ("about 2,500"). */
	display: string;
	/** People; nothing where no article gives a number. */
	people: number | undefined;
	/** People that the drawing shows where no article gives a number: a labelled assumption. */
	assumed: { low: number; high: number } | undefined;
	/** What is counted and where, as the record of the fact has it. */
	counts: string;
	where: string;
	sources: readonly PeopleSource[];
}
export interface PeopleData {
	/** People that one mark stands for. */
	perMark: number;
	groups: readonly PeopleGroup[];
	/** Names of all articles behind the chart. */
	articles: readonly string[];
}

/** The words that the drawing sets. */
export interface PeopleLabels {
	number: (id: PeopleGroupId, display: string) => string;
	what: Record<PeopleGroupId, string>;
	/** The same for narrow drawings. */
	whatShort: Record<PeopleGroupId, string>;
	/** The same beside the empty frames on a phone. */
	whatBrief: Record<PeopleGroupId, string>;
	assumed: (low: number, high: number) => string;
	places: { iraq: string; syria: string; both: string };
	/** Those whom no article counts; `line` says it in one line for narrow drawings. */
	missing: { number: string; groups: readonly string[]; line: string; brief: string };
}

/** Marks of one look: rows of a line whose dashes are the marks. */
export interface Marks {
	/** One stretch a row; `M x y h length`, dashed at every `pitch`. */
	d: string;
	count: number;
}
export interface PlacedGroup {
	id: PeopleGroupId;
	shape: 'dot' | 'ring' | 'square';
	marks: Marks;
	/** Rings beyond the low end of an assumed range. */
	beyond: Marks | undefined;
	x: number;
	/** Baseline of the first line under (or beside) the marks. */
	y: number;
	textX: number;
	lines: readonly Line[];
}
export interface PlacedBracket {
	path: string;
	label: string;
	x: number;
	y: number;
}
export interface PlacedPeople {
	width: number;
	height: number;
	narrow: boolean;
	/** Distance between marks, and between baselines. */
	pitch: number;
	linePitch: number;
	groups: readonly PlacedGroup[];
	brackets: readonly PlacedBracket[];
	/** Those whom nobody counts: an empty frame, open to one side, where there is room. */
	missing: readonly PlacedMissing[];
}
export interface PlacedMissing {
	frame: string | undefined;
	x: number;
	y: number;
	lines: readonly Line[];
}

/** Marks in a column: with ten people a mark, a column of them is a hundred people. */
const ROWS = 10;
const TAIL = 0.4;

/**
 * Marks number `from` to `to` of a block whose columns fill from the left, each from the bottom;
 * `x` and `y` are the block's top left corner.
 */
export function placeMarks(from: number, to: number, x: number, y: number, pitch: number): Marks {
	const rows = Array.from({ length: ROWS }, (_, row) => {
		const fromBottom = ROWS - 1 - row;
		const first = Math.max(0, Math.ceil((from - fromBottom) / ROWS));
		const count = Math.max(0, Math.ceil((to - fromBottom) / ROWS)) - first;
		if (count <= 0) return '';
		const left = x + (first + 0.5) * pitch;
		const length = (count - 1) * pitch + TAIL;
		return `M${round(left)} ${round(y + (row + 0.5) * pitch)}h${round(length)}`;
	});
	return { d: rows.join(''), count: to - from };
}
const round = (value: number) => Math.round(value * 10) / 10;

const ownLine = (text: string, face: Face, size: number, kind: string): Run => ({
	text,
	face,
	size,
	kind,
	ownLine: true
});

function groupLines(group: PeopleGroup, labels: PeopleLabels, plan: Plan): Line[] {
	const { measure } = plan.slots[group.id];
	const what = (plan === narrow ? labels.whatShort : labels.what)[group.id];
	const runs = [
		ownLine(labels.number(group.id, group.display), 'serif', plan.number, 'number'),
		ownLine(what, 'regular', plan.text, 'what')
	];
	if (group.assumed) {
		const { low, high } = group.assumed;
		runs.push({
			...ownLine(labels.assumed(low, high), 'regular', plan.text, 'assumed'),
			ownLine: plan === wide
		});
	}
	return flow(runs, measure);
}

function placeGroup(
	group: PeopleGroup,
	perMark: number,
	labels: PeopleLabels,
	plan: Plan
): PlacedGroup {
	const { x, y, textX, textY } = plan.slots[group.id];
	const sure = Math.round((group.people ?? group.assumed?.low ?? 0) / perMark);
	const most = Math.round((group.assumed?.high ?? 0) / perMark);
	return {
		id: group.id,
		shape: group.assumed ? 'ring' : group.id === 'isis' ? 'square' : 'dot',
		marks: placeMarks(0, sure, x, y, plan.pitch),
		beyond: most > sure ? placeMarks(sure, most, x, y, plan.pitch) : undefined,
		x,
		y: textY,
		textX,
		lines: groupLines(group, labels, plan)
	};
}

function placeBracket(
	{ place, box }: Plan['brackets'][number],
	labels: PeopleLabels
): PlacedBracket {
	const [from = 0, to = 0, y = 0] = box;
	return {
		path: `M${from + 0.5} ${y - 6}v6H${to - 0.5}v-6`,
		label: labels.places[place],
		x: (from + to) / 2,
		y: y + 17
	};
}

/** An empty block, open at its end, since nobody says how long it would be. */
function placeMissing(labels: PeopleLabels, plan: Plan): PlacedMissing[] {
	const { number, groups, line } = labels.missing;
	return plan.missing.slots.map(({ x, y, textX, textY, measure }, index) => {
		const side = ROWS * plan.pitch;
		const runs = plan.missing.frames
			? [
					ownLine(number, 'serif', plan.number, 'number'),
					ownLine(groups[index] ?? '', 'regular', plan.text, 'what')
				]
			: [ownLine(line, 'regular', plan.text, 'what')];
		return {
			frame: plan.missing.frames
				? `M${x + side} ${y + 1}H${x + 1}V${y + side - 1}H${x + side}`
				: undefined,
			x: textX,
			y: textY,
			lines: flow(runs, measure)
		};
	});
}

/** Places the marks of every group on one scale. `width` is 720 or 360 units. */
export function layoutPeople(data: PeopleData, labels: PeopleLabels, width: number): PlacedPeople {
	const plan = width > 500 ? wide : narrow;
	return {
		width: plan.width,
		height: plan.height,
		narrow: plan === narrow,
		pitch: plan.pitch,
		linePitch: plan.linePitch,
		groups: data.groups.map((group) => placeGroup(group, data.perMark, labels, plan)),
		brackets: plan.brackets.map((bracket) => placeBracket(bracket, labels)),
		missing: placeMissing(labels, plan)
	};
}
