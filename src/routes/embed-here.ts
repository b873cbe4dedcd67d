import { asset, resolve } from '$app/paths';
import { viewOfChart } from '$lib/classroom/embed/views';
import { openEmbed, type Embeddable } from '$lib/classroom/share/open';
import type { Asked } from '$lib/classroom/share/snippet';
import { partNamed, pictureOf } from '$lib/classroom/share/views';
import { chapterViews, type ChapterId } from '$lib/story/chapters';
import type { Locale } from '$lib/words/locale';

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The steps of a chapter as the story shows them, or as the chapter's own page lists them. Its views are in their order. */
function stepsOf(id: ChapterId, chapter: Element | null): Embeddable['steps'] {
	const views: readonly string[] = chapterViews[id];
	if (chapter)
		return [...chapter.querySelectorAll('.step')].map((step, index) => ({
			id: step.id,
			title: step.querySelector('h3')?.firstChild?.textContent?.trim() ?? '',
			view: views[index]
		}));
	return [...document.querySelectorAll<HTMLAnchorElement>('[data-steps] a')].map((link) => ({
		id: new URL(link.href).hash.slice(1),
		title: textOf(link)
	}));
}

/** The state that a part has now: from the button the simulator’s or which fact it is, or the pair of articles in the address. */
function stateNow({ dataset }: HTMLElement): Asked {
	const query = new URLSearchParams(location.search);
	const [a, b] = [query.get('a') ?? undefined, query.get('b') ?? undefined];
	const state = dataset.state || undefined;
	return { s: state, id: state, a, b };
}

/**
 * Opens the dialog with the code of what a button is for: the part that it names (`data-embed`), or the chart
 * whose data it stands with and the chapter around it. A part is called as the button says, or as the page is.
 *
 * @throws where no part has that name
 */
export function embedHere(button: HTMLElement, locale: Locale): Promise<void> {
	const chapter = button.closest('[data-chapter]');
	const data = button.closest('.data[id]');
	const whole = {
		part: partNamed(button.dataset.embed || (chapter?.id ?? '')),
		title: textOf(
			(!chapter && button.querySelector('.visually-hidden')) ||
				(chapter ?? document).querySelector('h1, h2')
		)
	};
	const chart = {
		part: data ? partNamed(viewOfChart(data.id.replace(/-data$/, ''))) : undefined,
		title: textOf(data?.querySelector('caption'))
	};
	const parts = [chart, whole].flatMap(({ part, title }) => (part ? [{ part, title }] : []));
	const [first] = parts;
	if (!first) throw new Error(`No part is called “${button.dataset.embed ?? ''}”.`);
	const full = (path: string) => new URL(path, location.href).href;
	return openEmbed(
		{
			parts,
			site: full(resolve('/')),
			steps: whole.part?.kind === 'chapter' ? stepsOf(whole.part.chapter, chapter) : [],
			now: stateNow(button),
			files: {
				picture: full(asset(`/share/${pictureOf(first.part)}.png`)),
				table: data?.querySelector<HTMLAnchorElement>('a[download]')?.href
			}
		},
		button,
		locale
	);
}
