import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePeople, peopleTable } from '$lib/charts/people/describe';
import { layoutPeople, placeMarks, type PlacedPeople } from '$lib/charts/people/layout';
import { textWidth } from '$lib/charts/text/lines';
import { peopleFigure } from '$lib/story/figures/people';
import { chartsPeople as words } from '$lib/words/en/charts-people';

const data = peopleFigure();
const layouts = [720, 360].map((width) => layoutPeople(data, words.labels, width));

/** How many marks a path draws: its rows' lengths at this pitch. */
const marksIn = (d: string, pitch: number) =>
	[...d.matchAll(/h([\d.]+)/g)].reduce(
		(sum, [, length]) => sum + Math.floor(Number(length) / pitch + 0.01) + 1,
		0
	);

interface Box {
	what: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}
function boxes(placed: PlacedPeople): Box[] {
	const size = placed.narrow ? 14 : 15;
	const lines = [
		...placed.groups.map(({ textX: x, y, lines }) => ({ x, y, lines })),
		...placed.missing
	].flatMap(({ x, y, lines }) =>
		lines.map((line, index) => {
			const base = y + index * placed.linePitch;
			const what = line.spans.map((span) => span.text).join('');
			return { what, left: x, right: x + line.width, top: base - size * 0.8, bottom: base + 3 };
		})
	);
	const labels = placed.brackets.map(({ label, x, y }) => {
		const half = textWidth(label, size, 'bold') / 2;
		return { what: label, left: x - half, right: x + half, top: y - size * 0.8, bottom: y + 3 };
	});
	return [...lines, ...labels];
}

describe('the people chart', () => {
	it('draws one mark for each ten people: 250, 90 and 100, and 20 to 40 rings', () => {
		for (const placed of layouts) {
			const drawn = Object.fromEntries(
				placed.groups.map((group) => [
					group.id,
					[group.marks, group.beyond].map((marks) => marks && marksIn(marks.d, placed.pitch))
				])
			);
			expect(drawn).toEqual({
				'us-iraq': [250, undefined],
				allies: [20, 20],
				'us-syria': [90, undefined],
				isis: [100, undefined]
			});
		}
	});

	it('draws any number of marks, and never one twice', () => {
		fc.assert(
			fc.property(fc.nat(400), fc.nat(400), fc.constantFrom(7, 13), (a, b, pitch) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				const whole = marksIn(placeMarks(0, to, 0, 0, pitch).d, pitch);
				const parts =
					marksIn(placeMarks(0, from, 0, 0, pitch).d, pitch) +
					marksIn(placeMarks(from, to, 0, 0, pitch).d, pitch);
				expect([whole, parts]).toEqual([to, to]);
			})
		);
	});

	it('keeps every label inside the drawing and apart from every other, in both widths', () => {
		for (const placed of layouts) {
			const all = boxes(placed);
			for (const [index, a] of all.entries()) {
				expect(a.left, a.what).toBeGreaterThanOrEqual(0);
				expect(a.right, a.what).toBeLessThanOrEqual(placed.width);
				expect(a.bottom, a.what).toBeLessThanOrEqual(placed.height);
				for (const b of all.slice(index + 1)) {
					const apart =
						a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
					expect(apart, `“${a.what}” over “${b.what}”`).toBe(true);
				}
			}
		}
	});

	it('lets the bracket of ISIS reach under those of Iraq and of Syria', () => {
		const span = (path: string) => /^M([\d.]+).*H([\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
		for (const { brackets } of layouts) {
			const [iraq = [], syria = [], both = []] = brackets.map(({ path }) => span(path));
			expect(both[0]).toBeLessThan(iraq[1] ?? 0);
			expect(both[1]).toBeGreaterThan(syria[0] ?? Infinity);
		}
	});

	it('says for every group what it counts, where, and that no article numbers the allies', () => {
		const said = describePeople(data, words);
		expect(said).toContain('US troops, in Iraq: about 2,500, 250 marks.');
		expect(said).toContain('in Iraq and Syria together: “around the 1,000 or so”');
		expect(said).toContain('20 to 40 open rings, because no article gives a number');
		const row = peopleTable(data, words).rows.find(([name]) => name?.startsWith('Soldiers'));
		expect(row?.[1]).toBe('“a few hundred”');
		expect(row?.[4]).toBe('200 to 400, our assumption');
	});
});
