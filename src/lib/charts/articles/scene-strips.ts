import { isNarrow, letters, tenth, type Room } from '../stage/room';
import { flow } from '../text/lines';
import { articleIds, type ArticleNumber, type ArticlesData, type RowId } from './data';
import type { Arrangement, HeadPlace, RowPlace, Spot, StripPlace } from './scene';
import { particulars, type SceneWords } from './scene-words';

const TEETH = 4;
/** How far a torn edge reaches beyond the last character, pixels. */
const TEAR = 8;

/** A strip of paper; its end is torn where the text breaks off. Every strip has as many corners. */
export function stripPath(
	x: number,
	y: number,
	width: number,
	height: number,
	torn: boolean
): string {
	const step = height / (2 * TEETH);
	const end = x + width;
	const edge = Array.from({ length: TEETH }, (_, tooth) => {
		const top = y + 2 * tooth * step;
		return `L${tenth(end + (torn ? TEAR : 0))} ${tenth(top + step)}L${tenth(end)} ${tenth(top + 2 * step)}`;
	});
	return `M${tenth(x)} ${tenth(y)}L${tenth(end)} ${tenth(y)}${edge.join('')}L${tenth(x)} ${tenth(y + height)}Z`;
}

/** Marks at their places along a strip, moved apart where they would lie on one another. */
export function spread(
	places: readonly number[],
	apart: number,
	start: number,
	end: number
): number[] {
	const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
	const spots = places.map((place) => Math.min(end, Math.max(start, place)));
	order.forEach((index, rank) => {
		const before = order[rank - 1];
		if (before !== undefined) spots[index] = Math.max(spots[index]!, spots[before]! + apart);
	});
	let limit = end;
	for (const index of order.toReversed()) {
		spots[index] = Math.min(spots[index]!, limit);
		limit = spots[index]! - apart;
	}
	return spots;
}

/**
 * The articles as strips as long as their texts, each fact where its words stand, and diamonds where words do not
 * fit. The one in `focus` is larger, with what is to be said of it below.
 */
export function layoutStrips(
	data: ArticlesData,
	room: Room,
	focus: ArticleNumber,
	words: SceneWords
): Arrangement & { strips: Record<ArticleNumber, StripPlace> } {
	const narrow = isNarrow(room);
	const { small, text } = letters(room);
	const low = room.height < 420;
	const start = narrow ? 30 : 132;
	const wide = room.width - start - TEAR - 4;
	const longest = Math.max(...data.texts.map(({ characters }) => characters));
	const size = narrow ? (room.width < 320 ? 11 : 11.5) : low ? 13 : room.width < 600 ? 14.5 : 16;
	const pitch = size * (narrow ? 1.22 : 1.4);
	const lines = particulars(focus, data, words.all, {
		size,
		width: room.width - (narrow ? 0 : start),
		narrow
	});
	const thin = narrow ? 9 : 18;
	const thick = narrow ? 14 : 28;
	const said = lines.length * pitch + 6;
	const above = narrow ? 9 : 13;
	const free = room.height - said - thick - 4 * thin - 5 * above;
	const gap = Math.max(0, Math.min(free / 5, narrow ? 8 : 44));
	const strips = {} as Record<ArticleNumber, StripPlace>;
	const heads: Partial<Record<ArticleNumber, HeadPlace>> = {};
	const rows = Object.fromEntries(
		data.coverage.map(({ id }): [RowId, RowPlace] => [
			id,
			{ label: undefined, line: undefined, marks: {} }
		])
	) as Record<RowId, RowPlace>;
	let y = 0;
	let textY = 0;
	articleIds.forEach((id, column) => {
		const own = data.texts.find((one) => one.id === id)!;
		const x = (place: number) => start + (place / longest) * wide;
		const height = id === focus ? thick : thin;
		const top = y + above;
		strips[id] = {
			d: stripPath(start, top, x(own.characters) - start, height, !own.complete),
			doubts: own.doubtful.map((one) => ({
				x: tenth(x((one.start + one.end) / 2)),
				y: top - above / 2,
				about: one.about
			})),
			focus: id === focus
		};
		heads[id] = {
			x: 0,
			y: top + height / 2 + text * 0.35,
			name: narrow
				? []
				: flow([{ text: words.all.names[id], face: 'regular', size: small, kind: 'quiet' }], start),
			beside: true
		};
		const scale = id === focus ? (narrow ? 0.75 : 1) : narrow ? 0.45 : 0.75;
		const told = data.coverage.filter((row) => row.places[column]);
		const spots = spread(
			told.map((row) => x(row.places[column]!.start)),
			16 * scale,
			start + 8 * scale,
			x(own.characters) - 8 * scale
		);
		told.forEach((row, index) => {
			const spot: Spot = { x: spots[index]!, y: top + height / 2, scale };
			rows[row.id].marks[id] = spot;
		});
		y = top + height + gap;
		if (id === focus) {
			textY = top + height + 4 + size;
			y += said;
		}
	});
	return {
		heads,
		rows,
		strips,
		pieces: [{ key: `text-${focus}`, lines, x: narrow ? 0 : start, y: textY, pitch, size }],
		key: false
	};
}
