import { range } from 'd3';
import { softEdge, type Stripe } from '../long-timeline/soft-edge';
import { flow, type Line } from '../text/lines';

export interface ShareData {
	/** The fact behind it, as links of the prose name it. */
	fact: string;
	/** The share, 0 to 1, and the words for it, with their bound. */
	share: number;
	words: string;
	/** The year in words. */
	when: string;
	/** Names of the articles that report it. */
	articles: readonly string[];
}
export interface ShareLabels {
	overrun: (when: string) => string;
	rest: string;
	edge: string;
}

export interface PlacedShare {
	width: number;
	height: number;
	/** Distance between baselines. */
	pitch: number;
	narrow: boolean;
	bar: { x: number; y: number; width: number; height: number };
	/** The whole part of the share, and the stripes of its soft edge. */
	filled: number;
	stripes: readonly Stripe[];
	/** The bounds of the equal parts inside the bar. */
	parts: readonly number[];
	words: { x: number; y: number };
	overrun: { x: number; y: number; lines: readonly Line[] };
	rest: { x: number; y: number };
	edge: { x: number; y: number; bracket: string; lines: readonly Line[] };
}

/** How far the soft edge reaches to either side, as a share of the bar: a drawing's choice. */
const SOFT = 0.045;

/**
 * Places the share as a bar in three equal parts. `width` is 720 or 360 units. The edge is drawn
 * soft because the article says "around"; how soft is not a measure of anything.
 */
export function layoutShare(data: ShareData, labels: ShareLabels, width: number): PlacedShare {
	const narrow = width < 500;
	const size = narrow ? 14 : 15;
	const pitch = narrow ? 17 : 20;
	const bar = { x: 0, y: narrow ? 54 : 66, width, height: narrow ? 92 : 132 };
	const from = Math.round((data.share - SOFT) * width);
	const to = Math.round((data.share + SOFT) * width);
	const under = bar.y + bar.height + 6;
	const set = (text: string, measure: number) =>
		flow([{ text, face: 'regular', size, kind: 'line' }], measure);
	const edge = set(labels.edge, width - from);
	return {
		width,
		height: under + 24 + edge.length * pitch - 8,
		pitch,
		narrow,
		bar,
		filled: from,
		stripes: softEdge(from, to, 'falling', narrow ? 5 : 6),
		parts: range(1, 3).map((part) => (part / 3) * width),
		words: { x: 0, y: narrow ? 22 : 28 },
		overrun: { x: 0, y: narrow ? 43 : 52, lines: set(labels.overrun(data.when), width) },
		rest: { x: (to + width) / 2, y: bar.y + bar.height / 2 + 5 },
		edge: {
			x: from,
			y: under + 24,
			bracket: `M${from},${under}v6H${to}v-6`,
			lines: edge
		}
	};
}
