import { mount, type Component } from 'svelte';

/**
 * Puts a chapter's graphic in the place of what the server drew, which stays for paper.
 *
 * @returns puts it in another of its views
 */
export function liveGraphic(
	graphic: Component<{ view: string }>,
	target: Element,
	view: string
): (view: string) => void {
	const props = $state({ view });
	const [live, still] = [document.createElement('div'), document.createElement('div')];
	live.className = 'on-screen';
	still.className = 'on-paper';
	still.append(...target.childNodes);
	target.append(live, still);
	mount(graphic, { target: live, props });
	return (next) => {
		props.view = next;
	};
}
