import { asset, resolve } from '$app/paths';
import { openEmbed } from '$lib/classroom/share/open';
import { viewById } from '$lib/classroom/share/views';
import type { Locale } from '$lib/words/locale';

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The steps of a chapter as the story shows them, or as the chapter's own page lists them. */
function stepsOf(chapter: Element | null): { id: string; title: string }[] {
	if (chapter)
		return [...chapter.querySelectorAll('.step')].map((step) => ({
			id: step.id,
			title: step.querySelector('h3')?.firstChild?.textContent?.trim() ?? ''
		}));
	return [...document.querySelectorAll<HTMLAnchorElement>('[data-steps] a')].map((link) => ({
		id: new URL(link.href).hash.slice(1),
		title: textOf(link)
	}));
}

/**
 * Opens the dialog with the code of what a button is for: the part that it names (`data-embed`), else the chapter
 * that it stands in.
 *
 * @throws where no part has that name
 */
export function embedHere(button: HTMLElement, locale: Locale): Promise<void> {
	const chapter = button.closest('[data-chapter]');
	const view = viewById(button.dataset.embed || (chapter?.id ?? ''));
	if (!view) throw new Error(`No part is called “${button.dataset.embed ?? ''}”.`);
	const table = button.closest('.data')?.querySelector<HTMLAnchorElement>('a[download]');
	const full = (path: string) => new URL(path, location.href).href;
	return openEmbed(
		{
			view: view.id,
			title: textOf((chapter ?? document).querySelector('h1, h2')),
			site: full(resolve('/')),
			steps: view.kind === 'chapter' ? stepsOf(chapter) : [],
			state: button.dataset.state || undefined,
			files: { picture: full(asset(`/share/${view.picture}.png`)), table: table?.href }
		},
		locale
	);
}
