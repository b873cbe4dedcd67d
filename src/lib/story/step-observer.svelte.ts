/** The reading line: this share of the window's height lies above it, per window width. */
const READING_LINE = { wide: 55, narrow: 60 };

/**
 * Which of the story's steps the reader is at: the one that crosses the reading line, which lies
 * below the graphic on phones. Native scrolling is only watched, never changed.
 */
export class StepObserver {
	/** Id of the active step; nothing until the first step reaches the reading line. */
	active = $state<string>();
	/** Id of the step that the reader was last at, for each chapter. */
	latest = $state<Record<string, string>>({});
	#observer: IntersectionObserver | undefined;

	/** Svelte attachment for a step's element; its chapter is the section around it. */
	watch = (element: HTMLElement): (() => void) => {
		this.#observer ??= this.#observe();
		this.#observer.observe(element);
		return () => this.#observer?.unobserve(element);
	};

	#reach({ isIntersecting, target }: IntersectionObserverEntry) {
		if (!isIntersecting) return;
		this.active = target.id;
		const chapter = target.closest('[data-chapter]')?.id;
		if (chapter) this.latest[chapter] = target.id;
	}

	#observe(): IntersectionObserver {
		const line = READING_LINE[matchMedia('(min-width: 60rem)').matches ? 'wide' : 'narrow'];
		return new IntersectionObserver((entries) => entries.forEach((entry) => this.#reach(entry)), {
			rootMargin: `-${line}% 0px -${100 - line}% 0px`
		});
	}
}
