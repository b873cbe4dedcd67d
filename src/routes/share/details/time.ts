import { scaleUtc } from 'd3';
import type { StoryFigures } from '$lib/story/figures';
import { chartsPast } from '$lib/words/en/charts-past';
import { chartsWeek } from '$lib/words/en/charts-week';
import { AREA, INK, box, stroke, tag, text } from '../draw';

const sides = ['us', 'iraq', 'group'] as const;
const MARK = 15;

/** A mark of each side: a disc, a ring, a square. */
function mark(side: (typeof sides)[number], x: number, y: number): string {
	const ring = { fill: INK.paper, stroke: INK.ink, 'stroke-width': 6 };
	if (side === 'us') return tag('circle', { cx: x, cy: y, r: MARK, fill: INK.ink });
	if (side === 'iraq') return tag('circle', { cx: x, cy: y, r: MARK - 3, ...ring });
	return box(x - MARK + 2, y - MARK + 2, 2 * MARK - 4, 2 * MARK - 4, INK.soft);
}

/** The four days, a lane for each side, a mark for each act that has a day. */
export function weekDetail({ week: { days, events } }: StoryFigures): string {
	const start = AREA.x + 330;
	const column = (AREA.x + AREA.width - start) / days.length;
	const laneY = (side: (typeof sides)[number]) => AREA.y + 116 + sides.indexOf(side) * 84;
	const lanes = sides.flatMap((side) => [
		stroke(`M${start} ${laneY(side)}H${AREA.x + AREA.width}`, 2, INK.line),
		text(AREA.x, laneY(side) + 9, chartsWeek.labels.sides[side], { size: 26 })
	]);
	const heads = days.map(({ date }, index) =>
		text(start + index * column + 8, AREA.y + 32, chartsWeek.labels.weekday(date), {
			size: 27,
			face: 'bold'
		})
	);
	const acts = days.flatMap(({ date }, index) => {
		const those = events.filter((event) => event.date === date);
		return those.map(({ side, other }, at) => {
			const x = start + index * column + 24 + at * 46;
			const link = other ? stroke(`M${x} ${laneY(side)}V${laneY(other)}`, 6, INK.ink) : '';
			return link + mark(side, x, laneY(side)) + (other ? mark(other, x, laneY(other)) : '');
		});
	});
	return [...lanes, ...heads, ...acts].join('');
}

/** The years, with bars for what lasts; an end is as soft as the articles leave it open. */
export function pastDetail({ past: { timeline } }: StoryFigures): string {
	const at = (id: string, edge: 'from' | 'to') =>
		new Date(timeline.events.find((event) => event.id === id)![edge]);
	const x = scaleUtc([new Date('2011'), at('talks', 'to')], [AREA.x, AREA.x + AREA.width]);
	const soft: string[] = [];
	const bar = (
		id: string,
		y: number,
		[start, sure]: readonly [Date, Date],
		[fading, end]: readonly [Date, Date],
		ink: string
	) => {
		const [from, to] = [x(start), x(end)];
		const stop = (date: Date, opacity: number) =>
			tag('stop', {
				offset: String((x(date) - from) / (to - from)),
				'stop-color': ink,
				'stop-opacity': opacity
			});
		const stops = [
			stop(start, start < sure ? 0 : 1),
			stop(sure, 1),
			stop(fading, 1),
			stop(end, fading < end ? 0 : 1)
		];
		soft.push(tag('linearGradient', { id }, ...stops));
		return box(from, y, to - from, 58, `url(#${id})`);
	};
	const span = (id: string) => [at(id, 'from'), at(id, 'to')] as const;
	const begin = [x.domain()[0]!, x.domain()[0]!] as const;
	const [troopsY, isisY, axisY] = [AREA.y + 44, AREA.y + 156, AREA.y + 256];
	const { bands } = chartsPast.timeline.labels;
	const bars = [
		bar('out', troopsY, begin, span('left'), INK.ink),
		bar('back', troopsY, span('back'), span('role'), INK.ink),
		bar('assist', troopsY, span('role'), [at('talks', 'to'), at('talks', 'to')], INK.soft),
		bar('isis', isisY, span('overrun'), span('defeated'), INK.grey)
	];
	const years = [2011, 2014, 2017, 2021, 2024].map((year) => {
		const place = x(new Date(String(year)));
		const anchor = year === 2024 ? 'end' : 'start';
		return (
			stroke(`M${place} ${axisY}v14`, 3, INK.soft) +
			text(place, axisY + 46, String(year), { size: 28, anchor })
		);
	});
	const named = (id: string, y: number, words: string) =>
		text(x(at(id, 'to')) + 18, y + 39, words, { size: 28, face: 'bold', fill: INK.paper });
	return [
		tag('defs', {}, ...soft),
		...bars,
		stroke(`M${AREA.x} ${axisY}h${AREA.width}`, 3, INK.soft),
		...years,
		named('back', troopsY, bands.troops),
		named('role', troopsY, bands.adviseShort),
		named('overrun', isisY, bands.isisShort)
	].join('');
}
