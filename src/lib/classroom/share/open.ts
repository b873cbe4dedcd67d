import { mount, unmount } from 'svelte';
import type { Locale } from '$lib/words/locale';

/** Something on a page that others can frame, as the page knows it. */
export interface Embeddable {
	/** Id of the part, as `/embed/<id>/` has it. */
	view: string;
	title: string;
	/** Address of the site’s root, with its slash. */
	site: string;
	/** Its steps in order, where it has steps. */
	steps: readonly { id: string; title: string }[];
	/** The simulator’s state, where it is another than the usual one. */
	state?: string | undefined;
	/** Addresses of files of it. */
	files: { picture?: string | undefined; table?: string | undefined };
}

/**
 * Opens the dialog that gives a part’s code; it is fetched on first use. The focus returns to the button when it
 * closes.
 *
 * Rejects where the dialog cannot be fetched.
 */
export async function openEmbed(thing: Embeddable, locale: Locale): Promise<void> {
	const { default: EmbedDialog } = await import('./EmbedDialog.svelte');
	const onclose = () => void unmount(dialog);
	const dialog = mount(EmbedDialog, {
		target: document.body,
		props: { thing, locale, onclose }
	});
}
