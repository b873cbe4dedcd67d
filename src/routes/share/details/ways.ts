import { scaleLinear } from 'd3';
import { widestFirst } from '$lib/charts/range-bars/layout';
import type { StoryFigures } from '$lib/story/figures';
import { shareWords as words } from '$lib/words/en/share';
import { AREA, DASH, INK, box, head, stroke, tag, text } from '../draw';

/** The states that each way to leave has of its own, between the talks and the end. */
const rows = [
	['conditions', ['negotiating', 'reducing', 'holding', 'complete']],
	['timeline', ['negotiating', 'dateSet', 'suspended', 'complete']]
] as const;
const BOX = { width: 208, height: 76 };

/** The states of both ways from the talks to the end; requests to leave are left to the page. */
export function waysDetail({ 'two-ways': { charts } }: StoryFigures): string {
	const pitch = (AREA.width - BOX.width) / 3;
	return rows
		.map(([approach, states], row) => {
			const y = AREA.y + 44 + row * 160;
			const { nodes, edges } = charts[approach].wide;
			const leads = (from: string, to: string) =>
				edges.some((edge) => (edge.from === from || edge.from === null) && edge.to === to);
			const drawn = states.map((id, at) => {
				const x = AREA.x + at * pitch;
				const next = states[at + 1];
				const label = nodes.find((node) => node.id === id)?.label ?? '';
				const [from, to] = [x + BOX.width, x + pitch];
				const forth = next && leads(id, next) ? arrow(from, to, y + 26, INK[approach]) : '';
				const back = next && leads(next, id) ? arrow(to, from, y + 50, INK[approach]) : '';
				const frame = { x, y, ...BOX, rx: 4, fill: INK.card, stroke: INK[approach] };
				return [
					tag('rect', { ...frame, 'stroke-width': 5, 'stroke-dasharray': DASH[approach] }),
					text(x + BOX.width / 2, y + 48, label, { size: 30, face: 'bold', anchor: 'middle' }),
					forth,
					back
				].join('');
			});
			const name = text(AREA.x, y - 18, words.approaches[approach], {
				size: 28,
				face: 'serif',
				fill: INK[approach]
			});
			return name + drawn.join('');
		})
		.join('');
}
function arrow(from: number, to: number, y: number, ink: string): string {
	if (to > from) return stroke(`M${from + 4} ${y}H${to - 14}`, 4, ink) + head(to - 4, y, ink);
	const tip = tag('path', { d: `M${to + 4} ${y}l16 -9v18Z`, fill: ink });
	return stroke(`M${from - 4} ${y}H${to + 14}`, 4, ink) + tip;
}

/** How many assumptions are shown. */
const SHOWN = 6;

/** At equal stay, the assumptions that move the difference in ISIS most, and to which side. */
export function decidesDetail({ decides }: StoryFigures): string {
	const ranges = widestFirst(decides.ranges.equalStay).slice(0, SHOWN);
	const most = Math.max(...ranges.flatMap((one) => [one.atLowest, one.atHighest].map(Math.abs)));
	const x = scaleLinear([-most, most], [AREA.x, AREA.x + AREA.width]);
	const top = AREA.y + 88;
	const bars = ranges.map(({ atLowest, atHighest }, row) => {
		const y = top + row * 35;
		const [least, highest] = [Math.min(atLowest, atHighest), Math.max(atLowest, atHighest)];
		const part = (from: number, to: number, ink: string) =>
			to > from ? box(x(from), y, x(to) - x(from), 24, ink) : '';
		return (
			part(least, Math.min(0, highest), INK.timeline) +
			part(Math.max(0, least), highest, INK.conditions)
		);
	});
	const label = (side: 'conditions' | 'timeline') =>
		text(x(0) + (side === 'conditions' ? 18 : -18), AREA.y + 66, words.fewer[side], {
			size: 26,
			face: 'bold',
			fill: INK[side],
			anchor: side === 'conditions' ? 'start' : 'end'
		});
	return [
		...bars,
		text(AREA.x, AREA.y + 14, words.equalStay, { size: 26, fill: INK.soft }),
		stroke(`M${x(0)} ${AREA.y + 40}V${AREA.y + AREA.height}`, 4, INK.ink),
		label('timeline'),
		label('conditions')
	].join('');
}
