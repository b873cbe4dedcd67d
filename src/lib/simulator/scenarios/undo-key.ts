/** Kinds of input whose own undo is for what is typed into them. */
const TYPED = /^(text|search|url|tel|email|password|number|date|time|month|week)$/;

/** Whether the keys pressed in an element are text for it. */
function takesText(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return TYPED.test(target.type);
	return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** What a key asks for: Control+Z undoes; Control+Y and Control+Shift+Z do it again; Command for Control. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
	if (ctrlKey === metaKey || altKey || event.defaultPrevented || takesText(target))
		return undefined;
	if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
	return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}
