import { find } from './begin';

/**
 * Keeps results out of sight, and out of reach of the keyboard, until the reader asks for them with the button
 * that the server drew; asked once, they stay.
 *
 * @param hide whether they are to be kept out of sight at all
 * @returns says whether results are what would now be in sight
 */
export function coverResults(hide: boolean): (results: boolean) => void {
	const [cover, content] = [find<HTMLElement>('#cover'), find<HTMLElement>('#results')];
	let shown = !hide;
	const set = (covered: boolean) => {
		cover.hidden = !covered;
		content.hidden = content.inert = covered;
	};
	find('#cover button').addEventListener('click', () => {
		shown = true;
		set(false);
		// The button is gone: the focus goes to what it brought.
		content.tabIndex = -1;
		content.focus({ preventScroll: true });
	});
	return (results) => set(results && !shown);
}
