import { label, run, type Label, type Sheet } from '../scene/sheet';
import type { PeopleData, PeopleGroup, PeopleGroupId, PeopleLabels, PeopleView } from './layout';
import { arrange, ROWS, type Arrangement } from './arrange';

export interface SceneMark {
	key: string;
	/** Middle of the mark, and half its width. */
	x: number;
	y: number;
	r: number;
}
export interface SceneGroup {
	id: PeopleGroupId;
	fact: string;
	shape: 'dot' | 'ring' | 'square';
	/** Whether the view draws it at all, and whether as what others are set beside. */
	shown: boolean;
	quiet: boolean;
	marks: readonly SceneMark[];
	/** Rings from this one on lie beyond the low end of an assumed range. */
	sure: number;
}
export interface PeopleScene {
	groups: readonly SceneGroup[];
	brackets: readonly { key: string; path: string }[];
	/** Empty frames, open at one end, for those whom no article counts. */
	frames: readonly { key: string; path: string }[];
	labels: readonly Label[];
}

/** Groups in the order in which the views bring them in. */
const entrance: readonly PeopleGroupId[] = ['us-iraq', 'us-syria', 'allies', 'isis'];
/** The size of a mark of each shape, as a share of the distance between marks. */
const sizes = { dot: 0.4, ring: 0.36, square: 0.36 };
const round = (value: number) => Math.round(value * 10) / 10;

/** Whether a view has brought a group in. */
export function shownIn(view: PeopleView, id: PeopleGroupId): boolean {
	return view === 'together' || entrance.indexOf(id) <= entrance.indexOf(view);
}

function placeGroup(
	group: PeopleGroup,
	{ perMark }: PeopleData,
	view: PeopleView,
	sheet: Sheet
): SceneGroup {
	const shown = shownIn(view, group.id);
	// What is yet to come waits, without size, where its own view will have it.
	const { pitch, blocks } = arrange(shown ? view : (group.id as PeopleView), sheet);
	const { x, y } = blocks[group.id] ?? { x: 0, y: 0 };
	const shape = group.assumed ? 'ring' : group.id === 'isis' ? 'square' : 'dot';
	const most = group.people ?? group.assumed?.high ?? 0;
	const marks = Array.from({ length: Math.round(most / perMark) }, (_, index) => ({
		key: `${group.id} ${index}`,
		x: round(x + (Math.floor(index / ROWS) + 0.5) * pitch),
		y: round(y + (ROWS - 0.5 - (index % ROWS)) * pitch),
		r: shown ? round(pitch * sizes[shape]) : 0
	}));
	return {
		id: group.id,
		fact: group.fact,
		shape,
		shown,
		quiet: view !== 'together' && view !== group.id,
		marks,
		sure: Math.round((group.people ?? group.assumed?.low ?? 0) / perMark)
	};
}

function groupLabel(
	group: PeopleGroup,
	labels: PeopleLabels,
	view: PeopleView,
	sheet: Sheet,
	{ texts }: Arrangement
): Label[] {
	const at = texts[group.id];
	if (!at || !shownIn(view, group.id)) return [];
	const whats =
		group.id === 'isis' && view === 'together' && sheet.name === 'narrow'
			? labels.whatBrief
			: sheet.name === 'wide'
				? labels.what
				: labels.whatShort;
	const what = group.assumed
		? `${whats[group.id]} ${labels.assumed(group.assumed.low, group.assumed.high)}`
		: whats[group.id];
	const close = view === 'isis' || view === 'together';
	const small = close && (group.id === 'isis' || sheet.name !== 'wide');
	const number = run(sheet, small ? 'quote' : 'number', labels.number(group.id, group.display));
	const runs = [number, run(sheet, 'text', what, true)];
	if (at.place) runs.push(run(sheet, 'strong', labels.places[at.place], true));
	return [label(sheet, runs, at, { anchor: at.anchor, fact: group.fact })];
}

function frameLabels(labels: PeopleLabels, sheet: Sheet, { frames }: Arrangement): Label[] {
	const { number, groups, brief } = labels.missing;
	const texts = frames.length === 1 ? [brief] : groups;
	return frames.map(({ x, y, width }, index) =>
		label(
			sheet,
			[run(sheet, 'strong', number), run(sheet, 'text', texts[index] ?? '', true)],
			{ x: x + 10, y: y + sheet.pitch + 6, width: width - 8 },
			{ quiet: true }
		)
	);
}

/**
 * Places every mark for a view: one mark is ten people in all of them, and all marks of a view
 * have one size. Marks keep their keys.
 */
export function layoutPeopleScene(
	data: PeopleData,
	labels: PeopleLabels,
	sheet: Sheet,
	view: PeopleView
): PeopleScene {
	const arrangement = arrange(view, sheet);
	const brackets = arrangement.brackets.map(({ place, from, to, y }) => ({
		key: place,
		path: `M${round(from)} ${round(y - 6)}v6H${round(to)}v-6`,
		label: label(
			sheet,
			[run(sheet, 'strong', labels.places[place])],
			{ x: (from + to) / 2, y: y + sheet.text + 2 },
			{ anchor: 'middle' }
		)
	}));
	return {
		groups: data.groups.map((group) => placeGroup(group, data, view, sheet)),
		brackets,
		frames: arrangement.frames.map(({ x, y, width, height }, index) => ({
			key: `${index}`,
			path: `M${round(x + width)} ${round(y)}H${round(x)}V${round(y + height)}H${round(x + width)}`
		})),
		labels: [
			...data.groups.flatMap((group) => groupLabel(group, labels, view, sheet, arrangement)),
			...brackets.map((bracket) => bracket.label),
			...frameLabels(labels, sheet, arrangement)
		]
	};
}
