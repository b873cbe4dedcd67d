import { isNarrow, type Room } from '../stage/room';
import { flow, type Line, type Run } from '../text/lines';
import { isOn, places, type Card, type CardId, type Place, type PositionsView } from './data';
import { axisColumns, railOf, type Head, type Rail } from './scene-rail';
import type { Box } from './scene-rail';

/** What a card says, in stretches: its holder, our words, and quotations by their place (`q0`, `q1`). */
export type CardRuns = (card: Card, size: number, terse: boolean) => readonly Run[];

export interface PlacedCard extends Box {
	id: CardId;
	/** Whether it has come forward, so that all it says can be read. */
	forward: boolean;
	/** Whether the step speaks of it: `third` shows all of the order, and speaks of one. */
	own: boolean;
	lines: readonly Line[];
	size: number;
	pitch: number;
	/** Distance of the text from the card's edges. */
	pad: number;
}
export interface PositionsScene {
	cards: readonly PlacedCard[];
	/** Where each card stands in the order, also while it has come forward. */
	slots: readonly (Box & { id: CardId; taken: boolean })[];
	heads: readonly Head[];
	/** Whether cards in their places are small marks without names. */
	bare: boolean;
}

interface Block extends Box {
	lines: readonly Line[];
}
interface Type {
	size: number;
	/** Whether cards are set as tightly as can be. */
	terse: boolean;
	pad: number;
	gap: number;
}

const pitchOf = (size: number) => Math.round(size * (size < 12 ? 12.5 : 13.2)) / 10;

/** Cards in rows of so many at the most, each row as wide as there is room. */
function inRows(
	cards: readonly Card[],
	columns: number,
	{ width, x, y }: Box,
	{ gap, pad, size, terse }: Type,
	runs: CardRuns
): Block[] {
	const placed: Block[] = [];
	let top = y;
	for (let row = 0; row < cards.length; row += columns) {
		const some = cards.slice(row, row + columns);
		const own = (width - gap * (some.length - 1)) / some.length;
		const texts = some.map((card) => flow(runs(card, size, terse), own - 2 * pad));
		const height = Math.max(...texts.map(({ length }) => length)) * pitchOf(size) + 2 * pad;
		texts.forEach((lines, index) => {
			placed.push({ x: x + index * (own + gap), y: top, width: own, height, lines });
		});
		top += height + gap;
	}
	return placed;
}

const bottomOf = (blocks: readonly Box[]) => Math.max(...blocks.map((one) => one.y + one.height));

/** The cards of a view as large as they have room for, in the middle of it. */
function inFront(cards: readonly Card[], box: Box, narrow: boolean, runs: CardRuns) {
	const sizes = narrow ? [16, 15, 14, 13, 12.5, 12, 11.5, 11] : [22, 20, 18, 17, 16, 15, 14, 13];
	const most = narrow ? 1 : Math.min(3, cards.length);
	for (const size of sizes)
		for (let columns = Math.min(most, cards.length > 3 ? 2 : most); columns <= most; columns += 1) {
			const terse = narrow && cards.length > 3;
			// At the smallest size what is left to give is the room around the words.
			const tight = size === 13;
			const pad = terse ? 2.5 : narrow ? 5 : tight ? 7 : 12;
			const gap = terse ? 2 : narrow ? 4 : tight ? 6 : 10;
			const type: Type = { size, pad, gap, terse };
			const width = cards.length === 1 ? Math.min(box.width, narrow ? box.width : 540) : box.width;
			const blocks = inRows(
				cards,
				columns,
				{ ...box, x: box.x + (box.width - width) / 2, width },
				type,
				runs
			);
			const spare = box.height - (bottomOf(blocks) - box.y);
			if (spare < 0 && !(size === sizes.at(-1) && columns === most)) continue;
			return { type, blocks: blocks.map((one) => ({ ...one, y: one.y + Math.max(0, spare) / 2 })) };
		}
	return { type: { size: sizes.at(-1)!, pad: 4, gap: 4, terse: narrow }, blocks: [] };
}

/** The cards of the order, each in its column below its heading. */
function onAxis(cards: readonly Card[], room: Room, rail: Rail, top: number, runs: CardRuns) {
	const columns = axisColumns(room);
	const bottom = rail.unsaidTop - 14;
	for (const size of [16, 15, 14, 13]) {
		const type: Type = { size, pad: 9, gap: 8, terse: false };
		const blocks = cards.map((card): Block => {
			const { width, x } = columns[places.indexOf(card.place)]!;
			const lines = flow(runs(card, size, false), width - 2 * type.pad);
			return { x, y: top, width, height: lines.length * pitchOf(size) + 2 * type.pad, lines };
		});
		for (const [index, block] of blocks.entries()) {
			const above = cards.findIndex(({ place }) => place === cards[index]!.place);
			if (above < index) block.y = bottomOf([blocks[above]!]) + type.gap;
		}
		if (bottomOf(blocks) <= bottom || size === 13) return { type, blocks };
	}
	return { type: { size: 13, pad: 9, gap: 8, terse: false }, blocks: [] };
}

/**
 * The cards in a view. Each has a place in the order of when troops leave. The cards of the party that the step
 * speaks of come forward out of theirs; at last the whole order comes forward.
 */
export function layoutPositions(
	cards: readonly Card[],
	room: Room,
	view: PositionsView,
	runs: CardRuns,
	words: { short: (id: CardId) => string; head: (place: Place) => string }
): PositionsScene {
	const narrow = isNarrow(room);
	const whole = view === 'third' && !narrow;
	const rail = railOf(cards, room, words, whole);
	const chosen = cards.filter((card) => (whole ? card.place !== 'unsaid' : isOn(card, view)));
	const front = { x: 1.25, y: 1.25, width: room.width - 2.5, height: rail.top - (narrow ? 6 : 14) };
	const { blocks, type } = whole
		? onAxis(chosen, room, rail, rail.axisTop, runs)
		: inFront(chosen, front, narrow, runs);
	const placed = cards.map((card): PlacedCard => {
		const at = chosen.indexOf(card);
		const forward = at >= 0;
		const slot = rail.slots.get(card.id)!;
		const { lines, ...box } = blocks[at] ?? { ...slot, lines: [] };
		const { pad, size } = type;
		return {
			id: card.id,
			...box,
			forward,
			own: isOn(card, view),
			lines,
			size,
			pitch: pitchOf(size),
			pad
		};
	});
	return {
		cards: placed,
		slots: cards.map(({ id }) => ({
			id,
			...rail.slots.get(id)!,
			taken: !whole && chosen.some((card) => card.id === id)
		})),
		heads: rail.heads,
		bare: narrow
	};
}
