import { describe, expect, it } from 'vitest';
import { describePeople } from '$lib/charts/people/describe';
import type { PeopleView } from '$lib/charts/people/layout';
import { layoutPeopleScene, shownIn } from '$lib/charts/people/scene';
import { chapterViews } from '$lib/story/chapters';
import { peopleFigure } from '$lib/story/figures/people';
import { chartsPeople as words } from '$lib/words/en/charts-people';
import { everySheet, expectInside, expectLegible } from '../scene-laws';

const data = peopleFigure();
const views: readonly PeopleView[] = chapterViews.people;
const drawn = views.flatMap((view) =>
	everySheet.map((sheet) => ({
		view,
		sheet,
		scene: layoutPeopleScene(data, words.labels, sheet, view)
	}))
);
const keysOf = (scene: (typeof drawn)[number]['scene']) =>
	scene.groups.flatMap(({ marks }) => marks.map(({ key }) => key));

describe('the moving chart of people', () => {
	it('has the same 480 marks under the same keys in every view', () => {
		const [first] = drawn;
		for (const { scene } of drawn) expect(keysOf(scene)).toEqual(first && keysOf(first.scene));
		expect(new Set(first && keysOf(first.scene)).size).toBe(480);
	});

	it('gives each group one mark for ten people, and the allies a sure part and a part beyond', () => {
		for (const { scene } of drawn)
			expect(
				Object.fromEntries(scene.groups.map(({ id, marks, sure }) => [id, [marks.length, sure]]))
			).toEqual({
				'us-iraq': [250, 250],
				allies: [40, 20],
				'us-syria': [90, 90],
				isis: [100, 100]
			});
	});

	it('sets all marks of a view on one scale, and shrinks only those that are yet to come', () => {
		for (const { scene, view } of drawn) {
			const apart = scene.groups
				.filter(({ shown }) => shown)
				.map(({ marks: [a, b] }) => Math.round((a?.y ?? 0) - (b?.y ?? 0)));
			expect(new Set(apart).size, view).toBe(1);
			for (const { id, shown, marks } of scene.groups) {
				expect(shown).toBe(shownIn(view, id));
				expect(marks.every(({ r }) => r > 0 === shown)).toBe(true);
			}
		}
	});

	it('moves or resizes the first block from each view to the next but the ones that keep it in place', () => {
		for (const sheet of everySheet) {
			const firsts = drawn
				.filter((one) => one.sheet === sheet)
				.map(({ scene }) => JSON.stringify(scene.groups[0]?.marks));
			expect(new Set(firsts).size).toBeGreaterThanOrEqual(3);
		}
	});

	it('keeps marks on the sheet and labels apart, in every view and on every sheet', () => {
		for (const { scene, sheet, view } of drawn) {
			expectInside(
				scene.groups.flatMap(({ marks }) => marks),
				sheet,
				view
			);
			expectLegible(scene.labels, sheet, view);
		}
	});

	it('ties every block and its words to the fact that they show', () => {
		for (const { scene } of drawn)
			for (const { fact, shown } of scene.groups)
				expect(scene.labels.some((label) => label.fact === fact)).toBe(shown);
	});

	it('lets the bracket of ISIS reach under those of Iraq and of Syria', () => {
		for (const { scene } of drawn.filter(({ view }) => view === 'together')) {
			const [iraq = [], syria = [], both = []] = scene.brackets.map(({ path }) =>
				(path.match(/^M([\d.]+).*H([\d.]+)/)?.slice(1) ?? []).map(Number)
			);
			expect(both[0]).toBeLessThan(iraq[1] ?? 0);
			expect(both[1]).toBeGreaterThan(syria[0] ?? Infinity);
		}
	});

	it('says only of the groups in view how many they are', () => {
		expect(describePeople(data, words, 'us-syria')).toContain('about 900');
		expect(describePeople(data, words, 'us-syria')).not.toContain('ISIS');
		expect(describePeople(data, words, 'together')).toContain('Empty frames');
	});
});
