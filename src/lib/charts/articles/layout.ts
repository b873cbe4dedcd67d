import { scaleLinear } from 'd3';
import { themes, type ArticleText, type CoverageRow, type Theme } from './data';

export interface ThemeRows {
	theme: Theme;
	rows: readonly CoverageRow[];
}

/** The rows by theme, in order. */
export function groupByTheme(rows: readonly CoverageRow[]): ThemeRows[] {
	return themes.map((theme) => ({ theme, rows: rows.filter((row) => row.theme === theme) }));
}

/** Height of a strip's drawing and where its band lies in it, units; doubts are marked above. */
export const STRIP = { height: 30, top: 13, bottom: 29 } as const;
/** Room that a torn edge takes beyond the last character. */
const TEAR = 9;
const TEETH = 4;

export interface Strip {
	width: number;
	/** Where the text ends. */
	end: number;
	outline: string;
	ticks: readonly { x: number; width: number }[];
	/** Middles of the words that do not fit. */
	doubts: readonly number[];
}

/** The edge at the end of a strip, from its top down: straight, or torn where the text breaks off. */
function endEdge(end: number, torn: boolean): string {
	const { top, bottom } = STRIP;
	if (!torn) return `V${bottom}`;
	const step = (bottom - top) / (2 * TEETH);
	return Array.from({ length: TEETH }, (_, tooth) => {
		const y = top + 2 * tooth * step;
		return `L${end + TEAR} ${y + step}L${end} ${y + 2 * step}`;
	}).join('');
}

/**
 * An article's text as a strip in a drawing `width` units wide, which `longest` characters fill but
 * for the room of a torn edge. Ticks are as wide as the quotations are long, at least 1 unit.
 */
export function layoutStrip(text: ArticleText, longest: number, width: number): Strip {
	const x = scaleLinear([0, longest], [1, width - 1 - TEAR]);
	const end = x(text.characters);
	return {
		width,
		end,
		outline: `M1 ${STRIP.top}H${end}${endEdge(end, !text.complete)}H1Z`,
		ticks: text.quoted.map(({ start, end: stop }) => ({
			x: x(start),
			width: Math.max(1, x(stop) - x(start))
		})),
		doubts: text.doubtful.map(({ start, end: stop }) => x((start + stop) / 2))
	};
}

/** Stretches that touch or overlap as one, in order. */
export function mergeStretches<S extends { start: number; end: number }>(
	stretches: readonly S[]
): { start: number; end: number }[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
