/** Where a presenter wants to go among steps or months. */
export type Move = 'next' | 'back' | 'first' | 'last';

const moves: Readonly<Record<string, Move>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'back',
	PageUp: 'back',
	Home: 'first',
	End: 'last'
};
/** What has its own use for every one of these keys. */
const takesKeys =
	'input, select, textarea, audio, video, [contenteditable], [role="slider"], [role="radio"], [role="region"][tabindex]';
/** What the space bar works. */
const takesSpace = 'button, summary, a[href], [role="button"]';

/** What a presenter's key needs of an event of the keyboard. */
interface Key {
	readonly key: string;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly defaultPrevented: boolean;
}

/**
 * Where a key of the keyboard, or of a presenter's remote, leads; undefined where it leads nowhere, or belongs to
 * the field, slider or button that has the focus.
 *
 * @param within whether what has the focus is, or lies in, something that a selector finds
 */
export function moveOf(event: Key, within: (selector: string) => boolean): Move | undefined {
	const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
	const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
	if (!move || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return undefined;
	if (within(takesKeys) || (key === ' ' && within(takesSpace))) return undefined;
	return move;
}

/** Goes where a presenter's keys lead. */
export function followPresenter(go: (move: Move) => void): void {
	addEventListener('keydown', (event) => {
		const { target } = event;
		const move = moveOf(
			event,
			(selector) => target instanceof Element && target.closest(selector) !== null
		);
		if (!move) return;
		event.preventDefault();
		go(move);
	});
}
