import { rowLines } from './event-lines';
import type { PlacedDay, PlacedEvent, PlacedWeek, WeekData, WeekEvent, WeekLabels } from './layout';

const NARROW = { pitch: 17, text: 76, mark: 51, other: 64, rowGap: 11 };

/** Days as rows, each with its events as lines of text; marks tell the sides apart. */
export function layoutRows(data: WeekData, labels: WeekLabels, width: number): PlacedWeek {
	const { pitch, text, mark, other, rowGap } = NARROW;
	const events: PlacedEvent[] = [];
	const days: PlacedDay[] = [];
	let undated: PlacedWeek['undated'];
	let y = 0;
	const place = (list: readonly WeekEvent[]): void => {
		for (const event of list) {
			const lines = rowLines(event, labels, width - text);
			const marks = [{ side: event.side, x: event.other ? mark : other, y: y + 10 }];
			if (event.other) marks.push({ side: event.other, x: other, y: y + 10 });
			const link = event.other
				? { path: `M${mark + 4},${y + 10}H${other - 5}`, head: undefined }
				: undefined;
			events.push({ id: event.id, marks, link, x: text, y: y + 15, lines });
			y += lines.length * pitch + 2;
		}
	};
	for (const day of data.days) {
		const top = y;
		place(data.events.filter((event) => event.date === day.date));
		y = Math.max(y, top + 36) + rowGap;
		days.push({
			date: day.date,
			labelX: 0,
			weekday: labels.weekdayShort(day.date),
			weekdayY: top + 15,
			dateLabel: labels.dateShort(day.date),
			dateY: top + 32
		});
	}
	const rest = data.events.filter((event) => event.date === undefined);
	if (rest.length > 0) {
		undated = `M0,${y - 3}H${width}`;
		y += 2;
		place(rest);
	}
	return {
		width,
		height: Math.ceil(y + 2),
		pitch,
		days,
		lanes: [],
		events,
		undated,
		narrow: true
	};
}
