import { mount, type Component } from 'svelte';

/**
 * Puts a chapter's graphic in the place of what the server drew.
 *
 * @returns puts it in another of its views
 */
export function liveGraphic(
	graphic: Component<{ view: string }>,
	target: Element,
	view: string
): (view: string) => void {
	const props = $state({ view });
	target.replaceChildren();
	mount(graphic, { target, props });
	return (next) => {
		props.view = next;
	};
}
