import { flow, textWidth, type Face, type Line, type Run } from '../text/lines';

/** Where a scene stands: beside the prose, above it on a tablet, or above it on a phone. */
export type SheetName = 'wide' | 'flat' | 'narrow';

/** Measures of a sheet, in its units: text is as large as phones and small windows need it. */
export interface Sheet {
	name: SheetName;
	width: number;
	height: number;
	/** Sizes of plain text, of quotations and of the large figures. */
	text: number;
	quote: number;
	number: number;
	/** Distance between baselines. */
	pitch: number;
}
export const sheets: Record<SheetName, Sheet> = {
	wide: { name: 'wide', width: 640, height: 520, text: 16, quote: 20, number: 27, pitch: 21 },
	flat: { name: 'flat', width: 640, height: 315, text: 15, quote: 17, number: 22, pitch: 19 },
	narrow: { name: 'narrow', width: 360, height: 260, text: 14, quote: 15, number: 18, pitch: 17 }
};

/** The sheet for a place `width` CSS pixels wide, with the prose beside it or below it. */
export function sheetFor(width: number, beside: boolean): Sheet {
	if (width < (beside ? 480 : 540)) return sheets.narrow;
	return beside ? sheets.wide : sheets.flat;
}

/** Text of a scene. One that keeps its words keeps its key, so that it moves instead of changing. */
export interface Label {
	key: string;
	x: number;
	/** Baseline of the first line. */
	y: number;
	pitch: number;
	anchor: 'start' | 'middle' | 'end';
	lines: readonly Line[];
	quiet: boolean;
	/** Anchor of the fact that it states, as links of the prose name it. */
	fact: string | undefined;
}

/** How a stretch of text is set: the class of the drawn text, its face and its size. */
export type Kind = 'text' | 'strong' | 'quote' | 'number';
const faces: Record<Kind, Face> = {
	text: 'regular',
	strong: 'bold',
	quote: 'serif',
	number: 'serif'
};

/** A stretch of text in the sheet's size for its kind. */
export function run(sheet: Sheet, kind: Kind, text: string, ownLine = false): Run {
	const size = kind === 'quote' || kind === 'number' ? sheet[kind] : sheet.text;
	return { text, face: faces[kind], size, kind, ownLine };
}

/** Width of a text of this kind, in units. */
export function measure(sheet: Sheet, kind: Kind, text: string): number {
	const { size, face } = run(sheet, kind, text);
	return textWidth(text, size, face);
}

type Extra = Partial<Pick<Label, 'pitch' | 'anchor' | 'quiet' | 'fact'>>;

/** Sets stretches of text at a point, in lines of at most `width` units. */
export function label(
	sheet: Sheet,
	runs: readonly Run[],
	at: { x: number; y: number; width?: number },
	extra: Extra = {}
): Label {
	const lines = flow(runs, at.width ?? sheet.width);
	return {
		key: runs.map(({ text }) => text).join(' '),
		x: Math.round(at.x * 10) / 10,
		y: Math.round(at.y * 10) / 10,
		pitch: sheet.pitch,
		anchor: 'start',
		quiet: false,
		fact: undefined,
		...extra,
		lines
	};
}

/** The words of labels in one string, for readers who cannot see them. */
export function spoken(labels: readonly Label[]): string {
	return labels
		.map(({ lines }) => lines.flatMap(({ spans }) => spans.map(({ text }) => text)).join(' '))
		.join('; ')
		.replace(/\s+/g, ' ');
}
