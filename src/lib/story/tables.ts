import { articlesTable } from '$lib/charts/articles/describe';
import { rangesTable, worldsTable } from '$lib/charts/decides/describe';
import { fireTable } from '$lib/charts/fire/describe';
import { pastTables } from '$lib/charts/past/describe';
import { peopleTable } from '$lib/charts/people/describe';
import { positionsTable } from '$lib/charts/positions/describe';
import { runTable } from '$lib/charts/run-lines/describe';
import type { Table } from '$lib/charts/table/table';
import { conditionsTable } from '$lib/charts/two-ways/describe';
import { weekTable } from '$lib/charts/week/describe';
import type { PageWords } from '$lib/words';
import type { ChapterId } from './chapters';
import type { StoryFigures } from './figures';

/** A chart's data with the name that its file and its place on the page carry. */
export interface NamedTable {
	name: string;
	table: Table;
}

/** The tables behind each chapter's graphic, in the order in which they stand below it. */
export function storyTables(
	figures: StoryFigures,
	words: PageWords
): Record<ChapterId, readonly NamedTable[]> {
	const { locale } = words;
	const past = pastTables(figures.past, words.chartsPast, locale);
	const table = (name: string, one: Table): NamedTable => ({ name, table: one });
	return {
		week: [table('week', weekTable(figures.week, words.chartsWeek, locale))],
		past: [
			table('past-years', past.timeline),
			table('past-share', past.share),
			table('past-map', past.map)
		],
		people: [table('people', peopleTable(figures.people, words.chartsPeople))],
		fire: [table('fire', fireTable(figures.fire, words.chartsFire, locale))],
		positions: [
			table('positions', positionsTable(figures.positions, words.chartsPositions, locale))
		],
		'two-ways': [
			table('conditions', conditionsTable(figures['two-ways'].conditions, words.chartsTwoWays))
		],
		run: [table('run', runTable(figures.run, words.chartsRun, locale))],
		decides: [
			table('worlds', worldsTable(figures.decides, words.chartsDecides, locale)),
			table('ranges', rangesTable(figures.decides, words.chartsDecides, locale))
		],
		articles: [table('articles', articlesTable(figures.articles, words.chartsArticles, locale))]
	};
}
