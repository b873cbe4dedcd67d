import { factNotes } from '$lib/story/facts/notes.server';
import { readingMinutes } from '$lib/story/reading-time';
import { checkStory } from '$lib/story/matter';
import { storyFigures } from '$lib/story/figures';

const matter = import.meta.glob('$content/en/story/*.md', { eager: true, import: 'metadata' });
const texts = import.meta.glob<string>('$content/en/story/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

export const load = () => {
	checkStory(matter);
	return { minutes: readingMinutes(texts), figures: storyFigures(), notes: factNotes('en/story') };
};
