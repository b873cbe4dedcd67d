/** Sans at 400 and 600, and serif at 600: the three faces that charts set text in. */
export type Face = 'regular' | 'bold' | 'serif';

/** A stretch of text in one face; `size` in units of the drawing. */
export interface Run {
	text: string;
	face: Face;
	size: number;
	/** What the stretch is, as a class of the drawn text. */
	kind: string;
	/** Whether it begins a line of its own. */
	ownLine?: boolean;
}
export interface Span {
	text: string;
	kind: string;
}
/** One line of text: its stretches in order, each with the space that follows it. */
export interface Line {
	spans: readonly Span[];
	width: number;
}

/** Advance of the characters from space to tilde in IBM Plex Sans 400, thousandths of the size. */
const advances = (
	'236 284 419 713 598 927 694 242 335 335 450 600 272 399 272 383 600 600 600 600 600 600 600 600 ' +
	'600 600 292 292 600 600 600 477 891 641 653 621 671 583 559 695 707 400 510 634 501 812 707 708 ' +
	'606 708 640 581 572 678 609 891 613 593 580 317 383 317 600 565 600 534 580 503 580 549 324 528 ' +
	'568 250 250 527 272 873 568 560 580 580 367 487 351 568 492 768 507 499 464 343 314 343 600'
)
	.split(' ')
	.map(Number);
/** The same for marks beyond; any other character counts as wide as an ellipsis. */
const marks: Record<string, number> = {
	'’': 273,
	'‘': 273,
	'“': 475,
	'”': 475,
	'–': 588,
	'·': 326,
	'\u00a0': 236
};
const OTHER = 803;
/** How much wider than the regular face a word comes out, measured over the words of the charts. */
const wider: Record<Face, number> = { regular: 1, bold: 1.05, serif: 1.1 };

/** How wide a text is set, in the units of `size`; an estimate that errs on the wide side. */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
	const thousandths = Array.from(text).reduce(
		(sum, letter) => sum + (advances[letter.charCodeAt(0) - 32] ?? marks[letter] ?? OTHER),
		0
	);
	return (thousandths / 1000) * size * wider[face];
}

interface Word extends Run {
	breaks: boolean;
}

function wordsOf(runs: readonly Run[]): Word[] {
	return runs.flatMap((run) =>
		run.text
			.split(' ')
			.map((text, index) => ({ ...run, text, breaks: index === 0 && run.ownLine === true }))
	);
}

/** Words of one line as spans: neighbours of one kind become one stretch. */
function asLine(words: readonly Word[]): Line {
	const spans: Span[] = [];
	let width = 0;
	words.forEach((word, index) => {
		const text = index < words.length - 1 ? `${word.text} ` : word.text;
		width += textWidth(text, word.size, word.face);
		const last = spans.at(-1);
		if (last?.kind === word.kind) last.text += text;
		else spans.push({ text, kind: word.kind });
	});
	return { spans, width };
}

function fill(words: readonly Word[], width: number): Line[] {
	const lines: Word[][] = [];
	for (const word of words) {
		const line = lines.at(-1);
		if (!line || word.breaks || asLine([...line, word]).width > width) lines.push([word]);
		else line.push(word);
	}
	return lines.map(asLine);
}

/**
 * Breaks stretches of text into lines no wider than `width` units. A word that is wider stands on a
 * line of its own.
 */
export function flow(runs: readonly Run[], width: number): Line[] {
	return fill(wordsOf(runs), width);
}

/** The same with lines as even as can be: the narrowest measure that takes no more lines. */
export function flowEvenly(runs: readonly Run[], width: number): Line[] {
	const words = wordsOf(runs);
	const count = fill(words, width).length;
	let measure = width;
	while (measure > 20 && fill(words, measure - 4).length === count) measure -= 4;
	const lines = fill(words, measure);
	return lines.every((line) => line.width <= width) ? lines : fill(words, width);
}
