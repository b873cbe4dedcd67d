import { defaultLocale } from '$lib/words/locale';
import { readChapters, storyMatter } from '$lib/story/content';
import { checkStory } from '$lib/story/matter';
import { readingMinutes } from '$lib/story/reading-time';

const texts = import.meta.glob<string>('$content/en/story/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

export const load = () => {
	checkStory(storyMatter);
	return {
		chapters: readChapters(defaultLocale),
		minutes: readingMinutes(texts)
	};
};
