import { curveLinear, curveStepAfter, line } from 'd3';
import type { MachineRun } from '$lib/charts/tiny-machine/layout';
import type { StoryFigures } from '$lib/story/figures';
import { shareWords as words } from '$lib/words/en/share';
import { AREA, DASH, INK, stroke, tag, text } from '../draw';

const approaches = ['conditions', 'timeline'] as const;
type Shown = (typeof approaches)[number];
type Run = Pick<MachineRun, 'approach' | 'troops'>;
interface Plot {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The path of a run's troops within a plot: in steps under conditions, as on the page. */
function troops({ approach, troops: values }: Run, horizon: number, plot: Plot): string {
	const most = Math.max(...values);
	const draw = line<number>()
		.x((_, month) => plot.x + (month / horizon) * plot.width)
		.y((people) => plot.y + (1 - people / most) * plot.height)
		.curve(approach === 'conditions' ? curveStepAfter : curveLinear)
		.digits(1);
	return draw(values) ?? '';
}

const axis = ({ x, y, width, height }: Plot) => stroke(`M${x} ${y + height}h${width}`, 2, INK.soft);

const shownRun = (figures: StoryFigures, approach: Shown) =>
	figures.opening.find((run) => run.approach === approach)!;

/** Both approaches beside each other, as the story opens. */
export function storyDetail(figures: StoryFigures): string {
	const width = (AREA.width - 56) / 2;
	return approaches
		.map((approach, index) => {
			const run = shownRun(figures, approach);
			const x = AREA.x + index * (width + 56);
			const plot = { x, y: AREA.y + 86, width, height: AREA.height - 88 };
			return [
				stroke(`M${x} ${AREA.y}h${width}`, 6, INK[approach], DASH[approach]),
				text(x, AREA.y + 48, words.approaches[approach], {
					size: 34,
					face: 'serif',
					fill: INK[approach]
				}),
				stroke(troops(run, run.troops.length - 1, plot), 7, INK[approach], DASH[approach]),
				axis(plot)
			].join('');
		})
		.join('');
}

/** Both approaches on the same months, and the month in view. */
export function simulatorDetail(figures: StoryFigures): string {
	const plot = { x: AREA.x, y: AREA.y + 56, width: AREA.width, height: AREA.height - 88 };
	const month = 18;
	const horizon = shownRun(figures, 'conditions').troops.length - 1;
	const lines = approaches.map((approach) =>
		stroke(troops(shownRun(figures, approach), horizon, plot), 7, INK[approach], DASH[approach])
	);
	const now = plot.x + (month / horizon) * plot.width;
	const bottom = plot.y + plot.height;
	return [
		text(plot.x, AREA.y + 22, words.troops, { size: 26, fill: INK.soft }),
		...approaches.map((approach, index) =>
			text(AREA.x + AREA.width, AREA.y + 88 + index * 40, words.approachesShort[approach], {
				size: 30,
				face: 'bold',
				fill: INK[approach],
				anchor: 'end'
			})
		),
		stroke(`M${now} ${plot.y - 8}V${bottom}`, 2, INK.ink),
		...lines,
		axis(plot),
		tag('circle', { cx: now, cy: bottom, r: 13, fill: INK.ink }),
		text(now, bottom + 42, words.month(month), { size: 26, anchor: 'middle' })
	].join('');
}

/** The months of the talks, which are the same under both; the rest is for the reader to predict. */
export function runDetail({ run: { series, horizon } }: StoryFigures): string {
	const plot = { x: AREA.x, y: AREA.y + 40, width: AREA.width, height: AREA.height - 44 };
	const [first, second] = series;
	const parted = first!.troops.findIndex((value, month) => value !== second!.troops[month]);
	const shared = { ...first!, troops: first!.troops.slice(0, Math.max(2, parted)) };
	const end = plot.x + ((shared.troops.length - 1) / horizon) * plot.width;
	const left = plot.x + plot.width - end;
	const unknown = approaches.map((approach, index) =>
		text(end + left * (0.36 + 0.34 * index), plot.y + plot.height - 34, '?', {
			size: 270,
			face: 'serif',
			fill: INK[approach],
			anchor: 'middle'
		})
	);
	return [
		axis(plot),
		stroke(troops(shared, horizon, plot), 7, INK.ink),
		tag('circle', { cx: end, cy: plot.y, r: 12, fill: INK.ink }),
		...unknown,
		text(plot.x, plot.y + 54, words.start, { size: 28, fill: INK.soft })
	].join('');
}
