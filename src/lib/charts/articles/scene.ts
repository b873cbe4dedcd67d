import { at, isNarrow, tenth, type Room } from '../stage/room';
import type { Line } from '../text/lines';
import {
	articleIds,
	type ArticleNumber,
	type ArticlesData,
	type ArticlesView,
	type CoverageMark,
	type RowId
} from './data';
import { layoutFigures } from './scene-figures';
import { layoutGrid, restingRow } from './scene-grid';
import { layoutRetold } from './scene-retold';
import { layoutStrips } from './scene-strips';
import type { SceneWords } from './scene-words';

/** A place for a mark, and how large it is there: 1 is 16 pixels. */
export interface Spot {
	x: number;
	y: number;
	scale: number;
}
/** Where a view has a fact: its label, a line, and the marks of the articles that it shows. */
export interface RowPlace {
	label: { x: number; y: number; bold: boolean } | undefined;
	/** Ends of a line: below the fact in a grid, or from article to article. */
	line: { x1: number; y1: number; x2: number; y2: number } | undefined;
	marks: Partial<Record<ArticleNumber, Spot>>;
}
export interface HeadPlace {
	x: number;
	y: number;
	/** Lines of its name below the number, or beside it where there is one. */
	name: readonly Line[];
	beside: boolean;
}
/** A heading or a piece of text that a view has for itself. */
export interface Piece {
	key: string;
	lines: readonly Line[];
	x: number;
	y: number;
	pitch: number;
	size: number;
	/** What it shows, as links in prose name it. */
	fact?: string;
}
export interface StripPlace {
	d: string;
	doubts: readonly { x: number; y: number; about: string }[];
	focus: boolean;
}
/** Where one view has everything; what it leaves out is not in sight. */
export interface Arrangement {
	heads: Partial<Record<ArticleNumber, HeadPlace>>;
	rows: Partial<Record<RowId, RowPlace>>;
	pieces: readonly Piece[];
	strips?: Partial<Record<ArticleNumber, StripPlace>>;
	/** Whether the key to the marks is shown, at the foot. */
	key: boolean;
}

export interface PlacedMark {
	key: string;
	mark: CoverageMark;
	transform: string;
	off: boolean;
	x: number;
	y: number;
	/** The fact that the article has there, as links in prose name it. */
	fact: string | undefined;
}
export interface PlacedRow {
	id: RowId;
	label: { text: string; x: number; y: number; bold: boolean; off: boolean };
	line: string;
	lineOff: boolean;
	marks: readonly PlacedMark[];
	/** The first record behind it, as links in prose name it. */
	fact: string | undefined;
}
export interface ArticlesScene {
	rows: readonly PlacedRow[];
	heads: readonly (HeadPlace & { id: ArticleNumber; off: boolean })[];
	strips: readonly (StripPlace & { id: ArticleNumber; off: boolean })[];
	pieces: readonly Piece[];
	keyOff: boolean;
}

/** Where one view has things. */
function arrange(
	data: ArticlesData,
	room: Room,
	view: ArticlesView,
	words: SceneWords
): Arrangement {
	switch (view) {
		case 'coverage':
		case 'alone':
			return layoutGrid(data, room, view === 'alone', words);
		case 'retold':
			return layoutRetold(data, room, words);
		case 'figures':
			return layoutFigures(data, room, words);
		case 'cut':
			return layoutStrips(data, room, '001', words);
		case 'order':
			return layoutStrips(data, room, '002', words);
		case 'slip':
			return layoutStrips(data, room, '003', words);
	}
}

/**
 * The chapter's one drawing in a view. Every article, every fact and every mark for what an article does with a
 * fact is there in every view, under its key; what a view leaves out rests, off, where the grid has it.
 */
export function layoutArticles(
	data: ArticlesData,
	room: Room,
	view: ArticlesView,
	words: SceneWords
): ArticlesScene {
	const grid = layoutGrid(data, room, false, words);
	const resting = restingRow(data, room, words);
	const now = arrange(data, room, view, words);
	const short = isNarrow(room);
	const rows = data.coverage.map((row): PlacedRow => {
		const [own, rest] = [now.rows[row.id], grid.rows[row.id] ?? resting];
		const label = own?.label ?? rest.label ?? resting.label;
		const { x1, x2, y1, y2 } = own?.line ?? rest.line ?? resting.line;
		const marks = articleIds.map((id, column): PlacedMark => {
			const spot = own?.marks[id] ?? rest.marks[id] ?? resting.marks[id];
			return {
				key: `${row.id}-${id}`,
				mark: row.marks[column]!,
				transform: `${at(spot.x, spot.y)} scale(${tenth(spot.scale)})`,
				off: !own?.marks[id],
				x: spot.x,
				y: spot.y,
				fact: row.places[column]?.fact
			};
		});
		return {
			id: row.id,
			label: { ...label, text: words.row(row.id, short), off: !own?.label },
			line: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`,
			lineOff: !own?.line,
			marks,
			fact: row.disagreement ? `disagreement-${row.disagreement.id}` : row.facts[0]?.id
		};
	});
	const flat = layoutStrips(data, room, '001', words).strips!;
	return {
		rows,
		heads: articleIds.map((id) => ({
			id,
			...(now.heads[id] ?? grid.heads[id]!),
			off: !now.heads[id]
		})),
		strips: articleIds.map((id) => ({
			id,
			...(now.strips?.[id] ?? flat[id]!),
			off: !now.strips?.[id]
		})),
		pieces: now.pieces,
		keyOff: !now.key
	};
}
