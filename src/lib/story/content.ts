import type { Component } from 'svelte';
import type { Locale } from '$lib/words';
import type { Chapter, Step } from './chapters';
import { chapterIds } from './chapters';
import type { StepMatter } from './matter';

interface ProseModule {
	default: Component;
	metadata: StepMatter;
}

const modules = import.meta.glob<ProseModule>('$content/*/story/*.md', { eager: true });

/** The front matter of every step by the path of its file. */
export const storyMatter = Object.fromEntries(
	Object.entries(modules).map(([path, { metadata }]) => [path, metadata])
);

/**
 * The chapters of the story in reading order, each with its steps in the order of their file names.
 *
 * Front matter is taken as it is; `checkStory` (run when the page is built) has validated it.
 */
export function readChapters(locale: Locale): Chapter[] {
	const steps = Object.entries(storyMatter)
		.filter(([path]) => path.startsWith(`/content/${locale}/`))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, matter]) => ({ ...matter, path }) as Step);
	return chapterIds.map((id, index) => ({
		id,
		number: index + 1,
		steps: steps.filter((step) => step.chapter === id)
	}));
}

/** The prose of the step whose file lies at `path`. */
export const proseAt = (path: string): Component | undefined => modules[path]?.default;
