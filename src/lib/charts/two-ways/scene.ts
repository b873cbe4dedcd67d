import { isNarrow, letters, type Room } from '../stage/room';
import type { Box, PlacedStatechart } from '../statechart/layout';
import { textWidth } from '../text/lines';
import { built, type Built, type RuleDrawings, type TwoWaysData, type TwoWaysView } from './data';
import { fit, placeRule, type Fit, type PlacedRule } from './place';

/** A rule in a view. */
export interface SceneRule extends PlacedRule {
	approach: Built;
	off: boolean;
	/** Where its name stands, whether it is the short one, and whether the title says it already. */
	name: { x: number; y: number; short: boolean; off: boolean };
	/** The state it stands in, if the view says so. */
	current: string | undefined;
	/** States that every rule in sight has, where the view is about those. */
	shared: readonly string[];
}
/** What leads from a guard to the list of conditions below: a path. */
export interface TwoWaysScene {
	rules: readonly SceneRule[];
	leader: { path: string; off: boolean };
	/** Room that the list at the foot has; nothing where there is none. */
	listHeight: number;
}
type Variant = keyof RuleDrawings;
interface Placing {
	variant: Variant;
	fit: Fit;
	off: boolean;
	named: boolean;
}
type Names = Record<Built, string>;

const GAP = 16;
const names = (room: Room) => letters(room).text + 8;
/** How tall a rule is that another view has left at the foot, units. */
const THUMB = 146;

const chartOf = (data: TwoWaysData, approach: Built, variant: Variant): PlacedStatechart =>
	data.charts[approach][variant];

/** Several rules beside each other, of one scale and from one line down, so that like states line up. */
function beside(data: TwoWaysData, some: readonly Built[], box: Box, room: Room) {
	const top = names(room);
	const width = (box.width - GAP * (some.length - 1)) / some.length;
	const height = box.height - top;
	const size = (variant: Variant) => ({
		width: Math.max(...some.map((one) => chartOf(data, one, variant).width)),
		height: Math.max(...some.map((one) => chartOf(data, one, variant).height))
	});
	const scale = (variant: Variant) => fit(size(variant), { x: 0, y: 0, width, height }).scale;
	const variant: Variant = scale('tall') >= scale('small') ? 'tall' : 'small';
	const cells = some.map((one, index) => {
		const own = chartOf(data, one, variant);
		const x = box.x + index * (width + GAP) + (width - own.width * scale(variant)) / 2;
		const placed = { width: own.width * scale(variant), height: own.height * scale(variant) };
		return [one, { x, y: box.y + top, scale: scale(variant), ...placed }] as const;
	});
	return { variant, cells: new Map<Built, Fit>(cells) };
}

/** One rule large, with the ones that came before it small: at the foot, or at the side of a low room. */
function withMain(data: TwoWaysData, room: Room, main: Built, thumbs: readonly Built[]) {
	const { height, width } = room;
	const narrow = isNarrow(room);
	const low = !narrow && height < 420;
	const variant: Variant = narrow || height < 230 ? 'small' : 'wide';
	const side = low && thumbs.length > 0 ? 236 : 0;
	const foot = narrow || low || thumbs.length === 0 ? 0 : THUMB + names(room) + GAP;
	const chart = chartOf(data, main, variant);
	const whole = { x: 0, y: 4, width: width - side, height: height - foot - 8 };
	const own = fit(chart, whole);
	const spare = Math.max(0, whole.height - own.height) / 2;
	const placed: Fit = { ...own, y: own.y + (foot ? spare / 2 : spare) };
	const cell = low
		? { width: side - GAP, height: height / Math.max(1, thumbs.length) - names(room) - 6 }
		: { width: width / Math.max(2, thumbs.length) - GAP, height: THUMB };
	const cells = thumbs.map((one, index) => {
		const x = low ? width - side + GAP : index * (cell.width + GAP);
		const y = low
			? index * (height / thumbs.length) + names(room)
			: height - foot + names(room) + GAP - spare / 2;
		const small = fit(chartOf(data, one, 'small'), { x, y, ...cell });
		return [one, { ...small, x }] as const;
	});
	return { variant, placed, cells: new Map<Built, Fit>(cells) };
}

/** Room for the list at the foot of a view. */
function listRoom(view: TwoWaysView, room: Room): number {
	if (view !== 'factors' && view !== 'same') return 0;
	if (isNarrow(room)) return view === 'factors' ? room.height : room.width < 320 ? 112 : 108;
	if (view === 'factors') return room.width < 600 ? 208 : 164;
	return room.width < 600 ? 128 : 84;
}

function placings(data: TwoWaysData, room: Room, view: TwoWaysView): Record<Built, Placing> {
	const { height, width } = room;
	const list = listRoom(view, room);
	const box = { x: 0, y: 0, width, height: Math.max(60, height - list) };
	if (view === 'start' || view === 'same') {
		const some: readonly Built[] = view === 'start' ? ['conditions', 'timeline'] : built;
		const { cells, variant } = beside(data, some, box, room);
		const of = (one: Built): Placing => ({
			variant,
			fit: cells.get(one) ?? cells.get('timeline')!,
			off: !cells.has(one),
			named: true
		});
		return {
			conditions: of('conditions'),
			timeline: of('timeline'),
			'assess-first': of('assess-first')
		};
	}
	const main: Built = view === 'factors' ? 'conditions' : view;
	const others = built.filter(
		(one) => one !== main && (one !== 'assess-first' || view === 'assess-first')
	);
	const thumbs = view === 'factors' || isNarrow(room) ? [] : others;
	const { cells, placed, variant } = withMain(data, { width, height: box.height }, main, thumbs);
	const of = (one: Built): Placing => {
		const thumb = cells.get(one);
		if (one === main) {
			const off = view === 'factors' && isNarrow(room);
			return { variant, fit: placed, off, named: false };
		}
		if (thumb) return { variant: 'small', fit: thumb, off: false, named: true };
		const under = cells.get('timeline');
		return { variant: under ? 'small' : variant, fit: under ?? placed, off: true, named: true };
	};
	return {
		conditions: of('conditions'),
		timeline: of('timeline'),
		'assess-first': of('assess-first')
	};
}

/** The state in which a rule stands in a view: where the step's words have got to. */
function currentOf(approach: Built, view: TwoWaysView): string | undefined {
	if (view === 'start') return 'negotiating';
	if (view === 'conditions' && approach === 'conditions') return 'reducing';
	if (view === 'timeline' && approach === 'timeline') return 'dateSet';
	return view === 'assess-first' && approach === 'assess-first' ? 'assessing' : undefined;
}

/**
 * The chapter's one drawing in a view. Every state and arrow of every rule is there in every view, under its
 * key; a rule that has not come up yet lies, off, where the timeline's parts are, and comes out of them.
 */
export function layoutTwoWays(
	data: TwoWaysData,
	room: Room,
	view: TwoWaysView,
	full: Names
): TwoWaysScene {
	const { small, text } = letters(room);
	const placed = placings(data, room, view);
	const inSight = built.filter((one) => !placed[one].off);
	const everywhere = chartOf(data, 'conditions', 'wide').nodes.map(({ id }) => id);
	const shared = everywhere.filter((id) =>
		inSight.every((one) => data.charts[one].wide.nodes.some((node) => node.id === id))
	);
	const rules = built.map((approach): SceneRule => {
		const { fit: own, named, off, variant } = placed[approach];
		const cell = view === 'same' || view === 'start' ? room.width / inSight.length - GAP : Infinity;
		return {
			approach,
			off,
			...placeRule(
				chartOf(data, approach, variant),
				own,
				[text, small],
				(view === 'start' || view === 'same') && !isNarrow(room)
			),
			name: {
				x: own.x,
				y: own.y - 7,
				short: textWidth(full[approach], text, 'bold') > cell - (cell - own.width) / 2,
				off: !named
			},
			current: currentOf(approach, view),
			shared: view === 'start' || view === 'same' ? shared : []
		};
	});
	return { rules, leader: leaderOf(rules[0]!, room, view), listHeight: listRoom(view, room) };
}

/** From the guard of the review, out of the frame and down to the list. */
function leaderOf({ edges, frame, off }: SceneRule, room: Room, view: TwoWaysView) {
	const guard = edges.find(({ allHold, id }) => allHold && id.startsWith('holding'));
	const start = guard?.label ?? { x: 0, y: 0 };
	const x = Math.max(1, frame.x - 10);
	const end = view === 'factors' ? room.height - listRoom(view, room) : frame.y + frame.height;
	const path = `M${Math.round(start.x - (guard?.lines.length ? 30 : 6))} ${Math.round(start.y)}L${Math.round(x)} ${Math.round(start.y)}L${Math.round(x)} ${Math.round(end)}`;
	return { path, off: off || view !== 'factors' };
}
