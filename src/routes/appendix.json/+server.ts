import { json } from '@sveltejs/kit';
import { storyAppendix } from '../appendix';

export const prerender = true;

/** What follows the story on paper, for browsers: fetched once the page has settled. */
export const GET = () => json(storyAppendix());
