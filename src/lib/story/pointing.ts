/** What carries a fact or an assumption: links in prose, and marks in graphics under the same name. */
const carrier = '[data-fact]';

/** The element that an event is about, or the nearest around it, that carries a fact inside a chapter. */
function carried(target: EventTarget | null): { fact: string; chapter: Element } | undefined {
	const element = target instanceof Element ? target.closest(carrier) : null;
	const chapter = element?.closest('[data-chapter]');
	const fact = element?.getAttribute('data-fact');
	return chapter && fact ? { fact, chapter } : undefined;
}

/**
 * Ties words and marks together: while the reader points at a fact in a chapter, or has the focus on it,
 * everything there that carries the same fact has the attribute `data-pointed`. Returns what ends it.
 */
export function tiePointing(document: Document): () => void {
	let pointed: Element[] = [];
	function point(event: Event) {
		const found = event.type === 'focusout' ? undefined : carried(event.target);
		for (const element of pointed) element.removeAttribute('data-pointed');
		pointed = found
			? [...found.chapter.querySelectorAll(`[data-fact="${CSS.escape(found.fact)}"]`)]
			: [];
		for (const element of pointed) element.setAttribute('data-pointed', '');
	}
	const kinds = ['pointerover', 'focusin', 'focusout'] as const;
	for (const kind of kinds) document.addEventListener(kind, point);
	return () => {
		for (const kind of kinds) document.removeEventListener(kind, point);
	};
}
