import { articleIds, type CoverageMark } from '$lib/charts/articles/data';
import { flow } from '$lib/charts/text/lines';
import type { StoryFigures } from '$lib/story/figures';
import { shareWords as words } from '$lib/words/en/share';
import { AREA, DASH, INK, box, stroke, tag, text } from '../draw';

/** What two sides want, in words that articles give, in the same space. */
export function positionsDetail({ positions: { cards } }: StoryFigures): string {
	const width = (AREA.width - 56) / 2;
	const shown = [
		['us', 'conditions'],
		['foreign-ministry', 'timeline']
	] as const;
	return shown
		.map(([id, approach], index) => {
			const card = cards.find((one) => one.id === id);
			const [quote] = card?.quotes ?? [];
			if (!card?.holder || !quote) throw new Error(`The card "${id}" has no words to show.`);
			const x = AREA.x + index * (width + 56);
			const run = { text: `“${quote.words}”`, face: 'serif', size: 48, kind: 'quote' } as const;
			const lines = flow([run], width).map(({ spans }, at) =>
				text(x, AREA.y + 130 + at * 60, spans.map((span) => span.text).join(''), {
					size: 48,
					face: 'serif'
				})
			);
			return [
				stroke(`M${x} ${AREA.y}h${width}`, 6, INK[approach], DASH[approach]),
				text(x, AREA.y + 54, card.holder, { size: 28, face: 'bold', fill: INK[approach] }),
				...lines,
				text(x, AREA.y + AREA.height - 10, card.articles.map(words.article).join(', '), {
					size: 24,
					fill: INK.soft
				})
			].join('');
		})
		.join('');
}

const CELL = 30;
function cell(mark: CoverageMark, x: number, y: number): string {
	if (mark === 'silent') return box(x + CELL / 2 - 3, y + CELL / 2 - 3, 6, 6, INK.line);
	if (mark === 'reports') return box(x, y, CELL, CELL, INK.ink);
	const frame = { x: x + 3, y: y + 3, width: CELL - 6, height: CELL - 6 };
	const open = tag('rect', { ...frame, fill: 'none', stroke: INK.ink, 'stroke-width': 6 });
	if (mark === 'only') return open + box(x + 10, y + 10, CELL - 20, CELL - 20, INK.ink);
	return open;
}

/** The five articles and the facts of the chapter, filled where an article reports one. */
export function articlesDetail({ articles: { coverage } }: StoryFigures): string {
	const start = AREA.x + 180;
	const pitch = (AREA.x + AREA.width - start - CELL) / (coverage.length - 1);
	const rows = articleIds.map((id, row) => {
		const y = AREA.y + 10 + row * 58;
		const cells = coverage.map(({ marks }, at) => cell(marks[row]!, start + at * pitch, y));
		return text(AREA.x, y + 24, words.article(id), { size: 26 }) + cells.join('');
	});
	return rows.join('');
}
