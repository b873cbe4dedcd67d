import { describe, expect, it } from 'vitest';
import type { FireView } from '$lib/charts/fire/data';
import { describeFire } from '$lib/charts/fire/describe';
import { layoutFireScene } from '$lib/charts/fire/scene';
import { chapterViews } from '$lib/story/chapters';
import { fireFigure } from '$lib/story/figures/fire';
import { chartsFire as words } from '$lib/words/en/charts-fire';
import { everySheet, expectInside, expectLegible } from '../scene-laws';

const data = fireFigure();
const views: readonly FireView[] = chapterViews.fire;
const drawn = views.flatMap((view) =>
	everySheet.map((sheet) => ({ view, sheet, scene: layoutFireScene(data, words, sheet, view) }))
);
const inView = (view: FireView) => drawn.filter((one) => one.view === view);

describe('the moving chart of the attacks', () => {
	it('has the same dots under the same keys in every view: 160 for “about 150”, 150 for “more than 150”', () => {
		const keysOf = (scene: (typeof drawn)[number]['scene']) =>
			scene.reports.map(({ units }) => units.map(({ key }) => key));
		for (const { scene } of drawn) {
			expect(keysOf(scene)).toEqual(drawn[0] && keysOf(drawn[0].scene));
			expect(scene.reports.map(({ units }) => units.length)).toEqual([160, 150]);
		}
	});

	it('leaves the last twenty of “about 150” hollow, ten below the number and ten above, and none of the other', () => {
		for (const { scene } of inView('counts')) {
			const [about, more] = scene.reports.map(({ units }) =>
				units.flatMap(({ hollow }, index) => (hollow ? [index] : []))
			);
			expect(about).toEqual(Array.from({ length: 20 }, (_, index) => 140 + index));
			expect(more).toEqual([]);
			expect(scene.lines.map(({ key }) => key)).toEqual(['beyond']);
		}
	});

	it('puts no dot on a day: where there is a time axis, all dots stand beside it', () => {
		for (const { scene } of inView('windows')) {
			const start = Math.min(
				...scene.bands.flatMap(({ x, rising }) => [x, ...rising.map((stripe) => stripe.x)])
			);
			for (const { units } of scene.reports)
				for (const { x, r } of units) expect(x + r).toBeLessThanOrEqual(start);
		}
	});

	it('opens bands in the view of the times alone, and folds them to nothing at the dots in all others', () => {
		for (const { scene, view } of drawn)
			for (const { width, shown } of scene.bands) {
				expect(shown).toBe(view === 'windows');
				expect(width > 0).toBe(shown);
			}
	});

	it('deals 150 dots into three months of 45 and a rest of 15, of which it fills 33 and 11', () => {
		for (const { scene } of inView('rate')) {
			const dealt = scene.reports[0]?.units.filter(({ r }) => r > 0) ?? [];
			expect(dealt).toHaveLength(150);
			const months = [0, 45, 90, 135].map((from) => dealt.slice(from, from + 45));
			expect(months.map((month) => month.filter(({ hollow }) => !hollow).length)).toEqual([
				33, 33, 33, 11
			]);
			const ends = months.map((month) => Math.max(...month.map(({ x }) => x)));
			expect(ends).toEqual(ends.toSorted((a, b) => a - b));
			expect(scene.reports[1]?.shown).toBe(false);
		}
	});

	it('says that the rates are ours, and ties each to its derivation', () => {
		for (const { scene, sheet } of inView('rate')) {
			const facts = scene.labels.flatMap(({ fact }) => fact ?? []);
			expect(facts, sheet.name).toEqual([
				'derived-attacks-per-month-both',
				'derived-attacks-per-month-iraq'
			]);
		}
		expect(words.subtitles.rate).toContain('Our sums');
		expect(describeFire(data, words, 'rate')).toContain('which we assume');
	});

	it('sets the first report over the border of two countries and the other in no country', () => {
		for (const { scene, sheet } of inView('places')) {
			const [about, more] = scene.boxes;
			expect([about?.dashed, more?.dashed]).toEqual([false, true]);
			const border = Number(scene.lines[0]?.path.match(/^M([\d.]+)/)?.[1]);
			const xs = scene.reports[0]?.units.map(({ x }) => x) ?? [];
			expect(Math.min(...xs), sheet.name).toBeLessThan(border);
			expect(Math.max(...xs), sheet.name).toBeGreaterThan(border);
		}
	});

	it('draws the US strikes as an empty frame, since no article gives a number', () => {
		for (const { scene } of inView('strikes')) {
			const frame = scene.boxes.find(({ key }) => key === 'strikes');
			expect(frame?.dashed).toBe(true);
			const inside = scene.reports.flatMap(({ units }) =>
				units.filter(({ y }) => frame && y > frame.y && y < frame.y + frame.height)
			);
			expect(inside).toEqual([]);
		}
	});

	it('keeps dots on the sheet and labels apart, in every view and on every sheet', () => {
		for (const { scene, sheet, view } of drawn) {
			expectInside(
				scene.reports.flatMap(({ units }) => units.filter(({ r }) => r > 0)),
				sheet,
				view
			);
			expectLegible(scene.labels, sheet, view);
		}
	});
});
