import { label, run, type Label, type Sheet } from '../scene/sheet';
import type { WeekEvent, WeekLabels } from './layout';

/** An event's words with a place for its mark before them. */
export interface Card {
	event: WeekEvent;
	label: Label;
	/** Middle of the mark. */
	mark: { x: number; y: number };
	/** Height of the words, in units. */
	height: number;
}
/** Half the width of a mark on each sheet. */
export const radius = { wide: 9, flat: 7.5, narrow: 6.5 };

/** The words of an event: who, what and, larger, the words reported. */
function cardLabel(
	event: WeekEvent,
	labels: WeekLabels,
	sheet: Sheet,
	large: boolean,
	brief: boolean,
	at: { x: number; y: number; width: number }
): Label {
	const { who, what, short } = labels.events[event.id];
	const runs = [run(sheet, 'strong', brief ? short : who)];
	if (what && !brief) runs.push(run(sheet, 'text', what));
	if (event.quote)
		runs.push(
			run(sheet, large ? 'number' : 'quote', labels.quoted(event.quote), sheet.name !== 'narrow')
		);
	const pitch = large ? sheet.number + 4 : Math.max(sheet.pitch, sheet.quote + 4);
	return label(sheet, runs, at, {
		pitch: sheet.name === 'narrow' ? sheet.pitch + (large ? 3 : 0) : pitch,
		fact: event.says
	});
}

/** Cards one below the other, from a corner down; few of them are set larger. */
export function stackCards(
	events: readonly WeekEvent[],
	labels: WeekLabels,
	sheet: Sheet,
	corner: { x: number; y: number; width: number },
	{ large = false, gap = 10, brief = sheet.name === 'narrow' } = {}
): { cards: Card[]; bottom: number } {
	const r = radius[sheet.name];
	let { y } = corner;
	const cards = events.map((event) => {
		const marks = event.id === 'round' ? 2 : 1;
		const indent = marks * 2 * r + (marks + 1) * 5;
		const at = { x: corner.x + indent, y: y + sheet.text, width: corner.width - indent };
		const one = cardLabel(event, labels, sheet, large, brief, at);
		const height = one.lines.length * one.pitch;
		const mark = { x: corner.x + r + 1, y: at.y - sheet.text * 0.34 };
		y += height + gap;
		return { event, label: one, mark, height };
	});
	return { cards, bottom: y - gap };
}
