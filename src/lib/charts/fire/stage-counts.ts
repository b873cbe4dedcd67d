import { label, run, type Label } from '../scene/sheet';
import type { Report } from './data';
import type { CountLabels } from './layout';
import { columnsOf, ROWS, type Pile, type StageOf } from './stage';

const pitches = { wide: 22, flat: 13.4, narrow: 11 };

/** Two piles of dots: one with a soft end, one with an arrow that goes on. */
export const countsStage: StageOf<CountLabels> = (data, labels, sheet) => {
	const pitch = pitches[sheet.name];
	const block = ROWS * pitch;
	const gap = sheet.name === 'wide' ? 40 : 24;
	const top = (sheet.height - 2 * block - gap) / 2;
	const text = columnsOf(data, 'about') * pitch + (sheet.name === 'narrow' ? 18 : 34);
	const pile = (index: number): Pile => ({
		x: 0,
		y: top + index * (block + gap),
		pitch,
		shown: true
	});
	const piles = { about: pile(0), more: pile(1) };
	const words = (report: Report): Label => {
		const { id, display, who, fact } = report;
		const brief = sheet.name === 'narrow';
		const runs = [
			run(sheet, 'number', display),
			run(sheet, 'text', labels.what[id], true),
			run(sheet, 'strong', brief ? labels.whom[id].replace(/,$/, '') : labels.whom[id])
		];
		if (!brief) runs.push(run(sheet, 'text', labels.who[id](who)));
		return label(
			sheet,
			runs,
			{ x: text, y: piles[id].y + sheet.number, width: sheet.width - text },
			{ fact, pitch: sheet.pitch + 1 }
		);
	};
	const end = ({ id }: Report): Label =>
		label(
			sheet,
			[run(sheet, 'text', labels.end[id])],
			{
				x: text,
				y: piles[id].y + block - 4 - (sheet.name === 'narrow' ? sheet.pitch : 0),
				width: sheet.width - text
			},
			{ quiet: true }
		);
	const from = columnsOf(data, 'more') * pitch + 3;
	const tip = text - 6;
	const y = piles.more.y + block - pitch * 0.5;
	return {
		piles,
		bands: [],
		boxes: [],
		lines: [
			{
				key: 'beyond',
				path: `M${from} ${y}H${tip}M${tip - 6} ${y - 5}L${tip} ${y}L${tip - 6} ${y + 5}`,
				kind: 'arrow'
			}
		],
		labels: data.reports.flatMap((report) => [words(report), end(report)])
	};
};
