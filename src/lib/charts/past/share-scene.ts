import type { ShareData, ShareLabels } from '../overrun-share/layout';
import { label, run, type Label, type Sheet } from '../scene/sheet';
import { stripes, type SceneBand } from './bands';

export interface ShareScene {
	/** What becomes of the band of the time in which ISIS held territory. */
	band: Omit<SceneBand, 'key'>;
	whole: { x: number; y: number; width: number; height: number };
	thirds: string;
	labels: readonly Label[];
}

/** How far the soft edge reaches to either side, as a share of the bar: a drawing's choice. */
const SOFT = 0.045;

/** Places the share as the first part of a bar in three equal parts, with an edge soft for "around". */
export function shareScene(data: ShareData, labels: ShareLabels, sheet: Sheet): ShareScene {
	const top = sheet.number + sheet.pitch + 16;
	const bottom = sheet.height - 2 * sheet.pitch - 10;
	const height = Math.min(bottom - top, sheet.width / 2);
	const y = top + (bottom - top - height) / 2;
	const whole = { x: 1, y, width: sheet.width - 2, height };
	const at = (share: number) => Math.round(1 + share * whole.width);
	const from = at(data.share - SOFT);
	const to = at(data.share + SOFT);
	const words = label(
		sheet,
		[run(sheet, 'number', data.words), run(sheet, 'text', labels.overrun(data.when), true)],
		{ x: 1, y: y - sheet.pitch - 12 },
		{ fact: data.fact, pitch: sheet.pitch + 2 }
	);
	const rest = label(
		sheet,
		[run(sheet, 'text', labels.rest)],
		{ x: (to + sheet.width) / 2, y: y + height / 2 + sheet.text * 0.34 },
		{ anchor: 'middle', quiet: true }
	);
	const edge = label(
		sheet,
		[run(sheet, 'text', labels.edge)],
		{ x: from, y: y + height + sheet.pitch + 8, width: sheet.width - from },
		{ quiet: true }
	);
	return {
		band: {
			...{ x: 1, y, width: from - 1, height, shown: true, fact: data.fact },
			rising: stripes(1, 1, 'rising'),
			falling: stripes(from, to, 'falling')
		},
		whole,
		thirds: [1 / 3, 2 / 3]
			.map((part) => `M${at(part)} ${y - 6}v6M${at(part)} ${y + height}v6`)
			.join(''),
		labels: [words, rest, edge]
	};
}
