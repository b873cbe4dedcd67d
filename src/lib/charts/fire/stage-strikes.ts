import { label, run, type Kind, type Label, type Sheet } from '../scene/sheet';
import type { FireData, Quoted } from './data';
import { columnsOf, ROWS, type Pile, type Stage, type StageOf } from './stage';

/** The words of the chain from attacks to strikes to reactions. */
export interface StrikesLabels {
	quote: (words: string) => string;
	cite: (article: string) => string;
	attacks: string;
	us: string;
	baghdad: string;
	or: string;
	noNumber: (several: string) => string;
	number: string;
	where: string;
	source: string;
	government: string;
	parliament: string;
	disputed: string;
	against: string;
}
const pitches = { wide: 8.5, flat: 5, narrow: 3.6 };
type Row = readonly [Kind, string, string | undefined];

function stops({ reports, strikes: said }: FireData, labels: StrikesLabels, sheet: Sheet): Row[][] {
	const words = (one: Quoted) => `${labels.quote(one.words)} ${labels.cite(one.article)}`;
	const counts = reports.map(({ display, article }) => `${display} ${labels.cite(article)}`);
	const us: Row[] = [
		['quote', labels.us, 'us-strikes'],
		[
			'text',
			`${labels.number} ${labels.noNumber(said.several.words)} ${labels.cite(said.several.article)}`,
			said.several.fact
		],
		['text', `${labels.where} ${words(said.places)}`, said.places.fact]
	];
	if (sheet.name !== 'narrow')
		us.push(['text', `${labels.source} ${words(said.selfDefence)}`, said.selfDefence.fact]);
	return [
		[
			['quote', labels.attacks, undefined],
			['text', counts.join(` ${labels.or} `), undefined]
		],
		us,
		[
			['quote', labels.baghdad, undefined],
			['text', `${labels.government} ${words(said.government)}`, said.government.fact],
			['text', `${labels.parliament} ${words(said.parliament)}`, said.parliament.fact]
		]
	];
}

/** The dots lead to strikes that no article numbers, and these to words in Baghdad. */
export const strikesStage: StageOf<StrikesLabels> = (data, labels, sheet): Stage => {
	const pitch = pitches[sheet.name];
	const { strikes } = data;
	const block = ROWS * pitch;
	const widths = { about: columnsOf(data, 'about') * pitch, more: columnsOf(data, 'more') * pitch };
	const space = sheet.name === 'narrow' ? 6 : 14;
	const text = widths.about + widths.more + space + (sheet.name === 'narrow' ? 10 : 24);
	const width = sheet.width - text;
	const set = ([kind, words, fact]: Row, x: number, y: number, room: number) =>
		label(sheet, [run(sheet, kind, words)], { x, y, width: room }, { fact });
	const groups = stops(data, labels, sheet).map((rows) => {
		const lines = rows.map((row) => set(row, text, 0, width));
		return { lines, count: lines.reduce((sum, { lines: all }) => sum + all.length, 0) };
	});
	const arrows = [strikes.retaliation, strikes.pressure].map(
		(one) => ['text', `${labels.quote(one.words)} ${labels.cite(one.article)}`, one.fact] as const
	);
	const disputed =
		sheet.name === 'narrow'
			? []
			: [
					label(
						sheet,
						[
							run(sheet, 'strong', `${labels.disputed} ${labels.cite(strikes.unrelated.article)}`),
							run(
								sheet,
								'text',
								`${labels.quote(strikes.speedsUp.words)} ${labels.against} ${labels.quote(strikes.unrelated.words)}`,
								true
							)
						],
						{ x: 0, y: 0 },
						{ fact: 'disagreement-timing-and-attacks' }
					)
				];
	const last = disputed.reduce((sum, { lines }) => sum + lines.length * sheet.pitch, 0);
	const heights = groups.map(({ count }, index) =>
		Math.max(count * sheet.pitch, index < 2 ? block : 0)
	);
	const used = heights.reduce((sum, height) => sum + height, 0) + 2 * sheet.pitch + last;
	const free = Math.max(0, (sheet.height - used - 6) / (disputed.length ? 5 : 4));
	const pad = Math.min(20, free);
	let y = 0;
	const tops = heights.map((height) => {
		const top = y;
		y += height + 2 * pad + sheet.pitch;
		return top;
	});
	const chain: Label[] = groups.flatMap(({ lines }, index) => {
		let line = (tops[index] ?? 0) + sheet.text;
		return lines.map((one) => {
			const placed = { ...one, y: Math.round(line) };
			line += one.lines.length * sheet.pitch;
			return placed;
		});
	});
	const joints = arrows.map((row, index) => {
		const from = (tops[index] ?? 0) + (heights[index] ?? 0) + 3;
		const to = (tops[index + 1] ?? 0) - 2;
		const x = widths.about / 2;
		return {
			line: {
				key: `to ${index}`,
				path: `M${x} ${from}V${to}M${x - 5} ${to - 7}L${x} ${to}L${x + 5} ${to - 7}`,
				kind: 'arrow' as const
			},
			words: set(row, x + 14, (from + to) / 2 + sheet.text * 0.34, sheet.width)
		};
	});
	const pileY = 0;
	const about: Pile = { x: 0, y: pileY, pitch, shown: true };
	const more: Pile = { x: widths.about + space, y: pileY, pitch, shown: true };
	return {
		piles: { about, more },
		bands: [],
		boxes: [
			{
				key: 'strikes',
				x: 1,
				y: (tops[1] ?? 0) + 1,
				width: widths.about,
				height: block,
				dashed: true
			}
		],
		lines: joints.map(({ line }) => line),
		labels: [
			...chain,
			...joints.map(({ words }) => words),
			...disputed.map((one) => ({
				...one,
				y: sheet.height - sheet.pitch - 8 - (one.lines.length - 2) * sheet.pitch
			}))
		]
	};
};
