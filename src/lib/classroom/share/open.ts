import { mount, unmount } from 'svelte';
import type { Locale } from '$lib/words/locale';
import type { EmbedView } from '../embed/views';
import type { Asked } from './snippet';

/** Something on a page that others can frame, as the page knows it. */
export interface Embeddable {
	/** The parts that show it, the nearest first, with what each is called; at least one. */
	parts: readonly { part: EmbedView; title: string }[];
	/** Address of the site’s root, with its slash. */
	site: string;
	/** The steps of its chapter in order, where it has one, with the view of the graphic that each shows. */
	steps: readonly { id: string; title: string; view?: string | undefined }[];
	/** What the part’s address says for the state that it has now. */
	now: Asked;
	/** Addresses of files of it. */
	files: { picture?: string | undefined; table?: string | undefined };
}

/**
 * Opens the dialog that gives a part’s code; it is fetched on first use. The focus returns to the button when it
 * closes; over a card, which would close under it, the dialog is made a part of that card.
 *
 * Rejects where the dialog cannot be fetched.
 */
export async function openEmbed(thing: Embeddable, button: Element, locale: Locale): Promise<void> {
	const { default: EmbedDialog } = await import('./EmbedDialog.svelte');
	const target = button.closest('[popover]') ?? document.body;
	const onclose = () => void unmount(dialog);
	const dialog = mount(EmbedDialog, { target, props: { thing, locale, onclose } });
}
