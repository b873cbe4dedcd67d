import { chapterIds, chapterViews, type ChapterId } from '$lib/story/chapters';
import { VIEWS } from '$lib/simulator/address/state';
import type { EmbedParameters } from './parameters';

/** What a part for frames on other pages holds. */
export type EmbedKind = 'chapter' | 'chart' | 'compare' | 'fact' | 'simulator';
/** A name that the query of a part's address may say. */
export type ParameterName = keyof EmbedParameters;

/** The chapter that a part is, or that its chart stands in, where there is one. */
type Place =
	| { readonly kind: 'chapter'; readonly chapter: ChapterId }
	| { readonly kind: 'chart'; readonly chapter: ChapterId | undefined }
	| { readonly kind: Exclude<EmbedKind, 'chapter' | 'chart'>; readonly chapter: undefined };

/** A part of the site that other pages may frame. */
export type EmbedView = Place & {
	/** Its folder below `/embed/`. Names stay as they are: addresses last. */
	readonly view: string;
	/** What its parameter `view` can name; a chapter's steps are named by `step`. */
	readonly views: readonly string[];
	/** What else its address may say than `theme`, `title`, `links` and `lang`. */
	readonly parameters: readonly ParameterName[];
};

/** A chart as its table is named in `/charts/<name>.csv`: where it stands, and what `view` can bring out in it. */
const charts: Readonly<
	Record<string, { chapter: ChapterId | undefined; views: readonly string[] }>
> = {
	week: { chapter: 'week', views: chapterViews.week },
	'past-years': {
		chapter: 'past',
		views: chapterViews.past.filter((view) => view !== 'share' && view !== 'places')
	},
	'past-share': { chapter: 'past', views: ['share'] },
	'past-map': { chapter: 'past', views: ['places'] },
	people: { chapter: 'people', views: chapterViews.people },
	fire: { chapter: 'fire', views: chapterViews.fire },
	positions: { chapter: 'positions', views: chapterViews.positions },
	conditions: { chapter: 'two-ways', views: chapterViews['two-ways'] },
	run: { chapter: 'run', views: [] },
	worlds: { chapter: 'decides', views: ['stay', 'equal-stay'] },
	ranges: { chapter: 'decides', views: ['unknowns', 'flips'] },
	articles: { chapter: 'articles', views: chapterViews.articles },
	afterwards: { chapter: undefined, views: [] }
};

/** Where a graphic shows what the model, or the time after, came to, a lesson may want to keep it back. */
const resultsIn = (chapter: ChapterId | undefined): ParameterName[] =>
	chapter === 'run' || chapter === 'decides' || chapter === undefined ? ['hide'] : [];

/** Every part that other pages may frame, in the order in which they are listed. */
export const embedViews: readonly EmbedView[] = [
	...chapterIds.map((id): EmbedView => ({
		view: id,
		kind: 'chapter',
		chapter: id,
		views: [],
		parameters: ['step', 'controls', 'reset', ...resultsIn(id)]
	})),
	{
		view: 'simulator',
		kind: 'simulator',
		chapter: undefined,
		views: VIEWS,
		parameters: ['s', 'view', 'controls', 'reset', 'hide']
	},
	...Object.entries(charts).map(([name, { chapter, views }]): EmbedView => ({
		view: `chart-${name}`,
		kind: 'chart',
		chapter,
		views,
		parameters: [...(views.length > 0 ? (['view'] as const) : []), ...resultsIn(chapter)]
	})),
	{
		view: 'compare',
		kind: 'compare',
		chapter: undefined,
		views: [],
		parameters: ['a', 'b', 'controls', 'reset']
	},
	{ view: 'fact', kind: 'fact', chapter: undefined, views: [], parameters: ['id'] }
];

/** The part that shows a chart of `/charts/<name>.csv`. */
export const viewOfChart = (name: string): string => `chart-${name}`;
