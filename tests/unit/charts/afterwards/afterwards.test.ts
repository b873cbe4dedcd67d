import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { afterwardsTable, describeAfterwards } from '$lib/charts/afterwards/describe';
import { hatch } from '$lib/charts/afterwards/hatch';
import { layoutAfterwards, tracks, type PlacedAfterwards } from '$lib/charts/afterwards/layout';
import { toCsv } from '$lib/charts/table/table';
import { aftermath } from '$lib/facts/aftermath';
import { afterwardsWords as words } from '$lib/words/en/afterwards';
import { afterwardsData, trackOf } from '../../../../src/routes/afterwards/chart-data';
import { boxesOf, outside, touching } from '../text-boxes';

const data = afterwardsData(words);
const [wide, narrow] = [720, 360].map((width) =>
	layoutAfterwards(data, words.chart.labels, width)
) as [PlacedAfterwards, PlacedAfterwards];
const both: [string, PlacedAfterwards][] = [
	['wide', wide],
	['narrow', narrow]
];

function everyBox(one: PlacedAfterwards) {
	const named = [one.firm, one.conditional, one.slip, one.unknown].map(({ text }) => text);
	return [...one.years, ...one.tracks, ...named, ...one.events].flatMap((text) =>
		boxesOf(text, one.pitch)
	);
}
const discOf = (one: PlacedAfterwards, id: string) => {
	const disc = one.events.find((event) => event.id === id)?.discs[0];
	if (!disc) throw new Error(id);
	return disc;
};

describe('the timeline of what happened next', () => {
	it.each(both)('keeps every text apart and inside the %s drawing', (_, one) => {
		expect(touching(everyBox(one))).toEqual([]);
		expect(outside(everyBox(one), one)).toEqual([]);
	});

	it.each(both)('draws each of the 28 records once in the %s drawing, in its track', (_, one) => {
		expect(one.events.map(({ id }) => id).toSorted()).toEqual(
			data.events.map(({ id }) => id).toSorted()
		);
		const across = (track: string) =>
			data.events
				.filter((event) => event.track === track)
				.map(({ id }) => discOf(one, id)[one.narrow ? 'x' : 'y']);
		const [talks = [], force = [], presence = []] = tracks.map(across);
		expect(Math.max(...talks)).toBeLessThan(Math.min(...force));
		expect(Math.max(...force)).toBeLessThan(Math.min(...presence));
	});

	it('places days to scale across: equal times take equal room, and later days lie further on', () => {
		const at = (id: string) => discOf(wide, id).x;
		const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
		const perDay = (at('nato-moves') - at('clear-timeline')) / days('2024-01-25', '2026-03-20');
		expect(at('joint-statement') - at('clear-timeline')).toBeCloseTo(
			days('2024-01-25', '2024-09-27') * perDay,
			-0.5
		);
		const byDate = data.events.toSorted((a, b) => a.from.localeCompare(b.from));
		const xs = byDate.map(({ id }) => at(id));
		expect(xs).toEqual(xs.toSorted((a, b) => a - b));
	});

	it('stands in order of time from top to bottom when it is narrow', () => {
		const ys = data.events.map(({ id }) => discOf(narrow, id).y);
		expect(ys).toEqual(ys.toSorted((a, b) => a - b));
	});

	it('draws no event after 20 March 2026, where the hatched time of which nothing is known begins', () => {
		const hatchedFrom = Math.min(
			...[...wide.unknown.hatch.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
		);
		for (const { discs } of wide.events)
			for (const { x } of discs) expect(x).toBeLessThan(hatchedFrom);
		const lowest = Math.max(...narrow.events.map(({ discs }) => discs[0]?.y ?? 0));
		expect(narrow.unknown.text.y).toBeGreaterThan(lowest);
		expect(narrow.conditional.text.y).toBeGreaterThan(narrow.unknown.text.y);
	});

	it('draws the slip at Ain al-Asad from the firm date to the handover', () => {
		const firmX = Number(/^M([\d.]+)/.exec(wide.firm.rule)?.[1]);
		const [, from, to] = /^M([\d.]+),[\d.]+H([\d.]+)/.exec(wide.slip.bar) ?? [];
		expect(Number(from)).toBe(firmX);
		expect(Number(to)).toBe(discOf(wide, 'base-handed-over').x);
		expect(narrow.slip.bar).toMatch(new RegExp(`V${discOf(narrow, 'base-handed-over').y}$`));
	});

	it('keeps every disc clear of the words of other events', () => {
		for (const [, one] of both) {
			const boxes = one.events.flatMap((event) => boxesOf(event, one.pitch));
			const covered = one.events.flatMap(({ id, discs }) =>
				discs
					.filter(({ x, y }) =>
						boxes.some((b) => x > b.left - 5 && x < b.right + 5 && y > b.top && y < b.bottom)
					)
					.map(() => id)
			);
			expect(covered).toEqual([]);
		}
	});
});

describe('the words beside the timeline', () => {
	it('tell the tracks, both dates, the slip and what is unknown', () => {
		const text = describeAfterwards(data, words.chart, words.day);
		expect(text).toContain('with 28 entries in three tracks');
		expect(text).toContain('End of September 2025, “no later than”');
		expect(text).toContain('September 2026, “subject to conditions on the ground”');
		expect(text).toContain('The time after 20 March 2026 is hatched: unknown.');
		expect(text.length).toBeLessThan(900);
	});

	it('hold one table row a record, with a grade for each part', () => {
		const table = afterwardsTable(aftermath(), trackOf, words.chart);
		expect(table.rows).toHaveLength(28);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
		const tower = table.rows.find(([what]) => what === 'Drone kills three US soldiers in Jordan');
		expect(tower?.slice(1, 7)).toEqual([
			'2024-01-28',
			'2024-01-28',
			'Attacks and strikes',
			'Jordan',
			'A (the deaths); B (the number of wounded)',
			'yes'
		]);
		expect(toCsv(table).split('\n')).toHaveLength(30);
	});

	it('date things as sharply as they are known, and no sharper', () => {
		const said = Object.fromEntries(aftermath().map((entry) => [entry.id, words.when(entry)]));
		expect(said['clear-timeline']).toBe('25 January 2024');
		expect(said['february-strikes']).toBe('2 and 7 February 2024');
		expect(said['talks-resume']).toBe('8 to 11 February 2024');
		expect(said['lull']).toBe('February to July 2024');
		expect(said['summer-rockets']).toBe('25 July and 5 August 2024');
		expect(said['mission-reduced']).toBe('30 September to 1 October 2025');
		expect(said['regional-war']).toBe('28 February to March 2026');
		expect(data.events.find(({ id }) => id === 'summer-rockets')?.when).toBe('25 Jul, 5 Aug');
	});
});

describe('a hatched rectangle', () => {
	it('has all its lines inside, whatever its size', () => {
		const size = fc.integer({ min: 5, max: 400 });
		fc.assert(
			fc.property(size, size, size, size, (x, y, width, height) => {
				const points = [...hatch(x, y, width, height, 9).matchAll(/[ML]([\d.]+),([\d.]+)/g)];
				for (const [, px, py] of points) {
					expect(Number(px)).toBeGreaterThanOrEqual(x);
					expect(Number(px)).toBeLessThanOrEqual(x + width);
					expect(Number(py)).toBeGreaterThanOrEqual(y);
					expect(Number(py)).toBeLessThanOrEqual(y + height);
				}
			})
		);
	});
});
