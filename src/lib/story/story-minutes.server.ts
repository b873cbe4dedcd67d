import { readingMinutes } from './reading-time';

const texts = import.meta.glob<string>('$content/en/story/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** Minutes it takes to read each chapter. */
export const storyMinutes = readingMinutes(texts);
