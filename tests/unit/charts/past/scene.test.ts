import { describe, expect, it } from 'vitest';
import { describePast, subtitleOf } from '$lib/charts/past/describe';
import { partOf, type PastView } from '$lib/charts/past/layout';
import { layoutPastScene } from '$lib/charts/past/scene';
import { chapterViews } from '$lib/story/chapters';
import { pastFigure } from '$lib/story/figures/past';
import { chartsPast as words } from '$lib/words/en/charts-past';
import { everySheet, expectLegible } from '../scene-laws';

const data = pastFigure();
const labels = {
	timeline: words.timeline.labels,
	tracks: words.tracks,
	share: words.share.labels,
	map: words.map.labels
};
const views: readonly PastView[] = chapterViews.past;
const drawn = views.flatMap((view) =>
	everySheet.map((sheet) => ({ view, sheet, scene: layoutPastScene(data, labels, sheet, view) }))
);
const inView = (view: PastView) => drawn.filter((one) => one.view === view);
type Scene = (typeof drawn)[number]['scene'];
const bandOf = (scene: Scene, key: string) => scene.timeline.bands.find((band) => band.key === key);

describe('the moving chart of the past', () => {
	it('has the same bands, stripes and spans under the same keys in every view', () => {
		const keysOf = ({ timeline }: Scene) => [
			timeline.bands.map(({ key, rising, falling }) => [key, rising.length, falling.length]),
			timeline.spans.map(({ key }) => key)
		];
		for (const { scene } of drawn)
			expect(keysOf(scene)).toEqual(drawn[0] && keysOf(drawn[0].scene));
	});

	it('changes what is drawn from each view to the next', () => {
		for (const sheet of everySheet) {
			const scenes = drawn
				.filter((one) => one.sheet === sheet)
				.map(({ scene }) => JSON.stringify(scene));
			expect(new Set(scenes).size).toBe(views.length);
		}
	});

	it('shows of US troops and of ISIS only what the story has come to', () => {
		const shown = (view: PastView) =>
			inView(view)[0]
				?.scene.timeline.bands.filter((band) => band.shown)
				.map(({ key }) => key);
		expect(shown('left')).toEqual(['before']);
		expect(shown('back')).toEqual(['before', 'troops', 'isis']);
		expect(shown('role')).toEqual(['before', 'troops', 'advise', 'isis']);
		expect(shown('attacks')).toEqual(['before', 'troops', 'advise', 'isis', 'attacks']);
		expect(shown('share')).toEqual(['isis']);
		expect(shown('places')).toEqual([]);
	});

	it('lets the band of ISIS become a third of a bar, with an edge as soft as “around”', () => {
		for (const { scene } of inView('share')) {
			const isis = bandOf(scene, 'isis');
			const { whole } = scene.share;
			const third = whole.x + whole.width / 3;
			expect((isis?.x ?? 0) + (isis?.width ?? 0)).toBeLessThan(third);
			expect(isis?.falling.at(-1)?.x).toBeGreaterThan(third);
			expect(isis?.fact).toBe('third-of-iraq');
		}
	});

	it('draws a day wider in the last months than in any view before, and ever narrower up to them', () => {
		for (const sheet of everySheet) {
			const perDay = (['left', 'back', 'defeated', 'role', 'commission'] as const).map((view) => {
				const [a, b] = layoutPastScene(data, labels, sheet, view).timeline.ticks;
				const days = (Date.parse(b?.key ?? '') - Date.parse(a?.key ?? '')) / 86_400_000;
				return ((b?.x ?? 0) - (a?.x ?? 0)) / days;
			});
			const before = perDay.slice(0, 4);
			expect(before).toEqual(before.toSorted((a, b) => b - a));
			expect(perDay[4]).toBeGreaterThan(perDay[0] ?? Infinity);
		}
		expect(subtitleOf(words, 'commission')).toBe(words.timeline.labels.zoom);
		expect(subtitleOf(words, 'role')).toBe('The years 2011 to 2024');
	});

	it('keeps labels on the sheet and apart, in every view and on every sheet', () => {
		for (const { scene, sheet, view } of drawn) expectLegible(scene.labels, sheet, view);
	});

	it('keeps each band inside its track, apart from the words over it', () => {
		for (const { scene, sheet, view } of drawn.filter(
			({ view }) => partOf(view).part === 'timeline'
		))
			for (const { key, x, y, width, height, shown } of scene.timeline.bands) {
				if (!shown || x + width < 0) continue;
				const base = scene.labels.filter(
					(label) => label.y > y - 4 && label.y - sheet.text < y + height
				);
				const axis = scene.timeline.ticks[0]?.y ?? 0;
				expect(y + height, `${view}, ${sheet.name}: ${key}`).toBeLessThanOrEqual(axis);
				expect(
					base.map((label) => label.key),
					`${view}, ${sheet.name}: ${key}`
				).toEqual([]);
			}
	});

	it('ties bands, spans and places to the facts behind them', () => {
		for (const { scene } of drawn) {
			expect(scene.timeline.bands.every(({ fact }) => fact)).toBe(true);
			expect(scene.timeline.spans.every(({ fact }) => fact)).toBe(true);
			expect(scene.map.places.map(({ fact }) => fact)).toContain('strikes-babil-anbar');
		}
	});

	it('says of each view what it shows', () => {
		expect(describePast(data, words, 'left')).toContain('2011');
		expect(describePast(data, words, 'left')).not.toContain('Mid-October');
		expect(describePast(data, words, 'share')).toContain('around a third');
		expect(describePast(data, words, 'places')).toContain('Al Asad');
	});
});
