import { mount, unmount } from 'svelte';
import type { Locale } from '$lib/words/locale';
import type { Citable } from './citable';

/**
 * Opens the dialog that cites a thing; it is fetched on first use. The focus returns to the button when it
 * closes; over a card, which would close under it, the dialog is made a part of that card.
 *
 * Rejects where the dialog cannot be fetched.
 */
export async function openCite(thing: Citable, button: Element, locale: Locale): Promise<void> {
	const { default: CiteDialog } = await import('./CiteDialog.svelte');
	const target = button.closest('[popover]') ?? document.body;
	const onclose = () => void unmount(dialog);
	const dialog = mount(CiteDialog, { target, props: { thing, locale, onclose } });
}
