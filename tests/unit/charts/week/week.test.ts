import { describe, expect, it } from 'vitest';
import { describeWeek, weekTable } from '$lib/charts/week/describe';
import { layoutWeek, type PlacedWeek } from '$lib/charts/week/layout';
import { textWidth } from '$lib/charts/text/lines';
import { excerpt, weekFigure } from '$lib/story/figures/week';
import { chartsWeek as words } from '$lib/words/en/charts-week';
import { boxesOf, outside, touching, type TextBox } from '../text-boxes';

const data = weekFigure();
const placed = [720, 360].map((width) => layoutWeek(data, words.labels, width));
const [wide, narrow] = placed as [PlacedWeek, PlacedWeek];

function everyBox(one: PlacedWeek): TextBox[] {
	const line = (text: string, size: number, face: 'regular' | 'serif') => [
		{ spans: [{ text, kind: '' }], width: textWidth(text, size, face) }
	];
	const heads = one.days.flatMap((day) => [
		...boxesOf(
			{ lines: line(day.weekday, one.narrow ? 17 : 22, 'serif'), x: day.labelX, y: day.weekdayY },
			0
		),
		...boxesOf({ lines: line(day.dateLabel, 14, 'regular'), x: day.labelX, y: day.dateY }, 0)
	]);
	const lanes = one.lanes.flatMap((lane) =>
		boxesOf({ lines: line(lane.label, 14, 'regular'), x: lane.x, y: lane.y }, 0)
	);
	return [...heads, ...lanes, ...one.events.flatMap((event) => boxesOf(event, one.pitch))];
}

describe('the week', () => {
	it('has the four days from Wednesday to Saturday, all inferred from weekdays', () => {
		expect(data.days).toEqual(
			['24', '25', '26', '27'].map((day) => ({ date: `2024-01-${day}`, inferred: true }))
		);
		expect(wide.days.map((day) => day.weekday)).toEqual([
			'Wednesday',
			'Thursday',
			'Friday',
			'Saturday'
		]);
	});

	it.each([
		['wide', wide],
		['narrow', narrow]
	])('keeps every text apart and inside the %s drawing', (_, one) => {
		const boxes = everyBox(one);
		expect(touching(boxes)).toEqual([]);
		expect(outside(boxes, one)).toEqual([]);
	});

	it('is low enough for a laptop and for the upper part of a phone', () => {
		expect(wide.height).toBeLessThanOrEqual(520);
		expect(narrow.height).toBeLessThanOrEqual(310);
	});

	it('puts each dated event in the column of its day', () => {
		const columnOf = (x: number) => wide.days.findLast(({ labelX }) => x >= labelX)?.date;
		const dated = data.events.filter((event) => event.date !== undefined);
		expect(
			dated.map(({ id }) => columnOf(wide.events.find((one) => one.id === id)?.x ?? 0))
		).toEqual(dated.map((event) => event.date));
	});

	it('puts the statement that no article dates below a line across all days', () => {
		const ministry = data.events.find((event) => event.id === 'ministry');
		expect(ministry?.date).toBeUndefined();
		for (const one of placed) {
			const lineY = Number(one.undated?.match(/,([\d.]+)H/)?.[1]);
			expect(one.events.find((event) => event.id === 'ministry')?.y).toBeGreaterThan(lineY);
		}
	});

	it('draws the letter as an arrow, and the meeting as a line without a head', () => {
		const link = (id: string) => wide.events.find((event) => event.id === id)?.link;
		expect(link('letter')?.head).toBeDefined();
		expect(link('round')).toEqual({ path: expect.any(String), head: undefined });
	});

	it('says and tabulates every event, with the undated one as undated', () => {
		const table = weekTable(data, words, 'en');
		expect(table.rows).toHaveLength(8);
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		expect(table.rows.at(-1)?.[1]).toBe('Not given');
		const said = describeWeek(data, words);
		for (const { quote } of data.events) if (quote) expect(said).toContain(`“${quote}”`);
	});

	it('shows no words that the quotation does not have', () => {
		expect(() => excerpt('pm-office-end-mission', 'end the occupation')).toThrow(
			/end the occupation/
		);
	});
});
