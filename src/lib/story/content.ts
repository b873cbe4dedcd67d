import type { Component } from 'svelte';
import type { Locale } from '$lib/words';
import { chapterIds, type ChapterId, type View } from './chapters';
import type { StepMatter } from './matter';

/** One step of the story: its prose and the view it puts the chapter's graphic in. */
export interface Step extends StepMatter {
	chapter: ChapterId;
	view: View;
	Prose: Component;
}
export interface Chapter {
	id: ChapterId;
	/** From 1. */
	number: number;
	steps: readonly Step[];
}

interface ProseModule {
	default: Component;
	metadata: StepMatter;
}

const modules = import.meta.glob<ProseModule>('$content/*/story/*.md', { eager: true });

/**
 * The chapters of the story in reading order, each with its steps in the order of their file names.
 *
 * Front matter is taken as it is; `checkStory` (run when the page is built) has validated it.
 */
export function chapters(locale: Locale): readonly Chapter[] {
	const steps = Object.entries(modules)
		.filter(([path]) => path.startsWith(`/content/${locale}/`))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { default: Prose, metadata }]) => ({ ...metadata, Prose }) as Step);
	return chapterIds.map((id, index) => ({
		id,
		number: index + 1,
		steps: steps.filter((step) => step.chapter === id)
	}));
}
