import { label, run, type Label, type Sheet } from '../scene/sheet';
import type { FireData } from './data';
import type { Stage, StageOf } from './stage';

/** The words of the average and of the guess. */
export interface RateLabels {
	about: (value: number) => string;
	boxes: { month: string; rest: string };
	perMonth: (value: string) => string;
	bothSum: (count: string, months: string) => string;
	iraqSum: (rate: string, iraq: string, both: string) => string;
	filled: string;
	cannot: string;
	gaps: readonly string[];
}
interface Plan {
	pitch: number;
	gap: number;
	top: number;
	/** Where the words begin, beside the boxes or below them. */
	words: { x: number; y: number };
}
const plans: Record<Sheet['name'], Plan> = {
	wide: { pitch: 23, gap: 30, top: 26, words: { x: 0, y: 282 } },
	flat: { pitch: 19, gap: 12, top: 20, words: { x: 434, y: 30 } },
	narrow: { pitch: 12.2, gap: 22, top: 12, words: { x: 0, y: 158 } }
};
const COLUMNS = 5;

/** The dots of one report dealt out evenly into months: an average, and ours. */
export const rateStage: StageOf<RateLabels> = (data, labels, sheet): Stage => {
	const { pitch, gap, top } = plans[sheet.name];
	const { both, iraq } = data.rate;
	const rows = Math.ceil(both.value / COLUMNS);
	const width = COLUMNS * pitch;
	const boxAt = (box: number) => box * (width + gap);
	const [{ value }] = data.reports;
	const months = Math.ceil(value / both.value);
	const at = (index: number) => {
		if (index >= value) return undefined;
		const place = index % both.value;
		return {
			x: boxAt(Math.floor(index / both.value)) + ((place % COLUMNS) + 0.5) * pitch,
			y: top + (rows - 0.5 - Math.floor(place / COLUMNS)) * pitch,
			hollow: index >= filledOf(index, value, both.value, iraq.value)
		};
	};
	const base = top + rows * pitch + 2;
	const heads = Array.from({ length: months }, (_, box) => ({
		...label(
			sheet,
			[run(sheet, 'text', box < months - 1 ? labels.boxes.month : labels.boxes.rest)],
			{ x: boxAt(box), y: base + sheet.text + 3 },
			{ quiet: true }
		),
		key: `box ${box}`
	}));
	return {
		piles: {
			about: { x: 0, y: top, pitch, shown: true, at },
			more: { x: sheet.width, y: top, pitch: pitch / 2, shown: false }
		},
		bands: [],
		boxes: [],
		lines: heads.map((_, box) => ({
			key: `month ${box}`,
			path: `M${boxAt(box)} ${base}h${width}`,
			kind: 'axis' as const
		})),
		labels: [...heads, ...wordsOf(data, labels, sheet)]
	};
};

/** Up to which index the dots of this one's month are filled: the share that is guessed to be Iraq's. */
function filledOf(index: number, all: number, month: number, inIraq: number): number {
	const first = index - (index % month);
	return first + Math.round((Math.min(month, all - first) * inIraq) / month);
}

/** Both results with their sums, and what no sum can give. */
function wordsOf({ reports, rate }: FireData, labels: RateLabels, sheet: Sheet): Label[] {
	const { x, y } = plans[sheet.name].words;
	const width = sheet.width - x;
	const { about, perMonth } = labels;
	const { iraq, syria } = rate.troops;
	const texts = [
		{
			id: rate.both.id,
			value: rate.both.value,
			sum: labels.bothSum(reports[0].display, about(rate.months))
		},
		{
			id: rate.iraq.id,
			value: rate.iraq.value,
			sum:
				sheet.name === 'narrow'
					? labels.filled
					: labels.iraqSum(about(rate.both.value), about(iraq), about(iraq + syria))
		}
	];
	let line = y;
	const results = texts.map(({ id, value, sum }) => {
		const one = label(
			sheet,
			[run(sheet, 'number', perMonth(about(value))), run(sheet, 'text', sum, true)],
			{ x, y: line + sheet.number * 0.4, width },
			{ fact: `derived-${id}`, pitch: sheet.pitch + 1 }
		);
		line += one.lines.length * one.pitch + (sheet.name === 'wide' ? 16 : 10);
		return one;
	});
	if (sheet.name === 'narrow') return results;
	const gaps = label(
		sheet,
		[run(sheet, 'strong', labels.cannot), run(sheet, 'text', labels.gaps.join(' · '), true)],
		{ x: 0, y: sheet.height - sheet.pitch - 8 },
		{ quiet: true }
	);
	return [...results, gaps];
}
