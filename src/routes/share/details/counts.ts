import { scaleLinear } from 'd3';
import { placeMarks, type PeopleGroupId } from '$lib/charts/people/layout';
import { flow, textWidth } from '$lib/charts/text/lines';
import type { StoryFigures } from '$lib/story/figures';
import { shareWords as words } from '$lib/words/en/share';
import { AREA, INK, box, head, stroke, tag, text } from '../draw';

const PITCH = 16;
/** Where each group's marks begin, px from the left. */
const PLACES: Readonly<Record<PeopleGroupId, number>> = {
	'us-iraq': 0,
	allies: 442,
	'us-syria': 654,
	isis: 866
};

/** Blocks of marks on one scale: discs for troops, rings where no article gives a number, squares for ISIS. */
export function peopleDetail({ people: { groups, perMark } }: StoryFigures): string {
	const marked = groups.map(({ id, display, people, assumed }) => {
		const x = AREA.x + PLACES[id];
		const count = (people ?? assumed?.high ?? 0) / perMark;
		const { d } = placeMarks(0, count, x, AREA.y, PITCH);
		const dashes = { d, fill: 'none', 'stroke-dasharray': `0.4 ${PITCH - 0.4}` };
		const round = { ...dashes, 'stroke-linecap': 'round' };
		const marks =
			id === 'isis'
				? tag('path', {
						...dashes,
						'stroke-linecap': 'square',
						stroke: INK.grey,
						'stroke-width': 11
					})
				: tag('path', { ...round, stroke: INK.ink, 'stroke-width': 12 });
		const hollow =
			people === undefined ? tag('path', { ...round, stroke: INK.paper, 'stroke-width': 6 }) : '';
		const number = display.replace(/[“”]/g, '');
		const quoted = people === undefined || display !== number ? `“${number}”` : number;
		const size = id === 'us-iraq' ? 44 : 30;
		const run = { text: quoted, face: 'serif', size, kind: 'number' } as const;
		const lines = flow([run], id === 'us-iraq' ? 400 : 210).map(({ spans }) =>
			spans.map((span) => span.text).join('')
		);
		const under = AREA.y + 10 * PITCH + 58;
		return [
			marks,
			hollow,
			...lines.map((line, at) => text(x, under + at * 34, line, { size, face: 'serif' })),
			text(x, under + (lines.length - 1) * 34 + 36, words.people[id], { size: 22, fill: INK.soft })
		].join('');
	});
	return marked.join('');
}

/** Two counts on one scale: “about” with a soft end, “more than” with a floor and an arrow. */
export function fireDetail({ fire: { reports } }: StoryFigures): string {
	const named = Math.max(...reports.map(({ value }) => value));
	const x = scaleLinear([0, named], [AREA.x, AREA.x + AREA.width * 0.72]);
	const soft = 14;
	const rows = reports.map(({ id, display, value, article }, index) => {
		const y = AREA.y + index * 160;
		const label = [
			text(AREA.x, y + 36, display, { size: 40, face: 'serif' }),
			text(AREA.x + textWidth(display, 40, 'serif') + 18, y + 36, words.attacks[id](article), {
				size: 26,
				fill: INK.soft
			})
		].join('');
		const [barY, end] = [y + 56, x(value)];
		if (id === 'more')
			return (
				label +
				box(AREA.x, barY, end - AREA.x, 58, INK.ink) +
				stroke(`M${end} ${barY + 29}H${AREA.x + AREA.width - 12}`, 6, INK.ink, '16 10') +
				head(AREA.x + AREA.width, barY + 29, INK.ink)
			);
		const [sure, most] = [x(value - soft), x(value + soft)];
		const from = (sure - AREA.x) / (most - AREA.x);
		const stops = [
			tag('stop', { offset: String(from), 'stop-color': INK.ink }),
			tag('stop', { offset: 1, 'stop-color': INK.ink, 'stop-opacity': 0 })
		];
		return [
			label,
			tag('defs', {}, tag('linearGradient', { id: 'end' }, ...stops)),
			box(AREA.x, barY, most - AREA.x, 58, 'url(#end)')
		].join('');
	});
	return rows.join('');
}
