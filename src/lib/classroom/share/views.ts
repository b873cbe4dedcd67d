/** What a part that other pages can frame shows. */
export type ViewKind = 'chapter' | 'simulator';

/** A part of the site that other pages can frame, at `/embed/<id>/`. Ids stay as they are: addresses last. */
export interface EmbedView {
	readonly id: string;
	readonly kind: ViewKind;
	/** The page that it is a part of, below the site’s root. */
	readonly page: string;
	/** The picture that stands for it, of those at `/share/`. */
	readonly picture: string;
}

const chapter = (id: string): EmbedView => ({
	id,
	kind: 'chapter',
	page: `/chapter/${id}/`,
	picture: id
});

/** Every part that other pages can frame, the chapters in the order of the story. */
export const views: readonly EmbedView[] = [
	...['week', 'past', 'people', 'fire', 'positions', 'two-ways', 'run', 'decides', 'articles'].map(
		chapter
	),
	{ id: 'simulator', kind: 'simulator', page: '/simulator/', picture: 'simulator' }
];

/** The part with an id, if there is one. */
export const viewById = (id: string): EmbedView | undefined => views.find((view) => view.id === id);

/** The part that a page, as a path below the site’s root, is framed by where its address is pasted. */
export const viewOfPage = (path: string): EmbedView | undefined =>
	views.find(({ page }) => page === path);
