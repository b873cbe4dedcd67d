import { resolve } from '$app/paths';
import type { StoryFigures } from '.';

async function fetched(): Promise<StoryFigures> {
	const response = await fetch(resolve('/figures.json'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return (await response.json()) as StoryFigures;
}

/**
 * What the story's graphics draw: on the server made there, in a browser fetched once, before the
 * first module that imports this is ready. Where that fails, so does the import, and the graphics
 * stay as the server drew them.
 */
export const figures: StoryFigures = import.meta.env.SSR
	? (await import('.')).storyFigures()
	: await fetched();
