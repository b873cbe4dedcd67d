import { describe, expect, it } from 'vitest';
import { chapterIds, chapterViews } from '$lib/story/chapters';
import { checkStory } from '$lib/story/matter';

const step = (changes: Record<string, unknown> = {}) => ({
	id: 'week-letter',
	chapter: 'week',
	title: 'A letter',
	view: 'letter',
	alt: 'The first day',
	...changes
});

/** One valid step in every chapter. */
const story = () =>
	Object.fromEntries(
		chapterIds.map((chapter, index) => [
			`/content/en/story/${index}.md`,
			step({ id: `${chapter}-step`, chapter, view: chapterViews[chapter][0] })
		])
	);

describe('the front matter of the story', () => {
	it('passes when every chapter has a step with all its fields', () => {
		expect(() => checkStory(story())).not.toThrow();
	});

	it.each([
		['a view of another chapter', { view: 'rate' }, 'chapter "week" has no view "rate"'],
		['an unknown chapter', { chapter: 'months' }, 'chapter'],
		['a missing text for readers who cannot see', { alt: ' ' }, 'alt'],
		['a field that nobody reads', { draft: true }, 'draft'],
		['an id that no address can hold', { id: 'The Letter' }, 'id'],
		['the id of another step', { id: 'past-step' }, 'already that of'],
		['the id of a chapter', { id: 'fire' }, 'already that of a chapter']
	])('names the file where there is %s', (_, change, message) => {
		const files = { ...story(), '/content/en/story/bad.md': step(change) };
		expect(() => checkStory(files)).toThrow(/\/content\/en\/story\/bad\.md/);
		expect(() => checkStory(files)).toThrow(message);
	});

	it('says which chapter has no step', () => {
		const files = Object.fromEntries(
			Object.entries(story()).filter(([, matter]) => matter.chapter !== 'fire')
		);
		expect(() => checkStory(files)).toThrow('chapter "fire" has no step');
	});
});
