import type { Component } from 'svelte';
import { checkLesson, placesOf, type Lesson } from './lesson';

interface LessonModule {
	default: Component;
	metadata: unknown;
}
const modules = import.meta.glob<LessonModule>('$content/en/teach/*-lesson-*.md', { eager: true });

/** A lesson with the component that draws its prose. */
export type TaughtLesson = Lesson & { id: string; Prose: Component };

/** The ready lessons, the shortest first. */
export const lessons: readonly TaughtLesson[] = Object.entries(modules)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([path, { default: Prose, metadata }]) => ({
		...checkLesson(path, metadata),
		id: path.replace(/^.*\d-(.*)\.md$/, '$1'),
		Prose
	}));

/** Ids of the chapters that a lesson opens in the story, or whose questions it asks. */
export const chaptersTaught: ReadonlySet<string> = new Set(
	lessons
		.flatMap(placesOf)
		.map((place) => /^\/(?:questions\/)?#([a-z-]+)$/.exec(place)?.[1] ?? '')
		.filter((id) => id !== '')
);
