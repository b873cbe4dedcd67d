import { json } from '@sveltejs/kit';
import { storyFigures } from '$lib/story/figures';

export const prerender = true;

/** What the story's graphics draw, for browsers: fetched when the first graphic gets its script. */
export const GET = () => json(storyFigures());
