import { embedWords as words } from '$lib/words/en/embed';
import { applyLook, showNotice } from './look';
import { readParameters, type EmbedParameters, type PartNames } from './parameters';

/**
 * Reads the document's own address, makes the document look as it asks, and says in sight what could not be read.
 *
 * @param names steps and views that the part has
 * @param unread parameters that the part itself could not read, by what was asked for
 */
export function beginPart(
	{ steps = [], views = [] }: Partial<PartNames> = {},
	unread: (asked: EmbedParameters) => readonly string[] = () => []
): EmbedParameters {
	const { asked, unreadable } = readParameters(location.search, steps, views);
	const faults = [...unreadable, ...unread(asked)];
	applyLook(asked);
	showNotice(faults.length > 0 ? words.unreadable(faults) : '');
	return asked;
}

/** The one element of the document that a selector finds. @throws where there is none */
export function find<Found extends Element>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`The document has no ${selector}.`);
	return found;
}

/** Lets the button that the server drew go back to the beginning, or takes it away. */
export function offerReset({ reset }: EmbedParameters, goBack: () => void): void {
	const button = find<HTMLElement>('#reset');
	button.hidden = !reset;
	button.addEventListener('click', goBack);
}
