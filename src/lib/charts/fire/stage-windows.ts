import { scaleUtc, utcMonths } from 'd3';
import { stripes } from '../past/bands';
import { label, run, type Label } from '../scene/sheet';
import { columnsOf, ROWS, type Pile, type Stage, type StageOf, type TimeBand } from './stage';
import { windowsSpan, type WindowLabels } from './windows';

const pitches = { wide: 9, flat: 6.4, narrow: 4.8 };

/** The dots beside the time that they were counted over: in it, none has a day. */
export const windowsStage: StageOf<WindowLabels> = (data, labels, sheet): Stage => {
	const pitch = pitches[sheet.name];
	const block = ROWS * pitch;
	const left = columnsOf(data, 'about') * pitch + (sheet.name === 'wide' ? 22 : 12);
	const span = windowsSpan(data);
	const scale = scaleUtc(span, [left, sheet.width - 1]);
	const at = (day: string) => Math.round(scale(new Date(day)) * 10) / 10;
	const axisY = sheet.height - sheet.text - 10;
	const under = sheet.name === 'narrow' ? 2 : 1;
	const row = sheet.number + 8 + block + under * sheet.pitch + 4;
	const gap = Math.max(0, (axisY - 2 * row) / 3);
	const known = data.reports.find(({ window }) => window.start)?.window.start;
	const rows = data.reports.map((report, index) => {
		const { window, display, id, fact } = report;
		const y = gap + index * (row + gap);
		const pile: Pile = { x: 0, y: y + sheet.number + 8, pitch, shown: true };
		const from = window.start ? at(window.start.from) : left;
		const sure = known ? at(known.to) : from;
		const stop = at(window.end);
		const band: TimeBand = {
			...{ key: id, x: sure, y: pile.y, width: stop - sure, height: block, shown: true },
			rising: stripes(from, sure, 'rising'),
			edgeInferred: window.endInferred
		};
		const below = pile.y + block + sheet.text + 3;
		const start = window.start
			? labels.start(labels.range(window.start.from, window.start.to), true)
			: labels.noStart;
		const texts: Label[] = [
			label(
				sheet,
				[run(sheet, 'number', display), run(sheet, 'text', labels.window(window.words))],
				{ x: 0, y: y + sheet.number * 0.85 },
				{ fact }
			),
			{
				...label(
					sheet,
					[run(sheet, 'text', labels.empty)],
					{ x: (sure + stop) / 2, y: pile.y + block / 2 + sheet.text * 0.34 },
					{ anchor: 'middle' }
				),
				key: `empty ${id}`
			},
			label(
				sheet,
				[run(sheet, 'text', start)],
				{ x: from, y: below },
				{ quiet: true, fact: window.start && 'attacks-since-october' }
			),
			label(
				sheet,
				[run(sheet, 'text', labels.end(labels.day(window.end), window.endInferred, true))],
				{ x: stop, y: below + (under - 1) * sheet.pitch },
				{ anchor: 'end', quiet: true }
			)
		];
		return { id, pile, band, texts };
	});
	const ticks = utcMonths(...span);
	const [about, more] = rows.map(({ pile }) => pile) as [Pile, Pile];
	return {
		piles: { about, more },
		bands: rows.map(({ band }) => band),
		boxes: [],
		lines: [
			{
				key: 'axis',
				path: `M${left} ${axisY}H${sheet.width - 1}${ticks.map((tick) => `M${scale(tick)} ${axisY}v6`).join('')}`,
				kind: 'axis'
			}
		],
		labels: [
			...rows.flatMap(({ texts }) => texts),
			...ticks.map((tick, index) =>
				label(
					sheet,
					[
						run(
							sheet,
							'text',
							labels.month(
								tick,
								sheet.name !== 'narrow' && (index === 0 || tick.getUTCMonth() === 0)
							)
						)
					],
					{ x: scale(tick) + 3, y: sheet.height - 5 },
					{ quiet: true }
				)
			)
		]
	};
};
