import { embedViews, type EmbedView } from '../embed/views';

/** The part that lies in a folder below `/embed/`, if there is one. */
export const partNamed = (view: string): EmbedView | undefined =>
	embedViews.find((part) => part.view === view);

/** The page that a part stands on, as a path below the site’s root. */
export function pageOf({ kind, chapter }: EmbedView): string {
	if (kind === 'chart' || kind === 'chapter')
		return chapter === undefined ? '/afterwards/' : `/chapter/${chapter}/`;
	return { simulator: '/simulator/', compare: '/sources/compare/', fact: '/sources/' }[kind];
}

/** The picture that stands for a part where links are shown, by its name below `/share/`. */
export const pictureOf = ({ kind, chapter }: EmbedView): string =>
	chapter ?? (kind === 'simulator' ? kind : 'story');

/** The part that stands for a page, a path below the site’s root, where the page’s address is pasted. */
export const partOfPage = (path: string): EmbedView | undefined =>
	embedViews.find((part) => part.kind !== 'fact' && pageOf(part) === path);
