import { describe, expect, it } from 'vitest';
import { describeWeek } from '$lib/charts/week/describe';
import { inFocus, type WeekView } from '$lib/charts/week/layout';
import { layoutWeekScene } from '$lib/charts/week/scene';
import { chapterViews } from '$lib/story/chapters';
import { weekFigure } from '$lib/story/figures/week';
import { chartsWeek as words } from '$lib/words/en/charts-week';
import { everySheet, expectInside, expectLegible } from '../scene-laws';

const data = weekFigure();
const views: readonly WeekView[] = chapterViews.week;
const drawn = views.flatMap((view) =>
	everySheet.map((sheet) => ({
		view,
		sheet,
		scene: layoutWeekScene(data, words.labels, sheet, view)
	}))
);

describe('the moving chart of the week', () => {
	it('has a mark for each event under the same key in every view, two for the meeting', () => {
		for (const { scene } of drawn) {
			const keys = scene.marks.map(({ key }) => key);
			expect(keys).toHaveLength(data.events.length + 1);
			expect(keys).toEqual(drawn[0]?.scene.marks.map(({ key }) => key));
			expect(keys).toContain('round iraq');
		}
	});

	it('takes out of the calendar the marks that a view is about, and leaves all others in place', () => {
		for (const { scene, view } of drawn.filter(({ scene }) => scene.calendar))
			scene.marks.forEach((mark, index) => {
				const id = data.events.find((event) => mark.key.startsWith(`${event.id} `))?.id;
				expect(mark.out, `${view}: ${mark.key}`).toBe(id !== undefined && inFocus(view, id));
				const { x, y } = scene.seats[index] ?? { x: NaN, y: NaN };
				if (!mark.out) expect([mark.x, mark.y]).toEqual([x, y]);
			});
	});

	it('puts every event into the column of its day and what has none into a column of its own', () => {
		for (const { scene } of drawn.filter(({ view }) => view === 'statements')) {
			const x = (key: string) => scene.seats.find((seat) => seat.key === key)?.x ?? NaN;
			const days = ['letter us', 'groups us', 'reply group', 'round us', 'ministry iraq'].map(x);
			expect(days).toEqual(days.toSorted((a, b) => a - b));
			expect(Math.abs(x('groups us') - (scene.ground.x + scene.ground.width / 2))).toBeLessThan(1);
		}
	});

	it('shows in the view of the names every quotation, each side in one run', () => {
		for (const { scene } of drawn.filter(({ view }) => view === 'names')) {
			expect(scene.calendar).toBe(false);
			const out = scene.marks.filter((mark) => mark.out);
			expect(out).toHaveLength(data.events.filter(({ quote }) => quote).length);
			const said = scene.labels.flatMap(({ fact }) => fact ?? []);
			for (const { says } of data.events) if (says) expect(said).toContain(says);
		}
	});

	it('keeps marks on the sheet and labels apart, in every view and on every sheet', () => {
		for (const { scene, sheet, view } of drawn) {
			expectInside(scene.marks, sheet, view);
			expectInside(scene.seats, sheet, view);
			expectLegible(scene.labels, sheet, view);
			for (const { key, x, y, out } of scene.marks) {
				const under = scene.labels.filter(
					(label) => label.y - sheet.text < y && y < label.y && label.x > x
				);
				if (out) expect(under.length, `${view}, ${sheet.name}: ${key}`).toBeGreaterThan(0);
			}
		}
	});

	it('draws the letter as an arrow and the meeting as a line straight down', () => {
		for (const { scene } of drawn) {
			const head = (key: string) => scene.links.find((link) => link.key === key)?.head;
			expect(head('letter')).not.toBe('');
			expect(head('round')).toBe('');
			const [us, iraq] = scene.seats.filter(({ key }) => key.startsWith('round '));
			expect(us?.x).toBe(iraq?.x);
		}
	});

	it('says of a day only what belongs to it', () => {
		const said = describeWeek(data, words, 'reply');
		expect(said).toContain('reshuffle the cards');
		expect(said).not.toContain('withdrawing the forces');
	});
});
