import { describe, expect, it } from 'vitest';
import { parameters } from '../../../src/lib/classroom/embed/parameters';
import { embedViews, viewOfChart } from '../../../src/lib/classroom/embed/views';
import { chapterIds, chapterViews } from '../../../src/lib/story/chapters';
import { storyFigures } from '../../../src/lib/story/figures';
import { storyTables } from '../../../src/lib/story/tables';
import { pageWords } from '../../../src/lib/words/en/page';
import { withoutHeights } from '../../../src/tools/embeds/vite-embeds';

describe('the parts for frames on other pages', () => {
	const charts = embedViews.filter(({ kind }) => kind === 'chart');

	it('have every chapter, in order', () => {
		const chapters = embedViews.filter(({ kind }) => kind === 'chapter');
		expect(chapters.map(({ view }) => view)).toEqual(chapterIds);
	});

	it('have every chart that has a table, in the chapter where it stands', () => {
		const tables = storyTables(storyFigures(), pageWords);
		const listed = chapterIds.flatMap((chapter) =>
			tables[chapter].map(({ name }) => `${chapter} ${viewOfChart(name)}`)
		);
		expect(charts.flatMap(({ chapter, view }) => (chapter ? `${chapter} ${view}` : []))).toEqual(
			listed
		);
	});

	it('name views that the graphic of their chapter has, each in one chart at most', () => {
		for (const { chapter, views } of charts)
			for (const view of views) expect(chapter && chapterViews[chapter]).toContain(view);
		const named = charts.flatMap(({ chapter, views }) => views.map((view) => `${chapter} ${view}`));
		expect(new Set(named).size).toBe(named.length);
	});

	it('have names of their own, and parameters that there are', () => {
		expect(new Set(embedViews.map(({ view }) => view)).size).toBe(embedViews.length);
		for (const part of embedViews)
			for (const name of part.parameters) expect(Object.keys(parameters)).toContain(name);
	});
});

describe('the styles of a part', () => {
	it('settle rules for low and high windows as for a frame of 510 pixels', () => {
		expect(withoutHeights('@media (min-height:26rem){a{}}')).toBe('@media (min-width:0){a{}}');
		expect(withoutHeights('@media (min-width:64rem) and (min-height: 46rem){a{}}')).toBe(
			'@media (min-width:64rem) and (max-width:0){a{}}'
		);
		expect(withoutHeights('@media (max-height:30rem){a{}}')).toBe('@media (max-width:0){a{}}');
	});
});
