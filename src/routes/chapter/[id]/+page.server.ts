import { error } from '@sveltejs/kit';
import { chapterIds } from '$lib/story/chapters';
import { readChapters } from '$lib/story/content';
import { storyMinutes } from '$lib/story/story-minutes.server';
import { defaultLocale } from '$lib/words/locale';
import type { EntryGenerator, RouteParams } from './$types';

export const entries: EntryGenerator = () => chapterIds.map((id) => ({ id }));

export const load = ({ params }: { params: RouteParams }) => {
	const chapters = readChapters(defaultLocale);
	const chapter = chapters.find(({ id }) => id === params.id);
	if (!chapter) error(404);
	const { id, number, steps } = chapter;
	return {
		id,
		number,
		of: chapters.length,
		minutes: storyMinutes[id],
		steps: steps.map(({ id, title }) => ({ id, title })),
		next: chapters[number]?.id
	};
};
