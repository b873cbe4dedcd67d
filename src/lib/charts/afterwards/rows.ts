import { flow, type Run } from '../text/lines';
import { hatch } from './hatch';
import {
	tracks,
	type AfterwardsData,
	type AfterwardsEvent,
	type AfterwardsLabels,
	type NamedDate,
	type PlacedAfterwards,
	type PlacedEvent,
	type PlacedText,
	type Track
} from './layout';

const NARROW = {
	width: 360,
	size: 14,
	pitch: 17,
	/** Lines of the three tracks, and where words begin. */
	trackX: { talks: 10, force: 32, presence: 54 } satisfies Record<Track, number>,
	textX: 76,
	/** Room below a row, above a year, and of the hatched end. */
	below: 9,
	above: 16,
	hatched: 96
};
const { width, size, pitch, trackX, textX, below, above } = NARROW;
const measure = width - textX;

const bold = (text: string, kind = 'when'): Run => ({ text, face: 'bold', size, kind });
const plain = (text: string): Run => ({ text, face: 'regular', size, kind: 'what' });

/** Goes down the drawing; `y` is where the next row begins. */
class Rows {
	y = 0;
	/** Places words as the next row. */
	add(runs: readonly Run[]): PlacedText {
		const text = { x: textX, y: this.y + 13, anchor: 'start' as const, lines: flow(runs, measure) };
		this.y += text.lines.length * pitch + below;
		return text;
	}
	/** Places a date that the statement names: a line across, and its words. */
	addNamed(date: NamedDate, labels: AfterwardsLabels) {
		const rule = `M0,${this.y + 6}H${width}`;
		this.y += 12;
		return { rule, text: this.add([bold(date.label), plain(labels.quoted(date.words))]) };
	}
	addYear(year: string): PlacedText {
		this.y += above;
		return this.add([bold(year, 'year')]);
	}
	addEvent(event: AfterwardsEvent): PlacedEvent {
		const text = this.add([bold(event.when), plain(event.title)]);
		const disc = { x: trackX[event.track], y: text.y - 5 };
		return { ...text, id: event.id, standing: event.standing, discs: [disc], bar: '' };
	}
}

/** The events, and before which of them the firm date, the end of the slip and each year come. */
function inOrder({ events, firm, slip }: AfterwardsData) {
	const firstAt = (holds: (event: AfterwardsEvent) => boolean) => events.findIndex(holds);
	const years = new Set(events.map(({ from }) => from.slice(0, 4)));
	return {
		firmAt: firstAt(({ from }) => from >= firm.day),
		slipAt: firstAt(({ to }) => to >= slip.to),
		yearAt: new Map([...years].map((year) => [firstAt(({ from }) => from.startsWith(year)), year]))
	};
}

/** Everything in order of time, one below the other: not to scale. */
export function layoutRows(data: AfterwardsData, labels: AfterwardsLabels): PlacedAfterwards {
	const rows = new Rows();
	const heads = tracks.map((track) =>
		rows.add([{ text: labels.tracks[track], face: 'serif', size: 17, kind: 'track' }])
	);
	const { firmAt, slipAt, yearAt } = inOrder(data);
	const years: PlacedText[] = [];
	const events: PlacedEvent[] = [];
	let firm = { rule: '', text: heads[0] as PlacedText };
	let slip = { bar: '', text: heads[0] as PlacedText };
	data.events.forEach((event, index) => {
		const year = yearAt.get(index);
		if (index === firmAt) firm = rows.addNamed(data.firm, labels);
		if (index === slipAt) slip = { bar: '', text: rows.add([plain(data.slip.label)]) };
		if (year !== undefined) years.push(rows.addYear(year));
		events.push(rows.addEvent(event));
	});
	const known = rows.y + 4;
	const ends = known + NARROW.hatched;
	rows.y = known + 22;
	const unknown = rows.add([plain(labels.unknown)]);
	rows.y = Math.max(rows.y, ends);
	const conditional = rows.addNamed(data.conditional, labels);
	const slipX = trackX.presence;
	return {
		width,
		height: rows.y,
		pitch,
		narrow: true,
		rules: heads
			.map(({ y }, index) => {
				const at = trackX[tracks[index] as Track];
				return `M${textX - 6},${y - 5}H${at}V${known}`;
			})
			.join(''),
		years,
		tracks: heads,
		firm,
		conditional,
		slip: {
			bar: `M${slipX},${firm.text.y - 18}V${events[slipAt]?.discs[0]?.y ?? 0}`,
			text: slip.text
		},
		unknown: { hatch: hatch(2, known, textX - 18, ends - known, 9), text: unknown },
		events
	};
}
