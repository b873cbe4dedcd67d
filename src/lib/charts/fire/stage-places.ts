import { label, run, type Kind, type Label, type Sheet } from '../scene/sheet';
import type { Report, ReportId } from './data';
import { columnsOf, ROWS, type Box, type Pile, type Stage, type StageOf } from './stage';

/** The words of the questions that are put to both reports. */
export interface PlacesLabels {
	rows: Record<'whom' | 'who' | 'where' | 'iraq' | 'harm', string>;
	whom: Record<ReportId, string>;
	who: Record<ReportId, (who: string) => string>;
	whoBrief: Record<ReportId, (who: string) => string>;
	iraq: string;
	syria: string;
	together: string;
	noPlace: string;
	notSaid: string;
}
interface Plan {
	pitch: number;
	/** Width of the questions, and height of the boxes. */
	questions: number;
	box: number;
}
const plans: Record<Sheet['name'], Plan> = {
	wide: { pitch: 15, questions: 112, box: 236 },
	flat: { pitch: 5, questions: 104, box: 102 },
	narrow: { pitch: 3.6, questions: 84, box: 82 }
};

/** Each report's dots in the place that it names: over a border, or in no country at all. */
export const placesStage: StageOf<PlacesLabels> = (data, labels, sheet): Stage => {
	const { pitch, questions, box } = plans[sheet.name];
	const gap = 12;
	const width = (sheet.width - questions - gap - 2) / 2;
	const top = sheet.number + 10;
	const columnAt = (index: number) => questions + index * (width + gap);
	const set = (
		kind: Kind,
		text: string,
		x: number,
		y: number,
		extra: Parameters<typeof label>[3] = {}
	): Label => ({
		...label(
			sheet,
			[run(sheet, kind, text)],
			{ x, y, width: kind === 'number' ? sheet.width : width - 2 },
			extra
		),
		key: `${text} ${Math.round(x)} ${Math.round(y / 40)}`
	});
	const boxes: Box[] = data.reports.map(({ id }, index) => ({
		...{ key: id, x: columnAt(index), y: top, width, height: box },
		dashed: id === 'more'
	}));
	const pileOf = ({ id }: Report, index: number): Pile => ({
		x: columnAt(index) + (width - columnsOf(data, id) * pitch) / 2,
		y: top + sheet.text + 10 + (box - 2 * sheet.text - 20 - ROWS * pitch) / 2,
		pitch,
		shown: true
	});
	const [about, more] = data.reports.map(pileOf) as [Pile, Pile];
	const heads = data.reports.map(({ display, fact }, index) =>
		set('number', display, columnAt(index), sheet.number * 0.82, { fact })
	);
	const inBoxes = [
		set('strong', labels.iraq, columnAt(0) + width * 0.25, top + sheet.text + 3, {
			anchor: 'middle'
		}),
		set('strong', labels.syria, columnAt(0) + width * 0.75, top + sheet.text + 3, {
			anchor: 'middle'
		}),
		set('text', labels.together, columnAt(0) + width / 2, top + box - 7, {
			...{ anchor: 'middle', quiet: true }
		}),
		set('text', labels.noPlace, columnAt(1) + width / 2, top + sheet.text + 3, {
			...{ anchor: 'middle', quiet: true }
		})
	];
	const whoOf = sheet.name === 'narrow' ? labels.whoBrief : labels.who;
	const answers = [
		{
			question: labels.rows.whom,
			of: ({ id }: Report) => labels.whom[id],
			kind: 'strong' as const
		},
		{
			question: labels.rows.who,
			of: ({ id, who }: Report) => whoOf[id](who),
			kind: 'text' as const
		},
		{ question: labels.rows.iraq, of: () => labels.notSaid, kind: 'text' as const },
		{ question: labels.rows.harm, of: () => labels.notSaid, kind: 'text' as const }
	].map(({ question, of, kind }) => {
		const cells = data.reports.map((report, index) => set(kind, of(report), columnAt(index), 0));
		return { question, cells, lines: Math.max(...cells.map(({ lines }) => lines.length)) };
	});
	const lines = answers.reduce((sum, answer) => sum + answer.lines, 0);
	const free = sheet.height - top - box - lines * sheet.pitch - 6;
	const space = Math.min(16, free / answers.length);
	let y = top + box + sheet.text + space;
	const table = answers.flatMap(({ question, cells, lines: count }) => {
		const here = y;
		y += count * sheet.pitch + space;
		return [
			set('text', question, 0, here, { quiet: true }),
			...cells.map((cell) => ({ ...cell, y: Math.round(here), key: `${question} ${cell.key}` }))
		];
	});
	const border = columnAt(0) + width / 2;
	return {
		piles: { about, more },
		bands: [],
		boxes,
		lines: [
			{ key: 'border', path: `M${border} ${top}v${box - sheet.text - 12}`, kind: 'dotted' as const }
		],
		labels: [
			set('text', labels.rows.where, 0, top + sheet.text + 3, { quiet: true }),
			...heads,
			...inBoxes,
			...table
		]
	};
};
